package marsad.portrayals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import marsad.settings.ConfFiles;
import marsad.settings.PortrayalWordsFile;
import marsad.tables.Mention;
import marsad.tables.MentionKind;
import marsad.tables.OwnVoice;
import marsad.tables.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnVoiceFinderTest {
  private static final PortrayalWords WORDS = PortrayalWordsFile.read(ConfFiles.inJar());
  private static final OwnVoiceFinder FINDER = OwnVoiceFinder.of(WORDS);
  private static final String NAME = "ترامب";

  private static List<OwnVoice> find(String text, boolean inQuote) {
    int begin = text.indexOf(NAME);
    Sentence sentence =
        new Sentence("x-1", "x", 1, 1, 100, 100 + text.length(), text, false, inQuote);
    Mention mention =
        new Mention(
            "x",
            "x-1",
            100 + begin,
            100 + begin + NAME.length(),
            NAME,
            "donald-trump",
            MentionKind.NAME,
            true,
            true,
            1,
            "surname");
    return FINDER.find(sentence, List.of(mention));
  }

  private static int verdict(String text) {
    return find(text, false).stream().mapToInt(v -> v.praise() - v.blame()).sum();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "عاد ترامب المتهور إلى الواجهة",
        "يواصل الطاغية ترامب سياسته",
        "وتتوالى فضائح ترامب كل أسبوع",
        "فشل ترامب في تمرير القانون",
        "ترامب يتخبط في قراراته",
        "لم ينجح ترامب في إقناع حلفائه",
        "بدا الأمر محسوماً لكن ترامب كان متردداً",
        "عاد ترامب المثير للجدل إلى الواجهة",
      })
  void readsBlame(String sentence) {
    assertThat(verdict(sentence)).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "حقق ترامب الشجاع ما وعد به",
        "نجح ترامب في جمع الخصمين",
        "وبحنكة ترامب انتهت الأزمة",
        "لم يفشل ترامب هذه المرة",
        "تعرف على إنجازات ترامب في عام",
      })
  void readsPraise(String sentence) {
    assertThat(verdict(sentence)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال النائب إن ترامب المتهور يقود البلاد إلى الهاوية",
        "النائب: فشل ترامب واضح للجميع",
        "انتقد النائب فشل ترامب في إدارة الأزمة",
        "وبحسب الصحيفة فإن فضائح ترامب لا تنتهي",
        "وهتف المتظاهرون «يسقط الطاغية ترامب» في الساحة",
      })
  void leavesOutWhatOthersSay(String sentence) {
    assertThat(find(sentence, false)).isEmpty();
  }

  @Test
  void leavesOutASentenceInsideAQuotation() {
    assertThat(find("فشل ترامب في كل شيء", true)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "زار ترامب مدينة دمرتها حرب فاشلة",
        "التقى ترامب الرئيس في قمة ناجحة",
        "وصل ترامب إلى باريس",
        "عاد \"الطاغية\" ترامب إلى الواجهة",
      })
  void doesNotTakeNewsNearbyOrAQuotedWordForAJudgement(String sentence) {
    assertThat(find(sentence, false))
        .containsExactly(new OwnVoice("x", "x-1", "donald-trump", 0, 0));
  }

  @Test
  void knowsMoreThanAHundredAndTwentyWords() {
    assertThat(WORDS.judgements()).hasSizeGreaterThan(120);
  }
}
