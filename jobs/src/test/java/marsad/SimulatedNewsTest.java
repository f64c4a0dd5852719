package marsad;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import marsad.testing.MarsadProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job over 300 simulated pages finds what was planted in them. */
@Tag("long")
class SimulatedNewsTest {
  private static final Path SCORES =
      Path.of(System.getProperty("marsad.home"), "jobs/src/test/scripts/simulation.sql");

  @TempDir private Path folder;

  private String marsad(String... arguments) throws Exception {
    return MarsadProcess.run(folder.resolve(arguments[0] + ".log"), Map.of(), arguments);
  }

  @Test
  void findsWhatWasPlanted() throws Exception {
    marsad("simulate", "--pages", "300", "--to", folder.toString());
    String warehouse = folder.resolve("warehouse").toString();
    marsad("run", folder.resolve("pages").toString(), "--warehouse", warehouse);
    Path query = folder.resolve("scores.sql");
    String truth = folder.resolve("truth").toString() + "/";
    Files.writeString(query, Files.readString(SCORES).replace("TRUTH/", truth));
    List<String> scores =
        marsad("sql", "--warehouse", warehouse, "--format", "csv", "-f", query.toString())
            .lines()
            .filter(line -> line.endsWith(",true") || line.endsWith(",false"))
            .toList();

    assertThat(scores).hasSize(16).allMatch(line -> line.endsWith(",true"));
  }
}
