package marsad.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import marsad.tables.Statement;
import marsad.tables.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementFinderTest {
  private static final LocalDate DAY = LocalDate.of(2018, 6, 1);

  @ParameterizedTest
  @CsvSource({
    "verb-name, دعا ماكرون إلى الهدنة",
    "name-verb, ماكرون يدعو إلى الهدنة",
    "colon, ماكرون: يجب وقف إطلاق النار",
    "according, بحسب ماكرون يجب وقف إطلاق النار",
    "quoted, نقلت وكالة الأنباء عن ماكرون رفضه للهدنة",
    "relative, الرئيس الفرنسي إيمانويل ماكرون الذي يرفض الهدنة وصل إلى برلين",
    "masdar, أعلن مصدر كبير موافقة ماكرون على الهدنة",
  })
  void findsTheHolderInEveryShape(String shape, String text) {
    assertThat(Rules.statements(text))
        .anySatisfy(
            statement -> {
              assertThat(statement.holderId()).isEqualTo("emmanuel-macron");
              assertThat(statement.targetId()).isEqualTo("ceasefire");
              assertThat(statement.rule()).startsWith(shape);
            });
  }

  @Test
  void givesASubjectlessVerbToTheSpeakerBefore() {
    List<String> stances =
        Rules.stances("تحدث الرئيس الفرنسي إيمانويل ماكرون مساء. وأضاف أنه يرفض الهدنة.");

    assertThat(stances).containsExactly("emmanuel-macron>ceasefire=against");
  }

  @Test
  void forgetsTheSpeakerWhenSomebodyUnknownSpeaks() {
    List<String> stances =
        Rules.stances(
            "تحدث الرئيس الفرنسي إيمانويل ماكرون مساء. وقال خبير عسكري إن الوقت ضيق. وأضاف أنه"
                + " يرفض الهدنة.");

    assertThat(stances).isEmpty();
  }

  @Test
  void takesTheTitlesSpeakerWhereTheTextGoesOn() {
    List<Statement> found = Rules.statements("ماكرون: الحوار ضروري", "وأضاف أنه يرفض الهدنة.", DAY);

    assertThat(found).anyMatch(s -> "ceasefire".equals(s.targetId()));
  }

  @Test
  void doesNotTakeTheTitlesSpeakerIntoATextThatBeginsAnew() {
    List<Statement> found = Rules.statements("ماكرون: الحوار ضروري", "رفضت مصادر الهدنة.", DAY);

    assertThat(found).noneMatch(s -> "ceasefire".equals(s.targetId()));
  }

  @Test
  void rollsASpokespersonUpToThePrincipalOfTheDay() {
    List<Statement> found = Rules.statements(null, "قال دميتري بيسكوف إن بوتين يرفض الهدنة.", DAY);

    assertThat(found)
        .anySatisfy(
            statement -> {
              assertThat(statement.holderId()).isEqualTo("vladimir-putin");
              assertThat(statement.speakerId()).isEqualTo("dmitry-peskov");
              assertThat(statement.voice()).isEqualTo(Voice.SPOKESPERSON);
            });
  }

  @Test
  void saysWhoClaimsItOfAnother() {
    assertThat(Rules.statements("قال ترامب إن إيران ترفض الهدنة."))
        .anySatisfy(
            statement -> {
              assertThat(statement.holderId()).isEqualTo("iran");
              assertThat(statement.voice()).isEqualTo(Voice.THIRD_PARTY);
              assertThat(statement.attributedTo()).isEqualTo("donald-trump");
            });
  }

  @Test
  void keepsTheChainOfThoseWhoPassedItOn() {
    List<Statement> found = Rules.statements("رفض ماكرون الهدنة، وفق صحيفة \"لوموند\" الفرنسية.");

    assertThat(found.get(0).chain()).containsExactly("جريدة", "صحيفة \"لوموند");
  }

  @Test
  void pointsAtCueAndTargetInTheText() {
    String text = "وصل الوفد صباحا.\nرفض ماكرون الهدنة مساء.";

    Statement statement = Rules.statements(text).get(0);

    assertThat(text.substring(statement.begin(), statement.end())).isEqualTo("رفض ماكرون الهدنة");
  }

  @Test
  void takesADeniedEventForNoStance() {
    assertThat(Rules.stances("نفى الكرملين أنباء عن اتصال هاتفي بين بوتين وترامب.")).isEmpty();
  }

  @Test
  void goesOnWithTheLeaderASentenceBeganWith() {
    assertThat(Rules.stances("استقبل ماكرون ضيفه في باريس. ورفض الهدنة."))
        .containsExactly("emmanuel-macron>ceasefire=against");
  }

  @Test
  void blamesWhoIsAskedToStop() {
    assertThat(Rules.stances("طالب ماكرون أنقرة بوقف عمليتها."))
        .containsExactly("emmanuel-macron>turkey=against");
  }

  @Test
  void judgesTheCountryWithItsDeed() {
    assertThat(Rules.stances("أدان ماكرون الهجوم الروسي."))
        .containsExactlyInAnyOrder(
            "emmanuel-macron>military-action=against", "emmanuel-macron>russia=against");
  }

  @Test
  void findsACountryWhoseNameBeginsLikeAnArticle() {
    assertThat(Rules.stances("ألمانيا ترفض الهدنة.")).containsExactly("germany>ceasefire=against");
  }

  @Test
  void takesABareSurnameBehindAVerbOfSpeechForTheSpeaker() {
    assertThat(Rules.statements(null, "وشدد الأسد على أن بلاده ترفض الهدنة.", DAY))
        .anyMatch(s -> s.holderId().equals("bashar-al-assad"));
  }

  @Test
  void takesNoSurnameThatGoesOnAsAnotherName() {
    assertThat(Rules.statements(null, "وأكد الأسد الشماسي أن الوقت ضيق.", DAY)).isEmpty();
  }

  @Test
  void givesTheSameStatementsEveryTime() {
    String text = "رفض ماكرون الهدنة لكنه أيد العقوبات على إيران.";

    assertThat(Rules.statements(text)).isEqualTo(Rules.statements(text));
  }
}
