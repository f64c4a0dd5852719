package marsad.tables;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** News text found on a page: the page's own article, or one embedded in it. */
@Table(name = "articles", grain = "one row per article found on a page", ar = "صف لكل مقال في صفحة")
public record Article(
    @Column(value = "page id, hyphen, article number", ar = "معرّف الصفحة ثم رقم المقال")
        String articleId,
    @Column(value = "the page it stands on", ar = "الصفحة التي فيها المقال") String pageId,
    @Column(value = "place on the page, 0 = main", ar = "ترتيب المقال في الصفحة، صفر للرئيسي")
        int articleNo,
    @Column(value = "main or embedded", ar = "رئيسي أو مضمّن") ArticlePart part,
    @Column(value = "the article's own title; null if it has none", ar = "عنوان المقال إن وُجد")
        @Nullable String title,
    @Column(
            value = "outlet the article comes from; null if not known",
            ar = "المنفذ الذي صدر عنه المقال، فارغ إن لم يُعرف")
        @Nullable String outlet,
    @Column(
            value = "aggregator that carried it; null if the outlet published it itself",
            ar = "المجمّع الذي نقله، فارغ إن نشره المنفذ بنفسه")
        @Nullable String via,
    @Column(value = "agencies credited, in the order named", ar = "الوكالات المذكورة مصدراً")
        List<String> agencies,
    @Column(
            value = "place and credit before the lead, as written; null if none",
            ar = "سطر المكان والمصدر قبل المقدمة كما كُتب")
        @Nullable String dateline,
    @Column(
            value = "the article's own local day; null if not known",
            ar = "يوم المقال بتوقيته المحلي، فارغ إن لم يُعرف")
        @Nullable LocalDate publishedOn,
    @Column(value = "where the day was learnt", ar = "مصدر معرفة اليوم") DateSource dateSource,
    @Column(
            value = "how sure the day is, 0 to 1; 0 without a day",
            ar = "درجة الثقة باليوم، 0 إلى 1")
        double dateConfidence,
    @Column(
            value = "paragraphs without the title, joined by newline, in raw spelling",
            ar = "فقرات المقال بلا العنوان، مفصولة بسطر جديد، بإملائها الأصلي")
        String text,
    @Column(value = "words in title and text", ar = "عدد كلمات العنوان والنص") int words,
    @Column(value = "yyyymm of published_on; 0 if undated", ar = "سنة وشهر المقال، صفر بلا تاريخ")
        int month) {}
