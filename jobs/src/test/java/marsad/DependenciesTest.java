package marsad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import marsad.testing.SampleRun;
import org.junit.jupiter.api.Test;

/** {@code docs/dependencies.md} speaks of every step. */
class DependenciesTest {
  /** A row of the table of steps: the step, and four more columns that are filled. */
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([a-z_]+)` \\|(?: [^|\\n]+ \\|){4}$");

  @Test
  void tellsOfEachStepInTheOrderOfThePipeline() throws IOException {
    String text = Files.readString(SampleRun.home().resolve("docs/dependencies.md"));
    List<String> told = ROW.matcher(text).results().map(row -> row.group(1)).toList();

    assertThat(told).isEqualTo(Pipeline.stepNames());
  }
}
