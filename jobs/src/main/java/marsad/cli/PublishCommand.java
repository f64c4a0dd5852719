package marsad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import marsad.publish.Database;
import marsad.publish.Mart;
import marsad.publish.MartSchema;
import marsad.publish.Marts;
import marsad.settings.SettingsException;
import marsad.spark.TableStore;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code marsad publish}: the tables that dashboards read, into PostgreSQL. */
@Command(
    name = "publish",
    description =
        "Writes flat views, counts and dimensions into a schema of PostgreSQL, with types, keys,"
            + " indexes and comments. All is replaced in one transaction: a dashboard never sees"
            + " half. User and password come from the environment: MARSAD_JDBC_USER,"
            + " MARSAD_JDBC_PASSWORD.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  marsad publish --jdbc jdbc:postgresql://127.0.0.1:5432/news",
      "  marsad publish --jdbc jdbc:postgresql://db/news --schema press --skip mention_evidence"
    })
final class PublishCommand implements Callable<Integer> {
  @Mixin private WarehouseOption warehouse = new WarehouseOption();

  @Option(
      names = "--jdbc",
      paramLabel = "URL",
      required = true,
      description = "jdbc:postgresql://host:port/database")
  private String url = "";

  @Option(
      names = "--schema",
      defaultValue = "marsad",
      description = "schema that is replaced (default: ${DEFAULT-VALUE})")
  private String schema = "";

  @Option(
      names = "--skip",
      split = ",",
      paramLabel = "TABLE",
      description = "tables and views to leave out")
  private List<String> skipped = List.of();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init")
  PublishCommand() {}

  @Override
  public Integer call() throws IOException {
    MartSchema marts = new MartSchema(Database.at(url), schema);
    refuseUnknown();
    PrintWriter out = spec.commandLine().getOut();
    try (SparkSession spark = warehouse.openExisting()) {
      marts.replace(rows(spark), out::println);
    }
    out.println("Published into the schema " + schema + ".");
    return 0;
  }

  private Map<String, Dataset<Row>> rows(SparkSession spark) {
    new TableStore(spark).registerShortNames();
    Map<String, Dataset<Row>> rows = new LinkedHashMap<>();
    for (Mart mart : Marts.all()) {
      if (!skipped.contains(mart.name()) && spark.catalog().tableExists(mart.name())) {
        rows.put(mart.name(), spark.table(mart.name()));
      }
    }
    if (rows.isEmpty()) {
      throw new SettingsException(
          "The warehouse '"
              + warehouse.asWritten()
              + "' has no tables to publish. Make them"
              + " with: marsad run");
    }
    return rows;
  }

  private void refuseUnknown() {
    List<String> known = Marts.all().stream().map(Mart::name).toList();
    for (String name : skipped) {
      if (!known.contains(name)) {
        throw new SettingsException(
            "--skip knows no '" + name + "'. Published are: " + String.join(", ", known) + ".");
      }
    }
  }
}
