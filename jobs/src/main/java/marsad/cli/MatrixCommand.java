package marsad.cli;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import marsad.matrix.GraphFiles;
import marsad.matrix.LeaderMatrix;
import marsad.matrix.Measure;
import marsad.matrix.Pictures;
import marsad.settings.SettingsException;
import marsad.spark.TableFiles;
import marsad.spark.TableStore;
import marsad.tables.CoMention;
import marsad.tables.Scope;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code marsad matrix}: who is named with whom, as a square matrix. */
@Command(
    name = "matrix",
    description =
        "Writes the matrix of the leaders most named together: square, with those who are named"
            + " together side by side.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  marsad matrix --period 2018-06 --scope sentence --measure log_dice --format csv",
      "  marsad matrix --period all --format png --picture network --labels en",
      "  marsad matrix --period 2018-W24 --format gexf --to week.gexf     for Gephi",
      "  marsad matrix --outlet-country egypt                             as the outlets of Egypt"
          + " see it"
    })
final class MatrixCommand implements Callable<Integer> {
  /** What is written. */
  enum Format {
    CSV,
    PARQUET,
    GRAPHML,
    GEXF,
    PNG,
    SVG
  }

  @Mixin private WarehouseOption warehouse = new WarehouseOption();

  @Option(
      names = "--period",
      defaultValue = "all",
      description = "month (2018-06), week (2018-W24), day or all (default: ${DEFAULT-VALUE})")
  private String period = "";

  @Option(
      names = "--scope",
      defaultValue = "sentence",
      description = "one of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private Scope scope = Scope.SENTENCE;

  @Option(
      names = "--measure",
      defaultValue = "log_dice",
      description = "one of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private Measure measure = Measure.LOG_DICE;

  @Option(
      names = "--outlet",
      defaultValue = "*",
      description = "outlet; * for all (default: ${DEFAULT-VALUE})")
  private String outlet = "";

  @Option(
      names = "--outlet-country",
      paramLabel = "COUNTRY",
      defaultValue = "*",
      description =
          "the outlets of a country together, as in conf/outlets.yaml; instead of --outlet")
  private String outletCountry = "";

  @Option(
      names = "--leaders",
      defaultValue = "30",
      description = "how many leaders, the most named ones (default: ${DEFAULT-VALUE})")
  private int most;

  @Option(
      names = "--labels",
      defaultValue = "ar",
      description = "names in Arabic (ar) or English (en) (default: ${DEFAULT-VALUE})")
  private MatrixRows.Labels labels = MatrixRows.Labels.AR;

  @Option(
      names = "--format",
      defaultValue = "csv",
      description = "one of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private Format format = Format.CSV;

  @Option(
      names = "--picture",
      defaultValue = "heatmap",
      description = "for png and svg: heatmap or network (default: ${DEFAULT-VALUE})")
  private Pictures.Kind picture = Pictures.Kind.HEATMAP;

  @Option(
      names = "--to",
      paramLabel = "FILE",
      defaultValue = "",
      description = "where to write (default: out/matrix-PERIOD-SCOPE-MEASURE.FORMAT)")
  private String to = "";

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init")
  MatrixCommand() {}

  @Override
  public Integer call() throws IOException {
    PeriodText asked = PeriodText.of(period);
    if (most < 2) {
      throw new SettingsException("A matrix of '" + most + "' leaders is none. Give 2 or more.");
    }
    if (!outlet.equals("*") && !outletCountry.equals("*")) {
      throw new SettingsException("Give --outlet or --outlet-country, not both.");
    }
    try (SparkSession spark = warehouse.openExisting()) {
      TableStore store = new TableStore(spark);
      if (!store.has(CoMention.class)) {
        throw warehouse.missing(TableStore.name(CoMention.class));
      }
      MatrixRows rows = new MatrixRows(store, measure, labels);
      LeaderMatrix matrix =
          rows.matrix(
              new MatrixRows.Cell(
                  asked.type(),
                  asked.firstDay(),
                  scope,
                  new MatrixRows.Outlets(outlet, outletCountry)),
              most);
      if (matrix.size() == 0) {
        throw new SettingsException(
            "No pair is named together in the period '" + period + "'. " + rows.known());
      }
      spec.commandLine().getOut().println(write(spark, matrix));
    }
    return 0;
  }

  private String write(SparkSession spark, LeaderMatrix matrix) throws IOException {
    String name = String.join("-", "matrix", period, word(scope), word(measure));
    Path file = Path.of(to.isEmpty() ? "out/" + name + "." + word(format) : to);
    if (format == Format.PARQUET) {
      Path folder = file.toAbsolutePath().getParent();
      return TableFiles.write(
          MatrixRows.wide(spark, matrix).orderBy(col("place")),
          String.valueOf(file.getFileName()),
          String.valueOf(folder),
          TableFiles.Format.PARQUET);
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      switch (format) {
        case CSV -> out.write(("\uFEFF" + matrix.csv()).getBytes(StandardCharsets.UTF_8));
        case GRAPHML -> out.write(GraphFiles.graphml(matrix).getBytes(StandardCharsets.UTF_8));
        case GEXF -> out.write(GraphFiles.gexf(matrix).getBytes(StandardCharsets.UTF_8));
        case SVG -> Pictures.draw(matrix, heading(), Pictures.Format.SVG, out);
        case PNG -> Pictures.draw(matrix, heading(), Pictures.Format.PNG, out);
        case PARQUET -> throw new IllegalStateException("Parquet is written by Spark.");
      }
    }
    return file.toString();
  }

  private Pictures.Heading heading() {
    List<String> parts = new ArrayList<>(List.of(word(measure), word(scope), period));
    List.of(outlet, outletCountry).stream().filter(o -> !o.equals("*")).forEach(parts::add);
    return new Pictures.Heading(picture, String.join(" · ", parts));
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }
}
