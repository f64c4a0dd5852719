package marsad.cli;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import marsad.Pipeline;
import marsad.settings.ConfFiles;
import marsad.settings.SettingsException;
import marsad.spark.TableStore;
import marsad.tables.Page;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code marsad forget}: takes pages out of all tables. */
@Command(
    name = "forget",
    description = {
      "Takes pages out of all tables and counts anew what they touch. Earlier publications keep"
          + " them until they are forgotten too: marsad maintain --keep 1 --orphans-after 0. Take"
          + " the pages out of your input as well, or the next run on it reads them again.",
    },
    mixinStandardHelpOptions = true)
final class ForgetCommand implements Callable<Integer> {
  private static final class Chosen {
    @Parameters(paramLabel = "PAGE_ID", arity = "1..*", description = "ids of the pages")
    private @Nullable List<String> pageIds;

    @Option(
        names = "--url",
        paramLabel = "URL",
        required = true,
        description = "address of the pages; may be given several times")
    private @Nullable List<String> urls;
  }

  @ArgGroup(multiplicity = "1")
  private Chosen chosen = new Chosen();

  @Mixin private LockedWarehouse warehouse = new LockedWarehouse();

  @Mixin private ConfOption conf = new ConfOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init")
  ForgetCommand() {}

  @Override
  public Integer call() throws IOException {
    ConfFiles files = conf.files();
    RunInputs run = RunInputs.of(List.of(), null, conf.settings(), files, CodeVersion.ofBuild());
    try (SparkSession spark = warehouse.option().openExisting()) {
      warehouse.alone(spark, () -> forget(spark, run));
    }
    return 0;
  }

  private void forget(SparkSession spark, RunInputs run) {
    List<String> pages = pages(new TableStore(spark));
    PrintWriter out = spec.commandLine().getOut();
    Pipeline pipeline = new Pipeline(spark, run.forgetting(pages), run.rules());
    try (ProgressLines lines = new ProgressLines(out, ProgressLines.isTerminal(), spark)) {
      pipeline.run(Pipeline.stepNames(), lines);
    }
    out.println(pages.size() + " pages were taken out of all tables.");
    out.flush();
  }

  private List<String> pages(TableStore store) {
    Column isMeant =
        chosen.urls != null
            ? col("url").isin(chosen.urls.toArray())
            : col("page_id")
                .isin(chosen.pageIds == null ? new Object[0] : chosen.pageIds.toArray());
    List<String> pages =
        store.rows(Page.class).where(isMeant).select("page_id").collectAsList().stream()
            .map(Row::mkString)
            .toList();
    if (pages.isEmpty()) {
      throw new SettingsException(
          "No stored page is meant. Look for it with: marsad sql -e \"SELECT page_id, url FROM"
              + " pages WHERE url LIKE '%...%'\"");
    }
    return pages;
  }
}
