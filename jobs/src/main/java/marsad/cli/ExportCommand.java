package marsad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import marsad.report.Workbook;
import marsad.spark.TableFiles;
import marsad.spark.TableStore;
import marsad.tables.Tables;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
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
        "Writes tables as plain files for pandas, DuckDB or Excel: one folder a table. A folder"
            + " that is there is replaced only when the new one is complete.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  marsad export --to files                     all tables as Parquet",
      "  marsad export --to files --format csv co_mentions",
      "  marsad export --to files --format xlsx           one workbook of what people look at"
    })
final class ExportCommand implements Callable<Integer> {
  @Mixin private WarehouseOption warehouse = new WarehouseOption();

  @Option(names = "--to", paramLabel = "DIR", required = true, description = "folder or URI")
  private String to = "";

  /** What is written. */
  enum Format {
    PARQUET,
    CSV,
    XLSX
  }

  private static final String WORKBOOK = "marsad.xlsx";

  /** The marts: tables and views that people look at, rather than join. */
  private static final List<String> MARTS =
      List.of(
          "leader_week",
          "pair_month",
          "stance_month",
          "stance_changes",
          "stance_flip_evidence",
          "outlet_profile",
          "outlet_copying",
          "quote_spread",
          "portrayals",
          "repeated_blocks",
          "rejects",
          "scores");

  @Option(
      names = "--format",
      defaultValue = "parquet",
      description =
          "parquet, csv (UTF-8 with byte order mark) or xlsx (one workbook) (default:"
              + " ${DEFAULT-VALUE})")
  private Format format = Format.PARQUET;

  @Parameters(paramLabel = "TABLE", description = "tables or views (default: all tables)")
  private @Nullable List<String> names;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init")
  ExportCommand() {}

  @Override
  public Integer call() throws IOException {
    if (names != null) {
      names.forEach(DescribeCommand.Choices::requireKnown);
    }
    try (SparkSession spark = warehouse.openExisting()) {
      new TableStore(spark).registerShortNames();
      if (format == Format.XLSX) {
        writeWorkbook(spark);
      } else {
        writeFiles(spark);
      }
    }
    return 0;
  }

  private void writeFiles(SparkSession spark) {
    PrintWriter out = spec.commandLine().getOut();
    TableFiles.Format plain =
        format == Format.CSV ? TableFiles.Format.CSV : TableFiles.Format.PARQUET;
    for (String name : there(spark, Tables.all().stream().map(TableStore::name).toList())) {
      out.println(TableFiles.write(spark.table(name), name, to, plain));
    }
  }

  /** The tables and views asked for, which must be there; without any, the usual ones that are. */
  private List<String> there(SparkSession spark, List<String> usual) {
    List<String> there = new ArrayList<>();
    for (String name : names == null ? usual : names) {
      if (spark.catalog().tableExists(name)) {
        there.add(name);
      } else if (names != null) {
        throw warehouse.missing(name);
      }
    }
    return there;
  }

  private void writeWorkbook(SparkSession spark) throws IOException {
    List<Workbook.Sheet> sheets = new ArrayList<>();
    for (String name : there(spark, MARTS)) {
      Dataset<Row> rows = spark.table(name).drop(TableStore.RUN_ID);
      sheets.add(new Workbook.Sheet(name, rows));
      long all = rows.count();
      if (all > Workbook.MOST_ROWS) {
        warn("%s: %,d of %,d rows; the whole is in csv or parquet", name, Workbook.MOST_ROWS, all);
      }
    }
    Path folder = Files.createDirectories(Path.of(to));
    Path staged = Files.createTempFile(folder, "marsad", ".tmp");
    try (OutputStream out = Files.newOutputStream(staged)) {
      Workbook.write(sheets, out);
    }
    Path file = folder.resolve(WORKBOOK);
    Files.move(staged, file, StandardCopyOption.REPLACE_EXISTING);
    spec.commandLine().getOut().println(file);
  }

  private void warn(String message, Object... values) {
    spec.commandLine().getErr().println(String.format(Locale.ROOT, message, values));
  }
}
