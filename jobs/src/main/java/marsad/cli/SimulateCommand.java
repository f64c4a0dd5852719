package marsad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import marsad.settings.ConfFiles;
import marsad.settings.SettingsException;
import marsad.settings.SimulationFile;
import marsad.simulation.PlantedRecord;
import marsad.simulation.Simulator;
import marsad.sources.bytes.FileAccess;
import marsad.spark.Datasets;
import marsad.spark.SparkSessions;
import marsad.spark.TableFiles;
import marsad.steps.SimulatePages;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code marsad simulate}: made-up pages of any number, with the truth about them. */
@Command(
    name = "simulate",
    description =
        "Writes made-up pages with planted truth: copies, turns of stance, pairs, page furniture,"
            + " bad records. The same size and seed give the same files, on one core or on many.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Written are pages/*.jsonl.gz, for marsad run, and the truth as Parquet: truth/records (one"
          + " row a record of the input), truth/turns, truth/rates, truth/lines.",
      "",
      "Example:",
      "  marsad simulate --pages 100000 --seed 7 --to out/simulated",
      "  marsad run out/simulated/pages --warehouse out/simulated-news"
    })
final class SimulateCommand implements Callable<Integer> {
  @Option(
      names = "--pages",
      paramLabel = "N",
      required = true,
      description = "number of good pages")
  private long pages;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "another seed makes other pages (default: ${DEFAULT-VALUE})")
  private long seed;

  @Option(
      names = "--words",
      paramLabel = "N",
      defaultValue = "340",
      description = "words of an article, about (default: ${DEFAULT-VALUE})")
  private int words;

  @Option(names = "--to", paramLabel = "DIR", required = true, description = "folder or URI")
  private String to = "";

  @Mixin private ConfOption conf = new ConfOption();

  @Mixin private ClusterOption cluster = new ClusterOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init")
  SimulateCommand() {}

  @Override
  public Integer call() throws IOException {
    if (pages < 1) {
      throw new SettingsException("--pages " + pages + " is too few. Give 1 or more.");
    }
    Simulator simulator = simulator(conf.files());
    try (SparkSession spark = SparkSessions.openWithoutTables(cluster.settings())) {
      FileAccess access = FileAccess.with(spark.sparkContext().hadoopConfiguration());
      Dataset<PlantedRecord> records =
          SimulatePages.into(spark, simulator, to + "/pages", pages, access);
      write(records, PlantedRecord.class, "records");
      write(
          Datasets.of(spark, Simulator.PlantedTurn.class, simulator.turns()),
          Simulator.PlantedTurn.class,
          "turns");
      write(
          Datasets.of(spark, Simulator.PlantedRate.class, simulator.rates()),
          Simulator.PlantedRate.class,
          "rates");
      write(
          Datasets.of(spark, Simulator.PlantedLine.class, simulator.lines()),
          Simulator.PlantedLine.class,
          "lines");
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        String.format(Locale.ROOT, "%,d pages in %s/pages, the truth in %s/truth.", pages, to, to));
    out.flush();
    return 0;
  }

  private Simulator simulator(ConfFiles files) {
    try {
      return new Simulator(SimulationFile.words(files), SimulationFile.cast(files), seed, words);
    } catch (IllegalArgumentException e) {
      throw new SettingsException(String.valueOf(e.getMessage()), e);
    }
  }

  private <T extends Record> void write(Dataset<T> records, Class<T> type, String name) {
    TableFiles.write(Datasets.rows(records, type), name, to + "/truth", TableFiles.Format.PARQUET);
  }
}
