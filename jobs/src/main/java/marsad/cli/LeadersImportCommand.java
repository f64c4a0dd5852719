package marsad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import marsad.leaders.wikidata.LeaderImport;
import marsad.settings.SettingsException;
import marsad.spark.SparkSessions;
import marsad.steps.ImportLeaders;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code marsad leaders import}: more leaders, from Wikidata. */
@Command(
    name = "import",
    description = {
      "Writes files of leaders from a Wikidata dump: who held which office of"
          + " conf/wikidata-offices.yaml when.",
      "People whom the gazetteer has are left out, and so is what would be a fault beside it; each"
          + " is listed with its reason in import-report.tsv. So the files can be put beside those"
          + " of conf/leaders."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The dump is the JSON one (dumps.wikimedia.org/wikidatawiki/entities): .json, .json.bz2 or"
          + " .json.gz, on local disk, hdfs:// or s3a://. Take bz2: gz can be read by one core"
          + " only.",
      "",
      "Examples:",
      "  marsad leaders import latest-all.json.bz2 --to imported",
      "  cp -r conf my && marsad leaders import latest-all.json.bz2 --conf my/marsad.yaml --to"
          + " my/leaders",
      "  marsad leaders check --conf my/marsad.yaml     the built-in leaders and the imported ones",
      "",
      "Exit codes: 0 done, 1 the job failed, 2 wrong options, files or settings."
    })
final class LeadersImportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "WIKIDATA_DUMP", description = "path or URI of the dump")
  private String dump = "";

  @Option(names = "--to", paramLabel = "DIR", required = true, description = "local folder")
  private Path to = Path.of("");

  @Option(
      names = "--since",
      paramLabel = "YYYY-MM-DD",
      defaultValue = "1945-01-01",
      description =
          "leaves out who was no longer in office on this day: kings of old share names with people"
              + " of today (default: ${DEFAULT-VALUE})")
  private LocalDate since = LocalDate.MIN;

  @Option(
      names = "--overwrite",
      description =
          "replaces an earlier import in the folder: all *-wikidata.yaml and import-report.tsv")
  private boolean isOverwriting;

  @Mixin private ConfOption conf = new ConfOption();

  @Mixin private ClusterOption cluster = new ClusterOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init")
  LeadersImportCommand() {}

  @Override
  public Integer call() throws IOException {
    conf.settings();
    ImportInputs inputs = ImportInputs.of(conf.files());
    ImportFolder folder = new ImportFolder(to);
    if (!isOverwriting) {
      folder.requireNoImport();
    }
    String location = existingDump();
    PrintWriter out = spec.commandLine().getOut();
    ImportLeaders.Found found;
    try (SparkSession spark = SparkSessions.openWithoutTables(cluster.settings());
        ProgressLines lines = new ProgressLines(out, ProgressLines.isTerminal(), spark)) {
      long startedAt = System.nanoTime();
      lines.started("wikidata", 1, 1);
      found = ImportLeaders.from(spark, location, inputs.rules());
      lines.finished(found.held().size(), (System.nanoTime() - startedAt) / 1e9);
    }
    if (found.facts() == 0) {
      throw new SettingsException(
          "'" + dump + "' holds no entity of Wikidata with a position. Name a dump in JSON.");
    }
    LeaderImport.Result result = inputs.select(found.held(), since);
    folder.write(inputs.files(result), result.notes());
    new ImportSummary(out).print(found, result, folder);
    out.flush();
    return 0;
  }

  /** The dump as a URI, so that a relative path does not depend on Spark's own rules. */
  private String existingDump() {
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(dump);
    if (path.toUri().getScheme() == null) {
      path = new org.apache.hadoop.fs.Path(Path.of(dump).toAbsolutePath().normalize().toUri());
    }
    try {
      if (!path.getFileSystem(new Configuration()).getFileStatus(path).isFile()) {
        throw new SettingsException("'" + dump + "' is a folder. Name the dump in it.");
      }
    } catch (java.io.FileNotFoundException e) {
      throw new SettingsException("The dump '" + dump + "' does not exist. Name one that does.", e);
    } catch (IOException e) {
      throw new SettingsException("Cannot reach the dump '" + dump + "': " + e, e);
    }
    return path.toString();
  }
}
