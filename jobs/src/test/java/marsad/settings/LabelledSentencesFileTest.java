package marsad.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import marsad.stance.LabelledSentence;
import marsad.stance.LabelledSentence.Known;
import marsad.tables.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledSentencesFileTest {
  private static final String SENTENCE = "تدعم بغداد المفاوضات.";

  @TempDir Path folder;

  @Test
  void readsStancesAndWhoseClaimTheyAre() throws IOException {
    List<LabelledSentence> read = read("iraq>negotiations=favor;iran>iraq=against*");

    assertThat(read)
        .containsExactly(
            new LabelledSentence(
                "country-actor",
                LocalDate.of(2018, 6, 1),
                SENTENCE,
                List.of(
                    new Known("iraq", "negotiations", Polarity.FAVOR, false),
                    new Known("iran", "iraq", Polarity.AGAINST, true))));
  }

  @Test
  void readsSentencesWithoutStance() throws IOException {
    assertThat(read("NONE").get(0).stances()).isEmpty();
  }

  @Test
  void namesTheLineOfAWrongPolarity() {
    assertThatThrownBy(() -> read("iraq>negotiations=good"))
        .hasMessage(
            "conf/stance-sentences.tsv, line 2 has the polarity 'good', none of favor, against,"
                + " conditional, neutral.");
  }

  private List<LabelledSentence> read(String stances) throws IOException {
    String line = String.join("\t", "country-actor", "2018-06-01", SENTENCE, stances);
    Files.writeString(folder.resolve("stance-sentences.tsv"), "# shape, day\n" + line + "\n");
    return LabelledSentencesFile.read(ConfFiles.in(folder));
  }
}
