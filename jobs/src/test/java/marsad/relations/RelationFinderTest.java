package marsad.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import marsad.settings.ConfFiles;
import marsad.settings.RelationsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences with the relation a reader sees in them. */
class RelationFinderTest {
  private static final RelationFinder FINDER =
      new RelationFinder(
          RelationsFile.read(
              ConfFiles.in(Path.of(System.getProperty("marsad.home", "..")).resolve("conf"))));
  private static final Map<String, String> NAMES =
      Map.of(
          "بوتين", "putin",
          "ترامب", "trump",
          "ماكرون", "macron",
          "ميركل", "merkel",
          "نظيره", "erdogan");

  private static List<String> relations(String sentence) {
    List<RelationFinder.Named> mentions = new ArrayList<>();
    NAMES.forEach(
        (name, id) -> {
          int at = sentence.indexOf(name);
          if (at >= 0) {
            mentions.add(
                new RelationFinder.Named(id, at, at + name.length(), name.equals("نظيره")));
          }
        });
    return FINDER.find(sentence, mentions).stream()
        .map(
            f ->
                (f.leaderA() + " " + f.leaderB() + " " + f.relation() + " " + f.factuality())
                    .toLowerCase(java.util.Locale.ROOT))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "التقى بوتين في سوتشي ماكرون | macron putin meet asserted",
        "لم يلتق بوتين منذ عام ماكرون ولم يحصل لقاء بينهما | ",
        "نفى الكرملين الأنباء عن مكالمة جرت بين بوتين وترامب | putin trump call denied",
        "لا صحة لما قيل عن محادثة بين بوتين وترامب أمس | putin trump call denied",
        "لم يعقد أي لقاء بين ماكرون وميركل | macron merkel meet denied",
        "كشف الكرملين حقيقة اتصال بوتين وترامب | putin trump call conditional",
        "اتصال مرتقب بين ترامب وبوتين | putin trump call planned",
        "سيلتقي ماكرون في باريس ميركل | macron merkel meet planned",
        "ربما يعقد لقاء بين ماكرون وميركل | macron merkel meet conditional",
        "ترامب يتهم ماكرون بالتقاعس | macron trump accuse asserted",
        "وصف بوتين الاجتماع بين ترامب وماكرون بالمثمر | macron trump meet asserted",
        "قال ترامب للصحافة، إن ماكرون غاب، وإن ميركل حضرت | ",
        "هدد ترامب نهارا بوتين بعقوبات | putin trump threaten asserted",
        "ترامب يعتزم استقبال ماكرون | macron trump meet planned",
        "عاد ترامب بعد لقائه ماكرون | macron trump meet asserted",
        "محادثات ترامب وبوتين انتهت | putin trump negotiate asserted",
        "بوتين الذي التقى ميركل صامت | merkel putin meet asserted",
        "أعلن ترامب إلغاء القمة المقررة مع بوتين | putin trump meet denied",
        "هدد الحزب بإلغاء القمة بين ترامب وبوتين | putin trump meet conditional",
        "القمة بين ترامب وبوتين ستعقد غدا | putin trump meet planned",
        "وجه ماكرون انتقادات حادة لترامب | macron trump accuse asserted",
        "تلقى ماكرون اتصالا من ترامب | macron trump call asserted",
        "دعا بوتين الذي يدعم ترامب ماكرون إلى الهدوء | putin trump support asserted",
        "ميركل وماكرون اتفقا على الموعد | macron merkel negotiate asserted",
      })
  void readsRelationAndFactuality(String sentence, String expected) {
    if (expected == null) {
      assertThat(relations(sentence)).noneMatch(r -> r.endsWith("asserted"));
    } else {
      assertThat(relations(sentence)).containsExactly(expected);
    }
  }

  /** Whom the words do not join to the cue has no part in it, however near he stands. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "زيارة بوتين تأتي قبيل خطاب ترامب",
        "رحب ماكرون بزيارة ترامب لليابان",
        "قال ترامب في لقائه مع قناة إن ماكرون صديق",
        "عقب لقاء مع مساعد لماكرون قال ترامب نعم",
        "انتقد المحتجون كلا من ترامب وماكرون",
        "حذرت المعارضة ماكرون من الثقة في ترامب",
        "تحدث ترامب بعد يوم من تهديد بوتين",
        "زار بوتين قبر الجندي يرافقه ماكرون",
        "تحدث بوتين بشأن الاجتماع مع ترامب",
        "أجرى المبعوث محادثات مع بوتين وترامب",
      })
  void joinsNobodyWhomTheWordsDoNotJoin(String sentence) {
    assertThat(relations(sentence)).isEmpty();
  }

  @Test
  void saysWhoAccuses() {
    String sentence = "ترامب يتهم ماكرون";
    List<RelationFinder.Found> found =
        FINDER.find(
            sentence,
            List.of(
                new RelationFinder.Named("trump", 0, 5, false),
                new RelationFinder.Named("macron", 11, 17, false)));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).agent()).isEqualTo("trump");
    assertThat(sentence.substring(found.get(0).begin(), found.get(0).end())).isEqualTo("يتهم");
  }

  @Test
  void seesCounterpartsAndLists() {
    assertThat(relations("قال بوتين إن نظيره التركي حضر"))
        .containsExactly("erdogan putin counterpart asserted");
    assertThat(relations("حضر الحفل ماكرون وميركل وترامب"))
        .containsExactlyInAnyOrder(
            "macron merkel list asserted",
            "macron trump list asserted",
            "merkel trump list asserted");
  }
}
