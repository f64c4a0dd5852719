package marsad;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import marsad.cli.Commands;

/** Entry of the command line and of spark-submit. */
public final class Main {
  private Main() {}

  /**
   * Runs a command. Exit codes: 0 done, 1 the job failed, 2 wrong options, files or settings.
   *
   * @param arguments command and options, see {@code marsad --help}
   */
  public static void main(String[] arguments) {
    System.setOut(utf8(FileDescriptor.out));
    System.setErr(utf8(FileDescriptor.err));
    int code = Commands.execute(System.out, System.err, arguments);
    System.out.flush();
    System.exit(code);
  }

  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }
}
