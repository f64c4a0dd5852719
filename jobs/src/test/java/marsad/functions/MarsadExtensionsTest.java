package marsad.functions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import marsad.testing.LocalSpark;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The functions as analysts call them, in a session of their own. */
class MarsadExtensionsTest {
  private static Row first(String query) {
    return LocalSpark.session().sql(query).head();
  }

  private static String text(String expression) {
    return first("SELECT " + expression).getString(0);
  }

  private static List<String> list(String expression) {
    return first("SELECT " + expression).getList(0);
  }

  @Test
  void foldsLettersThatAreOftenMixedUp() {
    assertThat(text("ar_normalize('أُسـامة إلى')")).isEqualTo("اسامه الي");
  }

  @Test
  void keepsThemApartInTheStrictProfile() {
    assertThat(text("ar_normalize('عَلى علي', 'strict')")).isEqualTo("على علي");
  }

  @Test
  void namesTheProfilesWhereOneIsNotKnown() {
    assertThatThrownBy(() -> text("ar_normalize('نص', 'loose')"))
        .hasStackTraceContaining("no profile 'loose'")
        .hasStackTraceContaining("'strict'");
  }

  @Test
  void takesMarksOffAndLeavesLetters() {
    assertThat(text("ar_strip_marks('قـالَ الرَّئيسُ إنّهُ')")).isEqualTo("قال الرئيس إنه");
  }

  @Test
  void keepsTheMaddaThatMakesALetterAndDropsTheOneThatDrawsOutAVowel() {
    assertThat(text("ar_strip_marks('ا\u0653خر الذى\u0653')")).isEqualTo("ا\u0653خر الذى");
  }

  @Test
  void givesWordsNormalized() {
    assertThat(list("ar_tokens('وصل الوفد، إلى القاهرة!')"))
        .containsExactly("وصل", "الوفد", "الي", "القاهره");
  }

  @Test
  void givesSentencesAsWritten() {
    assertThat(list("ar_sentences('وصل الوفد أمس. ثم غادر!')"))
        .containsExactly("وصل الوفد أمس.", "ثم غادر!");
  }

  @Test
  void findsLeadersByNameAndByTheRoleOfTheDay() {
    String text = "'التقى الرئيس الفرنسي فلاديمير بوتين في موسكو'";

    assertThat(list("leaders_in(" + text + ", DATE'2010-06-01')"))
        .containsExactly("nicolas-sarkozy", "vladimir-putin");
    assertThat(list("leaders_in(" + text + ", '2018-06-01')"))
        .containsExactly("emmanuel-macron", "vladimir-putin");
    assertThat(list("leaders_in(" + text + ")")).containsExactly("vladimir-putin");
    assertThat(list("leaders_in(" + text + ", NULL)")).containsExactly("vladimir-putin");
  }

  @Test
  void givesThePlaceAndRuleOfEveryMention() {
    Row mention =
        first("SELECT inline(leader_mentions('قال فلاديمير بوتين كلمته', DATE'2018-06-01'))");

    assertThat(mention.<String>getAs("leader_id")).isEqualTo("vladimir-putin");
    assertThat(mention.<String>getAs("surface")).isEqualTo("فلاديمير بوتين");
    assertThat(mention.<Integer>getAs("begin")).isEqualTo(4);
    assertThat(mention.<Integer>getAs("end")).isEqualTo(18);
    assertThat(mention.<String>getAs("kind")).isEqualTo("name");
    assertThat(mention.<Boolean>getAs("is_counted")).isTrue();
    assertThat(mention.<String>getAs("rule")).isNotBlank();
  }

  @Test
  void cutsAPageIntoItsArticles() {
    String page =
        String.join(
            "\\n",
            "وزير المياه يفتتح محطة جديدة",
            "افتتح وزير المياه محطة جديدة في المدينة اليوم، وقال إن العمل فيها استمر عامين كاملين.",
            "كلمات دلالية: المياه، المحطة");

    Row article = first("SELECT inline(page_articles('" + page + "'))");

    assertThat(article.<String>getAs("part")).isEqualTo("main");
    assertThat(article.<String>getAs("text"))
        .contains("استمر عامين كاملين")
        .doesNotContain("كلمات دلالية");
  }

  @Test
  void countsTheRunsOfFiveWordsThatTwoTextsShare() {
    String seven = "'وصل الوفد المصري إلى بيروت مساء السبت'";
    String changedAtTheEnd = "'وَصلَ الوفد المصريّ الى بيروت مساء الأحد'";

    // Three runs each, of which the first two are the same words in other spelling.
    assertThat(similarity(seven, changedAtTheEnd)).isEqualTo(0.5);
    assertThat(similarity(changedAtTheEnd, seven)).isEqualTo(0.5);
    assertThat(similarity(seven, seven)).isEqualTo(1);
    assertThat(similarity(seven, "'افتتح الوزير محطة المياه الجديدة اليوم'")).isZero();
  }

  @Test
  void comparesTextsOfLessThanFiveWordsWhole() {
    assertThat(similarity("'زيارة رسمية'", "'زِيارة رسميّة'")).isEqualTo(1);
    assertThat(similarity("'زيارة رسمية'", "'زيارة'")).isZero();
    assertThat(similarity("''", "''")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NULL, 'نص'", "'نص', NULL", "NULL, NULL"})
  void knowsNoSimilarityToNull(String arguments) {
    assertThat(first("SELECT text_similarity(" + arguments + ")").isNullAt(0)).isTrue();
  }

  private static double similarity(String a, String b) {
    return first("SELECT text_similarity(" + a + ", " + b + ")").getDouble(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ar_normalize",
        "ar_strip_marks",
        "ar_tokens",
        "ar_sentences",
        "leaders_in",
        "leader_mentions",
        "page_articles"
      })
  void answersNullForNull(String function) {
    assertThat(first("SELECT " + function + "(CAST(NULL AS STRING))").isNullAt(0)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar_normalize", "leader_mentions"})
  void areDescribedInTheSession(String function) {
    assertThat(LocalSpark.session().sql("DESCRIBE FUNCTION EXTENDED " + function).collectAsList())
        .anySatisfy(row -> assertThat(row.getString(0)).contains(function + "(text"))
        .anySatisfy(row -> assertThat(row.getString(0)).contains("SELECT"));
  }

  @Test
  void refusesTooManyArguments() {
    assertThatThrownBy(() -> text("ar_strip_marks('نص', 'نص')"))
        .hasMessageContaining("ar_strip_marks")
        .hasMessageContaining("1");
  }

  @Test
  void workOnColumnsWithoutTheDriver() {
    assertThat(
            first(
                    "SELECT count(*) FROM (SELECT explode(ar_tokens(concat('كلمة ', id))) AS word"
                        + " FROM range(0, 1000, 1, 4)) WHERE word = 'كلمه'")
                .getLong(0))
        .isEqualTo(1000);
  }
}
