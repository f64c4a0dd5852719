package marsad.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import marsad.tables.Article;
import marsad.tables.DateSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {
  private static final String TITLE = "بدء العمل في سد جديد على النهر الكبير";
  private static final String LEAD =
      "بدأ العمل في سد جديد على النهر الكبير بعد سنوات من الدراسات والخلافات حول موقعه.";
  private static final String SECOND =
      "وقال مهندسون إن السد سيسقي مئة قرية ويولد الكهرباء لمدينتين على ضفتي النهر الكبير.";
  private static final String OTHER_TITLE = "وزراء الزراعة يبحثون خطة لتخزين القمح";

  @ParameterizedTest
  @CsvSource({
    "بحث وزراء الزراعة اليوم الأحد 2 فبراير 2025 خطة لتخزين القمح في خمس دول عربية., 0.8",
    "بحث وزراء الزراعة أمس السبت 1 فبراير 2025 خطة لتخزين القمح في خمس دول عربية., 0.8",
    "بحث وزراء الزراعة اليوم 2 شباط 2025 خطة لتخزين القمح في خمس دول عربية., 0.7"
  })
  void readsTodayWithItsDateInTheLead(String lead, double confidence) {
    Article article = Pages.mainOf(OTHER_TITLE, lead, SECOND);

    assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2025, 2, 2));
    assertThat(article.dateSource()).isEqualTo(DateSource.TEXT);
    assertThat(article.dateConfidence()).isEqualTo(confidence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "بحث وزراء الزراعة اليوم الثلاثاء 2 فبراير 2025 خطة لتخزين القمح في خمس دول عربية.",
        "بحث وزراء الزراعة خطة لتخزين القمح الذي شح منذ اندلعت الحرب في 24 فبراير 2022.",
        "بحث وزراء الزراعة اليوم الخطة التي أقرت في 24 فبراير 2022 لتخزين القمح في خمس دول.",
        "في مثل هذا اليوم 6 أكتوبر 1973 عبر الجنود القناة، وهي ذكرى يحتفل بها كل عام.",
        "بحث وزراء الزراعة اليوم الأحد خطة لتخزين القمح في خمس دول عربية هذا العام."
      })
  void leavesAnArticleUndatedThatTellsNoDayOfItsOwn(String lead) {
    Article article = Pages.mainOf(OTHER_TITLE, lead, SECOND);

    assertThat(article.publishedOn()).isNull();
    assertThat(article.dateSource()).isEqualTo(DateSource.NONE);
  }

  @Test
  void readsTheDayOfADateline() {
    Article article = Pages.mainOf(TITLE, "النهر - لاهاي (الخميس) 26 يونيو 2025", LEAD, SECOND);

    assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2025, 6, 26));
    assertThat(article.dateSource()).isEqualTo(DateSource.DATELINE);
    assertThat(article.text()).isEqualTo(LEAD + "\n" + SECOND);
  }

  @ParameterizedTest
  @CsvSource({"اليوم الاثنين, 2025-04-21", "أمس الأحد, 2025-04-21", "اليوم الأحد, 2025-04-20"})
  void findsTheWeekdayAfterATeaserInsideAnEmbeddedArticle(String day, LocalDate expected) {
    String lead = "بحث وزراء الزراعة " + day + " خطة لتخزين القمح في خمس دول عربية هذا العام.";

    Article embedded = withEmbedded(lead).get(1);

    assertThat(embedded.publishedOn()).isEqualTo(expected);
    assertThat(embedded.dateSource()).isEqualTo(DateSource.TEXT);
    assertThat(embedded.dateConfidence()).isEqualTo(0.6);
  }

  @Test
  void keepsThePageDayForThePageAlone() {
    List<Article> articles = withEmbedded("بحث وزراء الزراعة خطة لتخزين القمح في خمس دول عربية.");

    assertThat(articles.get(0).publishedOn()).isEqualTo(LocalDate.of(2024, 5, 3));
    assertThat(articles.get(1).publishedOn()).isNull();
  }

  private static List<Article> withEmbedded(String lead) {
    return Pages.articles(
        TITLE,
        "تاريخ النشر: 3 مايو 2024",
        LEAD,
        SECOND,
        "المصدر: صحيفة الأفق",
        "إقرأ أيضاً:",
        OTHER_TITLE,
        lead,
        "أخبار قد تهمك معرض للتمور في الواحة 20 أبريل 2025 - 11:04 مساءً",
        "وأيد الوزراء شراء مخازن جديدة قرب الموانئ على أن تعمل قبل موسم الحصاد المقبل.");
  }
}
