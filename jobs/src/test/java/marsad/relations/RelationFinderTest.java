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
        "اتصال مرتقب بين ترامب وبوتين | putin trump call planned",
        "سيلتقي ماكرون في باريس ميركل | macron merkel meet planned",
        "ربما يعقد لقاء بين ماكرون وميركل | macron merkel meet conditional",
        "ترامب يتهم ماكرون بالتقاعس | macron trump accuse asserted",
        "وصف بوتين الاجتماع بين ترامب وماكرون بالمثمر | macron trump meet asserted",
        "قال ترامب للصحافة، إن ماكرون غاب، وإن ميركل حضرت | ",
        "هدد ترامب نهارا بوتين بعقوبات | putin trump threaten asserted",
      })
  void readsRelationAndFactuality(String sentence, String expected) {
    if (expected == null) {
      assertThat(relations(sentence)).noneMatch(r -> r.endsWith("asserted"));
    } else {
      assertThat(relations(sentence)).containsExactly(expected);
    }
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
