package marsad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import marsad.spark.TableCare;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code marsad maintain}: frees the space of old publications and of runs that died. */
@Command(
    name = "maintain",
    description =
        "Joins small files, forgets old publications, and removes files that no table needs any"
            + " more.",
    mixinStandardHelpOptions = true)
final class MaintainCommand implements Callable<Integer> {
  private static final double MEBIBYTE = 1024.0 * 1024;

  @Mixin private LockedWarehouse warehouse = new LockedWarehouse();

  @Option(
      names = "--keep",
      paramLabel = "N",
      defaultValue = "7",
      description = "publications to which one can still roll back (default: ${DEFAULT-VALUE})")
  private int keep;

  @Option(
      names = "--orphans-after",
      paramLabel = "HOURS",
      defaultValue = "24",
      description =
          "remove files of dead runs that are so old (default: ${DEFAULT-VALUE}); a shorter time is"
              + " safe, since no run is at work meanwhile")
  private int hours;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init")
  MaintainCommand() {}

  @Override
  public Integer call() throws IOException {
    try (SparkSession spark = warehouse.option().openExisting()) {
      warehouse.alone(spark, () -> maintain(spark));
    }
    return 0;
  }

  private void maintain(SparkSession spark) {
    TableCare.Done done = new TableCare(spark).maintain(Math.max(1, keep), hours);
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        String.format(
            Locale.ROOT,
            "%d files joined, %d publications forgotten, %d old files and %d orphans removed,"
                + " %.1f MiB left.",
            done.joined(),
            done.forgotten(),
            done.expired(),
            done.orphans(),
            done.bytes() / MEBIBYTE));
    out.flush();
  }
}
