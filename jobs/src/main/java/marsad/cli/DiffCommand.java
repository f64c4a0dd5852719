package marsad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import marsad.settings.SettingsException;
import marsad.spark.PublicationDiff;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code marsad diff}: which numbers changed from one publication to another, and why. */
@Command(
    name = "diff",
    description =
        "Compares two publications: rows that are new, gone and the same in each table, and what"
            + " differed in input, settings, gazetteer and code. Kept in the table run_diff.",
    mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      arity = "0..1",
      defaultValue = "0",
      paramLabel = "EARLIER",
      description = "a number from marsad history (default: the last but one)")
  private int earlier;

  @Parameters(
      index = "1",
      arity = "0..1",
      defaultValue = "0",
      paramLabel = "LATER",
      description = "another (default: the last)")
  private int later;

  @Mixin private WarehouseOption warehouse = new WarehouseOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init")
  DiffCommand() {}

  @Override
  public Integer call() throws IOException {
    try (SparkSession spark = warehouse.openExisting()) {
      PublicationDiff diff = diff(spark);
      diff.keep(spark);
      print(diff, spec.commandLine().getOut());
    }
    return 0;
  }

  /** Prints which rows changed, and why. */
  static void print(PublicationDiff diff, PrintWriter out) {
    out.println(
        "From publication " + diff.earlier() + " to " + diff.later() + ": " + diff.reason() + ".");
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("rows of", "the same", "gone", "new"));
    List<String> unchanged = new ArrayList<>();
    for (PublicationDiff.Change change : diff.changes()) {
      if (change.isNone()) {
        unchanged.add(change.table());
      } else {
        rows.add(
            List.of(
                change.table(), count(change.same()), count(change.gone()), count(change.added())));
      }
    }
    if (rows.size() == 1) {
      out.println("No row of any table changed.");
    } else {
      TextTable.print(rows, out);
      out.println("A row with another value counts as one gone and one new.");
      out.println("As they were: " + String.join(", ", unchanged) + ".");
    }
    out.flush();
  }

  private PublicationDiff diff(SparkSession spark) {
    try {
      return PublicationDiff.between(spark, earlier, later);
    } catch (IllegalArgumentException e) {
      throw new SettingsException(e.getMessage() + " See: marsad history", e);
    }
  }

  private static String count(long rows) {
    return String.format(Locale.ROOT, "%,d", rows);
  }
}
