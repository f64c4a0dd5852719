package marsad.cli;

import com.univocity.parsers.csv.CsvWriter;
import com.univocity.parsers.csv.CsvWriterSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import marsad.settings.SettingsException;
import marsad.spark.TableStore;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code marsad sql}: asks the tables in Spark SQL. */
@Command(
    name = "sql",
    description =
        "Asks the tables in Spark SQL, by their short names. Rows go to standard output, all else"
            + " to standard error.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  marsad sql -e \"SELECT outlet, count(*) FROM articles GROUP BY outlet\"",
      "  marsad sql --warehouse w -f notebooks/queries/co-mention-matrix.sql --format csv"
    })
final class SqlCommand implements Callable<Integer> {
  private enum Format {
    TABLE,
    CSV,
    JSON
  }

  private static final class Query {
    @Option(names = "-e", paramLabel = "QUERY", required = true, description = "the query")
    private @Nullable String text;

    @Option(
        names = "-f",
        paramLabel = "FILE",
        required = true,
        description =
            "a file with queries, separated by semicolons; the last one's rows are printed")
    private @Nullable Path file;
  }

  @Mixin private WarehouseOption warehouse = new WarehouseOption();

  @ArgGroup(multiplicity = "1")
  private Query query = new Query();

  @Option(
      names = "--format",
      defaultValue = "table",
      description =
          "table, csv (with header) or json (one object a line) (default: ${DEFAULT-VALUE})")
  private Format format = Format.TABLE;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init")
  SqlCommand() {}

  @Override
  public Integer call() throws IOException {
    List<String> statements = statements();
    try (SparkSession spark = warehouse.openExisting()) {
      new TableStore(spark).registerShortNames();
      Dataset<Row> rows = ask(spark, statements);
      PrintWriter out = spec.commandLine().getOut();
      switch (format) {
        case TABLE -> TextTable.print(rows, out);
        case CSV -> printCsv(rows, out);
        case JSON -> rows.toJSON().toLocalIterator().forEachRemaining(out::println);
      }
      out.flush();
    }
    return 0;
  }

  private static Dataset<Row> ask(SparkSession spark, List<String> statements) {
    try {
      Dataset<Row> rows = spark.emptyDataFrame();
      for (String statement : statements) {
        rows = spark.sql(statement);
      }
      return rows;
    } catch (Exception e) {
      // Scala throws it without declaring it, so Java cannot catch it by name. Its whole message
      // would bring the query's plan along.
      if (e instanceof AnalysisException analysis) {
        String why = analysis.getSimpleMessage();
        throw new SettingsException("The query cannot be answered: " + why, e);
      }
      throw e;
    }
  }

  private List<String> statements() {
    String text = query.text != null ? query.text : read();
    List<String> statements = SqlStatements.split(text);
    if (statements.isEmpty()) {
      throw new SettingsException("The query is empty. Give one with -e or -f.");
    }
    return statements;
  }

  private String read() {
    Path file = query.file;
    if (file == null) {
      return "";
    }
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new SettingsException("Cannot read the query file '" + file + "': " + e, e);
    }
  }

  private static void printCsv(Dataset<Row> rows, PrintWriter out) {
    CsvWriterSettings settings = new CsvWriterSettings();
    settings.setNullValue("");
    settings.setEmptyValue("\"\"");
    CsvWriter writer = new CsvWriter(out, settings);
    writer.writeHeaders(rows.columns());
    Iterator<Row> all = rows.toLocalIterator();
    while (all.hasNext()) {
      Row row = all.next();
      List<@Nullable String> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        cells.add(TextTable.cell(row.get(i)));
      }
      writer.writeRow(cells);
    }
    writer.flush();
  }
}
