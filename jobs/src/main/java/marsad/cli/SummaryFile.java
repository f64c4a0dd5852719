package marsad.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import marsad.Pipeline;
import marsad.tables.GateResult;
import marsad.tables.Run;

/**
 * How a run ended, as JSON for whoever watches over it: status, exit code, steps with rows and
 * cost, gates. It is written whatever the end, but for the death of the process.
 */
final class SummaryFile implements Pipeline.Progress {
  private final Pipeline.Progress lines;
  private final ObjectMapper json = new ObjectMapper();
  private final ObjectNode summary = json.createObjectNode();
  private final ArrayNode steps = json.createArrayNode();
  private final ArrayNode gates = json.createArrayNode();
  private final Instant startedAt = Instant.now();
  private String running = "";

  /** A summary of what is told to the lines, too. */
  SummaryFile(Pipeline.Progress lines) {
    this.lines = lines;
  }

  @Override
  public void started(String step, int number, int of) {
    running = step;
    lines.started(step, number, of);
  }

  @Override
  public void finished(Run step) {
    running = "";
    steps
        .addObject()
        .put("step", step.step())
        .put("rows_in", step.rowsIn())
        .put("rows_out", step.rowsOut())
        .put("seconds", step.seconds())
        .put("cpu_seconds", step.cpuSeconds())
        .put("bytes_read", step.bytesRead())
        .put("bytes_written", step.bytesWritten())
        .put("bytes_shuffled", step.bytesShuffled())
        .put("bytes_spilled", step.bytesSpilled())
        .put("peak_memory", step.peakMemory())
        .put("skew", step.skew());
    lines.finished(step);
  }

  @Override
  public void skipped(String step, int number, int of) {
    steps.addObject().put("step", step).put("done_before", true);
    lines.skipped(step, number, of);
  }

  @Override
  public void gates(List<GateResult> results) {
    for (GateResult gate : results) {
      gates
          .addObject()
          .put("gate", gate.gate().name().toLowerCase(Locale.ROOT))
          .put("measured", gate.measured())
          .put("at_most", gate.atMost())
          .put("passed", gate.passed())
          .put("closed", gate.isClosed());
    }
    lines.gates(results);
  }

  @Override
  public void published(int publication) {
    summary.put("publication", publication);
    lines.published(publication);
  }

  /**
   * Writes the summary, beside and then in place.
   *
   * @param exitCode exit code of the process
   * @param message what went wrong, or that nothing had changed; empty if all is told
   */
  void write(Path file, int exitCode, String message) throws IOException {
    Instant endedAt = Instant.now();
    ObjectNode all = json.createObjectNode();
    all.put("status", status(exitCode));
    all.put("exit_code", exitCode);
    all.put("message", message);
    all.put("started_at", startedAt.toString());
    all.put("ended_at", endedAt.toString());
    all.put("seconds", (endedAt.toEpochMilli() - startedAt.toEpochMilli()) / 1000.0);
    all.put("failed_in", exitCode == 0 ? "" : running);
    all.setAll(summary);
    all.set("steps", steps);
    all.set("gates", gates);
    Path whole = file.toAbsolutePath();
    Path folder = whole.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path staged = whole.resolveSibling("." + whole.getFileName() + ".tmp");
    json.enable(SerializationFeature.INDENT_OUTPUT).writeValue(staged.toFile(), all);
    Files.move(staged, whole, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String status(int exitCode) {
    return switch (exitCode) {
      case 0 -> "done";
      case Commands.GATES_CLOSED -> "not_published";
      case Commands.WRONG_USE -> "not_started";
      default -> "failed";
    };
  }
}
