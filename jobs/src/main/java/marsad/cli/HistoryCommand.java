package marsad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import marsad.spark.Publications;
import marsad.tables.Publication;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code marsad history}: what was published when. */
@Command(
    name = "history",
    description = "Lists what was published, newest first. Readers see the first of the list.",
    mixinStandardHelpOptions = true)
final class HistoryCommand implements Callable<Integer> {
  @Mixin private WarehouseOption warehouse = new WarehouseOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init")
  HistoryCommand() {}

  @Override
  public Integer call() throws IOException {
    try (SparkSession spark = warehouse.openExisting()) {
      PrintWriter out = spec.commandLine().getOut();
      List<Publication> history = new Publications(spark).history();
      if (history.isEmpty()) {
        out.println(
            "Nothing was published yet. Run: marsad run --warehouse " + warehouse.asWritten());
        return 0;
      }
      List<List<String>> rows = new ArrayList<>();
      rows.add(List.of("number", "published at (UTC)", "kind", "tables of"));
      for (Publication p : history) {
        rows.add(
            List.of(
                String.valueOf(p.publication()),
                p.publishedAt().truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString(),
                p.kind().name().toLowerCase(Locale.ROOT),
                String.valueOf(p.tablesOf())));
      }
      TextTable.print(rows, out);
      out.flush();
    }
    return 0;
  }
}
