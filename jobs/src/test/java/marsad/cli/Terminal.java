package marsad.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Stands in for the terminal at which a person gives commands. */
final class Terminal {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** Runs a command; gives its exit code. */
  int run(String... arguments) {
    return Commands.execute(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        arguments);
  }

  /** What stands on standard output. */
  String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  /** What stands on standard error. */
  String refusal() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
