package marsad.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import marsad.settings.ConfFiles;
import marsad.settings.PageRulesFile;
import marsad.tables.Article;
import marsad.tables.ArticlePart;
import marsad.tables.Block;
import marsad.tables.DateSource;
import marsad.tables.Region;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageCutterTest {
  private static final String TITLE = "مجلس المدينة يقر خطة جديدة للنقل العام";
  private static final String LEAD =
      "أقر مجلس المدينة أمس خطة جديدة للنقل العام تشمل شراء مئة حافلة كهربائية خلال عامين.";
  private static final String SECOND =
      "وقال رئيس المجلس إن الخطة ستخفف الازدحام في وسط المدينة وتحسن خدمة الحافلات للسكان.";
  private static final String THIRD =
      "وأضاف أن شراء الحافلات سيبدأ مطلع العام المقبل بعد موافقة وزارة النقل على الخطة.";
  private static final String OTHER_TITLE = "المزارعون يشكون من تأخر الأمطار هذا الموسم";
  private static final String OTHER_LEAD =
      "شكا مزارعون في الشمال من تأخر الأمطار هذا الموسم وحذروا من ضعف محصول القمح والشعير.";
  private static final String OTHER_SECOND =
      "وطالب المزارعون الحكومة بتوفير البذور ودعم أسعار الوقود قبل بداية فصل الشتاء.";

  @Test
  void takesAPageWithoutMarkersAsOneArticle() {
    List<Article> articles = Pages.articles(LEAD, SECOND, THIRD);

    assertThat(articles).hasSize(1);
    assertThat(articles.get(0).text()).isEqualTo(String.join("\n", LEAD, SECOND, THIRD));
    assertThat(articles.get(0).title()).isNull();
    assertThat(articles.get(0).dateSource()).isEqualTo(DateSource.NONE);
  }

  @Test
  void takesAShortFirstLineForTheHeadline() {
    Article article = Pages.mainOf(TITLE, LEAD, SECOND);

    assertThat(article.title()).isEqualTo(TITLE);
    assertThat(article.text()).isEqualTo(LEAD + "\n" + SECOND);
  }

  @Test
  void doesNotKeepTheGivenTitleTwice() {
    Article article = Pages.cut(Pages.page(TITLE, null, TITLE + "\n" + LEAD)).articles().get(0);

    assertThat(article.title()).isEqualTo(TITLE);
    assertThat(article.text()).isEqualTo(LEAD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "تاريخ النشر: 3rd, May 2018 GMT",
        "نُشر في: 3 مايو 2018",
        "نشرت: 3 أيار/مايو 2018 - 11:04 مساءً",
        "نُشر بتاريخ 2018-05-03 - 14:30",
        "الخميس 3 ماي 2018",
        "كُتب في ٣ مايو ٢٠١٨",
        "🕒 2018/05/03",
        "Published: May 3, 2018"
      })
  void readsTheDayFromADateLine(String line) {
    Article article = Pages.mainOf(TITLE, line, LEAD, SECOND);

    assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2018, 5, 3));
    assertThat(article.dateSource()).isEqualTo(DateSource.LINE);
    assertThat(article.month()).isEqualTo(201805);
    assertThat(article.text()).isEqualTo(LEAD + "\n" + SECOND);
  }

  @Test
  void believesTheLineWhereTheFieldSaysAnotherDay() {
    String text = String.join("\n", TITLE, "تاريخ النشر: 3 مايو 2018", LEAD);
    Article article = Pages.cut(Pages.page(null, LocalDate.of(2018, 5, 9), text)).articles().get(0);

    assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2018, 5, 3));
    assertThat(article.dateConfidence()).isEqualTo(0.7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "إقرأ أيضاً:",
        "اقرأ ايضا",
        "◄ طالع أيضا:",
        "شاهد أيضاً",
        "[اقرأ كذلك]",
        "قد يهمك أيضا"
      })
  void findsTheArticleEmbeddedBehindTheSource(String marker) {
    List<Article> articles =
        Pages.articles(
            TITLE,
            "تاريخ النشر: 3 مايو 2018",
            LEAD,
            SECOND,
            "المصدر: صحيفة الأفق",
            "كلمات دلالية: النقل الحافلات",
            marker,
            OTHER_TITLE,
            OTHER_LEAD,
            OTHER_SECOND);

    assertThat(articles).hasSize(2);
    assertThat(articles.get(0).outlet()).isEqualTo("صحيفة الأفق");
    assertThat(articles.get(0).text()).isEqualTo(LEAD + "\n" + SECOND);
    assertThat(articles.get(1).part()).isEqualTo(ArticlePart.EMBEDDED);
    assertThat(articles.get(1).title()).isEqualTo(OTHER_TITLE);
    assertThat(articles.get(1).text()).isEqualTo(OTHER_LEAD + "\n" + OTHER_SECOND);
    assertThat(articles.get(1).publishedOn()).isNull();
    assertThat(articles.get(1).outlet()).isNull();
  }

  @Test
  void keepsATitleBehindReadAlsoInsideTheBodyOutOfIt() {
    Article article =
        Pages.mainOf(LEAD, SECOND, "اقرأ أيضاً:", OTHER_TITLE, THIRD, "المصدر: صحيفة الأفق");

    assertThat(article.text()).isEqualTo(String.join("\n", LEAD, SECOND, THIRD));
  }

  @ParameterizedTest
  @ValueSource(strings = {"أخبار ذات صلة", "مواضيع متعلقة", "مقالات ذات صلة"})
  void cutsAMarkerGluedToTheLead(String marker) {
    Article article = Pages.mainOf(TITLE, marker + LEAD, SECOND);

    assertThat(article.text()).isEqualTo(LEAD + "\n" + SECOND);
  }

  @Test
  void cutsDatedTitlesGluedToAParagraph() {
    String box = "أخبار قد تهمك " + OTHER_TITLE + " 20 أبريل 2021 - 11:04 مساءً";

    Article article = Pages.mainOf(TITLE, LEAD, box + SECOND, THIRD);

    assertThat(article.text()).isEqualTo(String.join("\n", LEAD, SECOND, THIRD));
  }

  @Test
  void cutsACaptionGluedToAParagraph() {
    String paragraph = "من ناحية أخرى، أعلنت وزارة النقل أن محطات الشحن ستكون جاهزة قبل الصيف.";

    Article article = Pages.mainOf(TITLE, LEAD, "صورة لرئيس المجلس سالم" + paragraph, THIRD);

    assertThat(article.text()).isEqualTo(String.join("\n", LEAD, paragraph, THIRD));
  }

  @Test
  void cutsATeaserSignedWithAnOutletNotKnownByName() {
    String teaser =
        OTHER_TITLE + " - مرصد الشماليةشكا مزارعون في الشمال من تأخر الأمطار هذا العام.";

    Article article = Pages.mainOf(TITLE, LEAD, teaser, SECOND);

    assertThat(article.text()).isEqualTo(LEAD + "\n" + SECOND);
  }

  @Test
  void cutsATeaserThatNoMarkerAnnounces() {
    String teaser = OTHER_TITLE + " شكا مزارعون في الشمال من تأخر الأمطار هذا الموسم وحذروا من.";

    PageCut cut = Pages.cut(TITLE, LEAD, SECOND, teaser, THIRD);

    assertThat(cut.articles().get(0).text()).isEqualTo(String.join("\n", LEAD, SECOND, THIRD));
    assertThat(cut.blocks().get(3).region()).isEqualTo(Region.TEASER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "عواصم (وكالات)",
        "القاهرة - رويترز",
        "المناطق_متابعات",
        "الرياض: «الشرق الأوسط»",
        "تونس، الجزائر (د ب أ، أ ف ب)"
      })
  void setsTheDatelineApart(String dateline) {
    Article article = Pages.mainOf(TITLE, dateline, LEAD, SECOND);

    assertThat(article.dateline()).isEqualTo(dateline);
    assertThat(article.text()).isEqualTo(LEAD + "\n" + SECOND);
  }

  @Test
  void namesTheAgenciesOfTheDateline() {
    Article article = Pages.mainOf(TITLE, "بيروت (رويترز، فرانس برس)", LEAD);

    assertThat(article.agencies()).containsExactly("رويترز", "أ ف ب");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "طباعة شارك النقل الحافلات",
        "Go to accessibility shortcutsشارك هذا المقالمحادثة",
        "مصدر الخبر: صحيفة الأفق",
        "*نقلاً عن الأهرام المصرية",
        "الوسوم: النقل، الحافلات",
        "Tags: النقل",
        "جميع الحقوق محفوظة"
      })
  void leavesFurnitureOutOfTheText(String line) {
    assertThat(Pages.mainOf(TITLE, LEAD, SECOND, line).text()).isEqualTo(LEAD + "\n" + SECOND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "المصدر الذي طلب عدم ذكر اسمه قال إن المفاوضات ستستأنف الأسبوع المقبل في العاصمة.",
        "نشر في الصحيفة الرسمية قرار يسمح للبلديات بفرض رسوم على مواقف السيارات في المدن.",
        "شارك آلاف الطلاب في مسيرة وسط العاصمة احتجاجا على رفع رسوم الجامعات هذا العام.",
        "المزيد من الحافلات ستصل إلى المدينة في الشهر المقبل كما قال رئيس المجلس للصحفيين."
      })
  void keepsParagraphsThatBeginLikeAMarker(String paragraph) {
    assertThat(Pages.mainOf(TITLE, LEAD, paragraph, SECOND).text()).contains(paragraph);
  }

  @Test
  void leavesAListOfTitlesOutOfTheText() {
    PageCut cut = Pages.cut(LEAD, SECOND, "مقالات مشابهة", "  • " + TITLE, "  • " + OTHER_TITLE);

    assertThat(cut.articles()).hasSize(1);
    assertThat(cut.articles().get(0).text()).isEqualTo(LEAD + "\n" + SECOND);
    assertThat(cut.blocks()).extracting(Block::region).endsWith(Region.RELATED, Region.RELATED);
  }

  @Test
  void givesTheSameFingerprintToLinesThatDifferInNumbersOnly() {
    List<Block> blocks = Pages.cut(LEAD, "عدد المشاهدات: 120", "عدد المشاهدات: 9").blocks();

    assertThat(blocks.get(1).fingerprint()).isEqualTo(blocks.get(2).fingerprint()).hasSize(16);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\n", "اقرأ أيضاً:\n", "أخبار ذات صلة", "كلمة ", ".. ", "(", "1-", "المصدر: "})
  void takesLinearTimeOnHostilePages(String unit) {
    String text = unit.repeat(1_000_000 / unit.length());

    Assertions.assertTimeout(Duration.ofSeconds(20), () -> Pages.cut(Pages.page(null, null, text)));
  }

  @Test
  void canBeSentToExecutors() throws IOException {
    ConfFiles conf = ConfFiles.beside(Path.of(System.getProperty("marsad.home", ".."), "conf/x"));
    PageCutter cutter =
        PageCutter.of(PageRulesFile.regionMarkers(conf), PageRulesFile.outlets(conf));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    new ObjectOutputStream(bytes).writeObject(cutter);

    assertThat(bytes.size()).isPositive();
  }
}
