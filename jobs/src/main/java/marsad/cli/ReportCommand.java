package marsad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import marsad.report.Report;
import marsad.report.ReportLimits;
import marsad.settings.SettingsException;
import marsad.spark.TableStore;
import marsad.tables.Article;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code marsad report}: the tables as one HTML page. */
@Command(
    name = "report",
    description =
        "Writes one HTML page that needs no network: attention, matrix, stances, copying, quality,"
            + " with the sentences behind the numbers; Arabic and English.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  marsad report --to report.html",
      "  marsad report --warehouse w --to report.html --language en --leaders 60"
    })
final class ReportCommand implements Callable<Integer> {
  @Mixin private WarehouseOption warehouse = new WarehouseOption();

  @Option(
      names = "--to",
      paramLabel = "FILE",
      defaultValue = "out/report.html",
      description = "the page (default: ${DEFAULT-VALUE})")
  private Path to = Path.of("");

  @Option(
      names = "--language",
      defaultValue = "ar",
      description = "language it opens in, ar or en (default: ${DEFAULT-VALUE})")
  private Report.Language language = Report.Language.AR;

  @Option(
      names = "--leaders",
      defaultValue = "40",
      description = "how many leaders, the most named ones (default: ${DEFAULT-VALUE})")
  private int leaders;

  @Option(
      names = "--sentences",
      defaultValue = "9000",
      description = "sentences behind its numbers, at most (default: ${DEFAULT-VALUE})")
  private int sentences;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init")
  ReportCommand() {}

  @Override
  public Integer call() throws IOException {
    ReportLimits limits = limits();
    try (SparkSession spark = warehouse.openExisting()) {
      if (!new TableStore(spark).has(Article.class)) {
        throw new SettingsException(
            "The warehouse '"
                + warehouse.asWritten()
                + "' holds no articles. Fill it with: marsad run --warehouse "
                + warehouse.asWritten());
      }
      Path file = to.toAbsolutePath();
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, Report.html(spark, limits, language), StandardCharsets.UTF_8);
      spec.commandLine().getOut().println(to);
    }
    return 0;
  }

  private ReportLimits limits() {
    try {
      return ReportLimits.usual().with(leaders, sentences);
    } catch (IllegalArgumentException e) {
      throw new SettingsException(String.valueOf(e.getMessage()), e);
    }
  }
}
