package marsad.leaders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import marsad.tables.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionFinderTest {
  private static final LocalDate DAY = LocalDate.of(2018, 6, 20);

  private static List<Mention> find(String title, String text) {
    return Gazetteer.FINDER.find(Texts.of("a1", title, text, DAY));
  }

  @Test
  void givesOffsetsOfTheTitleOrTheTextAndTheSentence() {
    String text = "بدأت القمة صباحا.\nوقال بوتين إنها مفيدة.";

    List<Mention> mentions = find("ماكرون يصل", text);

    assertThat(mentions).extracting(Mention::sentenceId).containsExactly("a1-0", "a1-2");
    assertThat(mentions).extracting(Mention::surface).containsExactly("ماكرون", "بوتين");
    Mention second = mentions.get(1);
    assertThat(text.substring(second.begin(), second.end())).isEqualTo(second.surface());
  }

  @Test
  void unlocksASurnameInTheTitleByAFullNameInTheText() {
    List<Mention> mentions = find("عباس يصل إلى القاهرة", "وصل محمود عباس اليوم.");

    assertThat(mentions)
        .extracting(Mention::leaderId)
        .containsExactly("mahmoud-abbas", "mahmoud-abbas");
  }

  @Test
  void takesTitleAndNameAsOneMention() {
    List<Mention> mentions = find("", "قال الرئيس الروسي، فلاديمير بوتين، إنه مستعد");

    assertThat(mentions)
        .extracting(Mention::surface)
        .containsExactly("الرئيس الروسي، فلاديمير بوتين");
  }

  @Test
  void readsARoleInTheTitleThoughTheTextHasItsTwinBeforeAName() {
    List<Mention> mentions =
        find("وصول الرئيس الفرنسي مساء", "وصول الرئيس الفرنسي إيمانويل ماكرون مساء");

    assertThat(mentions)
        .extracting(Mention::surface)
        .containsExactly("الرئيس الفرنسي", "الرئيس الفرنسي إيمانويل ماكرون");
  }

  @Test
  void givesMentionsLongBeforeTheFirstOfficeLittleConfidence() {
    ArticleText article = Texts.of("a", null, "ألقى مايك بومبيو كلمة", LocalDate.of(2015, 5, 10));

    assertThat(Gazetteer.FINDER.counting(0.5).find(article))
        .extracting(Mention::rule, Mention::isCounted)
        .containsExactly(tuple("name-early", false));
  }

  @Test
  void doesNotFindRubioInsideTheWordForEuropeans() {
    assertThat(find("", "رفض الأوروبيون الاقتراح")).isEmpty();
  }

  @Test
  void readsARoleWithoutADayIfTheCollectionHadOneHolder() {
    ArticleText article = Texts.of("a", null, "صرح الرئيس التركي بذلك", null);
    MentionFinder finder =
        Gazetteer.FINDER.over(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31));

    assertThat(Gazetteer.FINDER.find(article)).isEmpty();
    assertThat(finder.find(article))
        .extracting(Mention::leaderId)
        .containsExactly("recep-tayyip-erdogan");
  }

  @Test
  void explainsWhatItRefuses() {
    List<MentionExplanation> explained =
        Gazetteer.FINDER.explain(Texts.of("a", null, "افتتاح مدينة الملك عبدالله الاقتصادية", DAY));

    assertThat(explained).hasSize(1);
    assertThat(explained.get(0).isAccepted()).isFalse();
    assertThat(explained.get(0).rule()).isEqualTo("refused-eponym");
  }

  @ParameterizedTest
  @ValueSource(strings = {"و", "ف", "ب", "ل", "ك", "وب", "ول", "فل"})
  void aProcliticNeverLosesAMention(String proclitic) {
    String text = "تحدثوا " + proclitic + "بوتين طويلا";

    assertThat(Gazetteer.surfaces("vladimir-putin", text)).containsExactly(proclitic + "بوتين");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ي", "ت", "ن", "س", "م"})
  void anotherLetterAlwaysLosesIt(String letter) {
    assertThat(Gazetteer.surfaces("vladimir-putin", "هذا " + letter + "بوتين")).isEmpty();
    assertThat(Gazetteer.surfaces("vladimir-putin", "هذا بوتين" + letter)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0640", "\u064E", "\u200F", "\u200D", "\u00AD"})
  void aSignInsideTheWordNeverLosesAMention(String sign) {
    String text = "قال بو" + sign + "تين إنه مستعد";

    assertThat(Gazetteer.surfaces("vladimir-putin", text)).hasSize(1);
  }

  @Test
  void travelsToExecutors() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(Gazetteer.FINDER);
    }

    MentionFinder copy;
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      copy = (MentionFinder) in.readObject();
    }

    assertThat(copy.find(Texts.of("a", null, "قال بوتين إنه مستعد", DAY))).hasSize(1);
  }

  @Test
  void findsNothingInAnEmptyArticle() {
    assertThat(find("", "")).isEmpty();
  }
}
