package marsad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import marsad.settings.SettingsException;
import marsad.spark.TableFiles;
import marsad.spark.TableStore;
import marsad.tables.Tables;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code marsad export}: plain files for tools that read files. */
@Command(
    name = "export",
    description =
        "Writes tables as plain files for pandas, DuckDB or Excel: one folder a table. A folder that"
            + " is there is replaced only when the new one is complete.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  marsad export --to files                     all tables as Parquet",
      "  marsad export --to files --format csv co_mentions"
    })
final class ExportCommand implements Callable<Integer> {
  @Mixin private WarehouseOption warehouse = new WarehouseOption();

  @Option(names = "--to", paramLabel = "DIR", required = true, description = "folder or URI")
  private String to = "";

  @Option(
      names = "--format",
      defaultValue = "parquet",
      description = "parquet or csv (UTF-8 with byte order mark) (default: ${DEFAULT-VALUE})")
  private TableFiles.Format format = TableFiles.Format.PARQUET;

  @Parameters(paramLabel = "TABLE", description = "tables (default: all)")
  private @Nullable List<String> names;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init")
  ExportCommand() {}

  @Override
  public Integer call() throws IOException {
    List<Class<? extends Record>> chosen =
        names == null
            ? Tables.all()
            : names.stream().<Class<? extends Record>>map(DescribeCommand.Choices::table).toList();
    try (SparkSession spark = warehouse.openExisting()) {
      TableStore store = new TableStore(spark);
      PrintWriter out = spec.commandLine().getOut();
      for (Class<? extends Record> type : chosen) {
        if (store.has(type)) {
          out.println(TableFiles.write(store.rows(type), TableStore.name(type), to, format));
        } else if (names != null) {
          throw new SettingsException(
              "The table '"
                  + TableStore.name(type)
                  + "' is not in the warehouse '"
                  + warehouse.asWritten()
                  + "'. Make it with: marsad run");
        }
      }
    }
    return 0;
  }
}
