package marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import marsad.Pipeline;
import marsad.tables.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryFileTest {
  @TempDir private Path folder;

  private final SummaryFile summary = new SummaryFile(Pipeline.Progress.SILENT);

  private JsonNode written(int exitCode, String message) throws IOException {
    Path file = folder.resolve("runs").resolve("summary.json");
    summary.write(file, exitCode, message);
    return new ObjectMapper().readTree(file.toFile());
  }

  private void finish(String step, long rows) {
    summary.started(step, 1, 2);
    summary.finished(
        new Run(
            step, Instant.EPOCH, 2, 1, rows, "", "", "", "", "", "", 1.5, 10, 20, 30, 0, 40, 2));
  }

  @Test
  void tellsRowsAndCostOfEachStepAndTheNumberOfThePublication() throws IOException {
    finish("pages", 7);
    summary.gates(List.of());
    summary.published(3);
    JsonNode json = written(0, "");

    assertThat(json.path("status").asText()).isEqualTo("done");
    assertThat(json.path("publication").asInt()).isEqualTo(3);
    assertThat(json.at("/steps/0/step").asText()).isEqualTo("pages");
    assertThat(json.at("/steps/0/rows_out").asLong()).isEqualTo(7);
    assertThat(json.at("/steps/0/bytes_shuffled").asLong()).isEqualTo(30);
    assertThat(json.at("/steps/0/skew").asDouble()).isEqualTo(2);
  }

  @Test
  void tellsInWhichStepARunFailedAndWhy() throws IOException {
    finish("pages", 7);
    summary.started("articles", 2, 2);
    JsonNode json = written(Commands.JOB_FAILED, "IOException: No space left on device");

    assertThat(json.path("status").asText()).isEqualTo("failed");
    assertThat(json.path("exit_code").asInt()).isEqualTo(1);
    assertThat(json.path("failed_in").asText()).isEqualTo("articles");
    assertThat(json.path("message").asText()).contains("No space left");
    assertThat(json.has("publication")).isFalse();
  }

  @Test
  void tellsThatGatesWereClosed() throws IOException {
    assertThat(written(Commands.GATES_CLOSED, "").path("status").asText())
        .isEqualTo("not_published");
  }
}
