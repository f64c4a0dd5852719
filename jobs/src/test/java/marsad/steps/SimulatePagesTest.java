package marsad.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import marsad.settings.ConfFiles;
import marsad.settings.SimulationFile;
import marsad.simulation.PlantedRecord;
import marsad.simulation.Simulator;
import marsad.sources.bytes.FileAccess;
import marsad.testing.LocalSpark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulatePagesTest {
  private static final Simulator SIMULATOR =
      new Simulator(
          SimulationFile.words(ConfFiles.inJar()), SimulationFile.cast(ConfFiles.inJar()), 1, 40);

  @TempDir private Path folder;

  private List<PlantedRecord> simulate(String name, long size) {
    return SimulatePages.into(
            LocalSpark.session(),
            SIMULATOR,
            folder.resolve(name).toString(),
            size,
            FileAccess.ofThisMachine())
        .collectAsList();
  }

  private byte[] file(String name, int number) throws IOException {
    return Files.readAllBytes(folder.resolve(name).resolve("pages-00000" + number + ".jsonl.gz"));
  }

  @Test
  void aFileIsTheSameWhateverElseIsWritten() throws IOException {
    simulate("one", SimulatePages.PAGES_A_FILE);
    List<PlantedRecord> two = simulate("two", SimulatePages.PAGES_A_FILE + 50);

    assertThat(file("two", 0)).isEqualTo(file("one", 0));
    assertThat(file("two", 1)).isNotEmpty();
    assertThat(two.stream().filter(r -> r.fault() == null))
        .hasSize(SimulatePages.PAGES_A_FILE + 50)
        .extracting(PlantedRecord::sourceId)
        .doesNotHaveDuplicates();
  }

  @Test
  void aSecondWritingTakesThePlaceOfTheFirst() throws IOException {
    simulate("again", 30);
    byte[] first = file("again", 0);
    simulate("again", 30);

    assertThat(file("again", 0)).isEqualTo(first);
    try (var files = Files.list(folder.resolve("again"))) {
      assertThat(files.filter(f -> f.getFileName().toString().endsWith(".gz"))).hasSize(1);
    }
  }
}
