package marsad.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import marsad.tables.Score;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Scores of small gold, worked out by hand. */
class GoldTest {
  private static final GoldNames NAMES =
      new GoldNames(Map.of("Volodymyr Zelenskyy", List.of("Volodymyr Zelensky")));

  private static Map<String, @Nullable String> row(String... cells) {
    Map<String, @Nullable String> row = new HashMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      row.put(cells[i], cells[i + 1]);
    }
    return row;
  }

  private static Score slice(List<Score> scores, String slice) {
    return scores.stream().filter(score -> score.slice().equals(slice)).findFirst().orElseThrow();
  }

  @Test
  void takesOtherSpellingsOfANameForTheName() {
    assertThat(NAMES.key("Volodymyr Zelensky")).isEqualTo(NAMES.key("Volodymyr Zelenskyy"));
    assertThat(NAMES.key("Recep Tayyip Erdoğan")).isEqualTo("receptayyiperdogan");
    assertThat(NAMES.key("Vladimir Putin")).isNotEqualTo(NAMES.key("Volodymyr Zelensky"));
  }

  @Test
  void countsMentionsByNameAndByRoleInEachTier() {
    MentionsGold gold =
        MentionsGold.of(
            List.of(
                "{\"id\":\"d1\",\"sentences\":[\"t\",\"s\"],\"mentions\":["
                    + "{\"leader\":\"Volodymyr Zelensky\",\"kind\":\"name\",\"tier\":\"A\"},"
                    + "{\"leader\":\"Volodymyr Zelensky\",\"kind\":\"name\",\"tier\":\"A\"},"
                    + "{\"leader\":\"Sergey Lavrov\",\"kind\":\"role\",\"tier\":\"B\"}]}"),
            NAMES);

    List<Score> scores =
        gold.scores(
            List.of(
                row("source_id", "d1", "name_en", "Volodymyr Zelenskyy", "kind", "name"),
                row("source_id", "d1", "name_en", "Sergey Lavrov", "kind", "counterpart"),
                row("source_id", "d1", "name_en", "Joe Biden", "kind", "name")));

    assertThat(slice(scores, "A name"))
        .isEqualTo(new Score("mentions", "A name", 1, 0.5, 2 / 3.0, 2));
    assertThat(slice(scores, "B role").f1()).isEqualTo(1);
    assertThat(slice(scores, "other name").precision()).isZero();
    assertThat(slice(scores, "all both").precision()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(slice(scores, "A in documents").precision()).isEqualTo(0.5);
  }

  @Test
  void givesDocumentsAsPagesWithTheFirstSentenceAsTitle() {
    List<String> pages =
        MentionsGold.pages(
            List.of(
                "{\"id\":\"d1\",\"source\":\"o\",\"published\":\"2024-05-02\",\"sentences\":"
                    + "[\"title\",\"one\",\"two\"],\"mentions\":[]}"));

    assertThat(pages)
        .containsExactly(
            "{\"id\":\"d1\",\"source\":\"o\",\"published\":\"2024-05-02\",\"title\":\"title\","
                + "\"text\":\"one\\ntwo\"}");
  }

  @Test
  void neitherAsksForNorBlamesWhatOneAnnotatorAloneFound() {
    StancesGold gold =
        StancesGold.of(
            List.of(
                "{\"id\":\"s1\",\"tuples\":[{\"holder\":\"Joe Biden\",\"target\":\"sanctions\","
                    + "\"polarity\":\"favor\"},{\"holder\":\"Joe Biden\",\"target\":\"other:tax\","
                    + "\"polarity\":\"against\"}],\"disputed\":[{\"holder\":\"Iran\",\"target\":"
                    + "\"sanctions\",\"polarity\":\"against\"}]}"),
            NAMES);

    List<Score> scores =
        gold.scores(
            List.of(
                row(
                    "source_id",
                    "s1",
                    "holder",
                    "Joe Biden",
                    "target",
                    "sanctions",
                    "polarity",
                    "against"),
                row(
                    "source_id",
                    "s1",
                    "holder",
                    "Iran",
                    "target",
                    "sanctions",
                    "polarity",
                    "against")));

    assertThat(slice(scores, "holder and target").f1()).isEqualTo(1);
    assertThat(slice(scores, "full tuples").f1()).isZero();
    assertThat(slice(scores, "polarity of found pairs").n()).isEqualTo(1);
    assertThat(slice(scores, "holder and polarity").precision()).isEqualTo(1);
    assertThat(slice(scores, "holder and polarity").recall()).isEqualTo(0.5);
  }

  @Test
  void labelsParagraphsAndOtherLinesByTheArticleThatHoldsThem() {
    PagesGold gold =
        PagesGold.of(
            List.of(
                "{\"id\":\"p1\",\"articles\":[{\"part\":\"main\",\"title\":\"Talks\",\"published\":\"2024-05-02\",\"paragraphs\":[\"The"
                    + " first paragraph.\",\"The second"
                    + " one.\"]},{\"part\":\"embedded\",\"title\":\"Rain\",\"published\":null,\"paragraphs\":[\"Rain"
                    + " fell.\"]}],\"junk\":[\"Share this on the web\",\"Tags\"]}"));

    List<Score> scores =
        gold.scores(
            List.of(
                row(
                    "source_id",
                    "p1",
                    "article_no",
                    "0",
                    "part",
                    "main",
                    "title",
                    " Talks ",
                    "published_on",
                    "2024-05-02",
                    "text",
                    "The first\nparagraph. Share this on the web"),
                row(
                    "source_id",
                    "p1",
                    "article_no",
                    "1",
                    "part",
                    "embedded",
                    "title",
                    "Snow",
                    "published_on",
                    "2024-05-02",
                    "text",
                    "Rain fell.")));

    assertThat(slice(scores, "main")).isEqualTo(new Score("pages", "main", 0.5, 0.5, 0.5, 2));
    assertThat(slice(scores, "embedded").f1()).isEqualTo(1);
    assertThat(slice(scores, "none").recall()).isZero();
    assertThat(slice(scores, "macro F1").f1()).isEqualTo(0.5);
    assertThat(slice(scores, "titles").recall()).isEqualTo(0.5);
    assertThat(slice(scores, "days of main articles").recall()).isEqualTo(1);
    assertThat(slice(scores, "embedded without the page's day").recall()).isZero();
    assertThat(slice(scores, "pages without a fault").recall()).isZero();
  }

  @Test
  void scoresTheTruthOfSamplePagesByIdsOfLeaders() {
    MentionsGold gold =
        MentionsGold.ofTruth(
            List.of(
                "{\"source_id\":\"001\",\"articles\":[{\"part\":\"main\",\"names\":{\"joe-biden\":2},"
                    + "\"counterparts\":{\"xi-jinping\":1},\"optional\":[\"tom-barrack\"]}]}",
                "{\"rejects\":[]}"),
            NAMES);

    List<Score> scores =
        gold.scores(
            List.of(
                row("source_id", "001", "leader_id", "joe-biden", "kind", "name"),
                row("source_id", "001", "leader_id", "joe-biden", "kind", "name"),
                row("source_id", "001", "leader_id", "tom-barrack", "kind", "name"),
                row("source_id", "001", "leader_id", "xi-jinping", "kind", "counterpart")));

    assertThat(slice(scores, "all both")).isEqualTo(new Score("mentions", "all both", 1, 1, 1, 3));
  }
}
