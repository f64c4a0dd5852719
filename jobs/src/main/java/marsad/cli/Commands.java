package marsad.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import marsad.Pipeline;
import marsad.settings.SettingsException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code marsad} itself: help, version, and the choice of a command. */
@Command(
    name = "marsad",
    description = {
      "Marsad turns pages of Arabic news into tables: who is named with whom, when, and in which"
          + " sentences."
    },
    subcommands = {
      RunCommand.class,
      SqlCommand.class,
      DescribeCommand.class,
      ExportCommand.class,
      PublishCommand.class,
      ServeCommand.class,
      MatrixCommand.class,
      ReportCommand.class,
      EvaluateCommand.class,
      KernelCommand.class,
      ExplainCommand.class,
      LeadersCommand.class,
      StanceCommand.class,
      HistoryCommand.class,
      DiffCommand.class,
      RollbackCommand.class,
      ForgetCommand.class,
      MaintainCommand.class,
      SimulateCommand.class,
      CommandLine.HelpCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = CodeVersion.class,
    footer = {
      "",
      "Examples:",
      "  marsad run                                  the sample data, into out/warehouse",
      "  marsad run news/*.jsonl.gz --warehouse w    your own pages",
      "  marsad sql --warehouse w -e \"SELECT * FROM co_mentions LIMIT 5\"",
      "  marsad matrix --period 2018-06 --format png the matrix of a month as a picture",
      "  marsad serve                                answers queries by JDBC",
      "  marsad describe articles                    what the columns mean",
      "  marsad explain --date 2024-05-02 < text.txt why a leader was found, or was not",
      "  marsad leaders check --country russia       who held which office when",
      "",
      "Exit codes: 0 done, 1 the job failed, 2 wrong options, files or settings,",
      "3 the tables did not pass the gates of conf/marsad.yaml and were not published."
    })
public final class Commands implements Runnable {
  static final int JOB_FAILED = 1;
  static final int WRONG_USE = 2;
  static final int GATES_CLOSED = 3;

  @Spec private CommandSpec spec;

  /** Made by the command-line library, which sets the fields. */
  @SuppressWarnings("NullAway.Init")
  public Commands() {}

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** Runs a command and gives its exit code. */
  public static int execute(PrintStream out, PrintStream err, String... arguments) {
    return new CommandLine(new Commands())
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(failure())
        .setParameterExceptionHandler(wrongUse())
        .execute(arguments);
  }

  private static IParameterExceptionHandler wrongUse() {
    return (exception, arguments) -> {
      CommandLine command = exception.getCommandLine();
      command.getErr().println("marsad: " + firstLine(String.valueOf(exception.getMessage())));
      command.getErr().println("See: " + command.getCommandSpec().qualifiedName() + " --help");
      return WRONG_USE;
    };
  }

  private static IExecutionExceptionHandler failure() {
    return (exception, command, parsed) -> {
      if (exception instanceof SettingsException) {
        command.getErr().println("marsad: " + exception.getMessage());
        return WRONG_USE;
      }
      if (exception instanceof Pipeline.GatesClosed) {
        command.getErr().println("marsad: " + exception.getMessage());
        command.getErr().println("Readers see what they saw. Mend the input or conf/marsad.yaml.");
        return GATES_CLOSED;
      }
      command.getErr().println("marsad: the job failed: " + cause(exception));
      command.getErr().println("Set MARSAD_LOG=info and run again to see what led there.");
      if (System.getenv("MARSAD_LOG") != null) {
        exception.printStackTrace(command.getErr());
      }
      return JOB_FAILED;
    };
  }

  /** The exit code for what went wrong. */
  static int exitCode(Exception exception) {
    if (exception instanceof SettingsException) {
      return WRONG_USE;
    }
    return exception instanceof Pipeline.GatesClosed ? GATES_CLOSED : JOB_FAILED;
  }

  /** The innermost cause, which says what really happened. */
  static String cause(Throwable exception) {
    Throwable cause = exception;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getClass().getSimpleName() + ": " + firstLine(String.valueOf(cause.getMessage()));
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }
}
