package marsad.tables;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Two articles that share wording, compared word by word. */
@Table(
    name = "copy_pairs",
    grain = "one row per two articles that share wording",
    ar = "صف لكل مقالين بينهما نص مشترك",
    months = "later_on")
public record CopyPair(
    @Column(
            value = "the earlier article: by day, dated before undated, then longer, then by id",
            ar = "المقال الأسبق")
        String earlierId,
    @Column(value = "the later article", ar = "المقال اللاحق") String laterId,
    @Column(
            value = "exact (same words), near, or partial; identical texts are paired in a row",
            ar = "نوع النقل: مطابق أو متقارب أو جزئي")
        CopyKind kind,
    @Column(
            value = "Jaccard index of the runs of five words, 0 to 1",
            ar = "معامل جاكار لمتتاليات خمس كلمات، 0 إلى 1")
        double similarity,
    @Column(
            value = "share of the smaller article's runs that stand in the other, 0 to 1",
            ar = "نسبة ما في الأقصر من متتاليات ترد في الآخر")
        double containment,
    @Column(
            value = "equal words in the longest shared stretch",
            ar = "الكلمات المتساوية في أطول مقطع مشترك")
        int sharedWords,
    @Column(
            value =
                "first character of the stretch in the earlier article's text (in the title of an"
                    + " article without text)",
            ar = "بداية المقطع في نص الأسبق")
        int earlierBegin,
    @Column(value = "one past its last character", ar = "نهاية المقطع في نص الأسبق") int earlierEnd,
    @Column(value = "first character in the later article's text", ar = "بداية المقطع في نص اللاحق")
        int laterBegin,
    @Column(value = "one past its last character", ar = "نهاية المقطع في نص اللاحق") int laterEnd,
    @Column(value = "days between them; null if one is undated", ar = "الأيام بينهما")
        @Nullable Integer lagDays,
    @Column(value = "the earlier article's own day; null if undated", ar = "يوم المقال الأسبق")
        @Nullable LocalDate earlierOn,
    @Column(
            value = "the later article's own day, by which rows are kept; null if undated",
            ar = "يوم المقال اللاحق")
        @Nullable LocalDate laterOn) {}
