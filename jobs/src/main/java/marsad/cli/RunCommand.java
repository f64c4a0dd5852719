package marsad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import marsad.Pipeline;
import marsad.settings.ConfFiles;
import marsad.settings.Settings;
import marsad.settings.SettingsException;
import marsad.spark.LocalFiles;
import marsad.spark.PublicationDiff;
import marsad.spark.Publications;
import marsad.spark.TableStore;
import marsad.tables.Run;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code marsad run}: the main job. */
@Command(
    name = "run",
    description =
        "Reads pages and writes all tables. A second run on the same input, settings and rules"
            + " changes nothing.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Input may be files, folders or globs on local disk, hdfs:// or s3a://: text files (one page"
          + " a file), JSON Lines, CSV, Parquet, WARC, WET; .gz and .zst as well.",
      "",
      "Examples:",
      "  marsad run",
      "  marsad run pages/ extra.jsonl.gz --warehouse out/news",
      "  marsad run --rebuild mentions         after a change of the gazetteer, with what changed"
    })
final class RunCommand implements Callable<Integer> {
  private static final String UNCHANGED =
      "Nothing has changed since the last run: the tables are up to date.";

  private static final String PAGES = "pages";

  /** The step that writes the gazetteer's tables. */
  private static final String GAZETTEER = "leaders";

  @Parameters(
      paramLabel = "INPUT",
      description =
          "files, folders or globs (default: sample-data/pages); not needed where the step pages is"
              + " not run")
  private @Nullable List<String> inputs;

  @Mixin private LockedWarehouse warehouse = new LockedWarehouse();

  @Mixin private ConfOption conf = new ConfOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "format of the input where the extension does not tell it")
  private @Nullable String format;

  @Option(names = "--replace", description = "the input is all there is: pages of earlier runs go")
  private boolean replace;

  @Option(
      names = "--summary",
      paramLabel = "FILE",
      description =
          "writes how the run ended into a JSON file: status, exit code, rows and cost of each"
              + " step, gates")
  private @Nullable Path summary;

  @ArgGroup private @Nullable Chosen chosen;

  @Spec private CommandSpec spec;

  private static final class Chosen {
    @Option(
        names = "--steps",
        split = ",",
        paramLabel = "STEP",
        required = true,
        description = "only these steps, by the tables they write")
    private @Nullable List<String> steps;

    @Option(
        names = "--from",
        paramLabel = "STEP",
        required = true,
        description = "this step and all after it")
    private @Nullable String from;

    @Option(
        names = "--rebuild",
        paramLabel = "STEP",
        required = true,
        description =
            "as --from, with the tables of the gazetteer, and then compares with the publication"
                + " before: table run_diff")
    private @Nullable String rebuild;

    private @Nullable String first() {
      return from != null ? from : rebuild;
    }
  }

  @SuppressWarnings("NullAway.Init")
  RunCommand() {}

  @Override
  public Integer call() throws IOException {
    // Before anything looks at the input.
    LocalFiles.use();
    List<String> steps = steps();
    ConfFiles files = conf.files();
    Settings settings = conf.settings();
    RunInputs run = RunInputs.of(inputs(steps), format, settings, files, CodeVersion.ofBuild());
    run.warning().ifPresent(warning -> spec.commandLine().getErr().println("marsad: " + warning));
    try (SparkSession spark = warehouse.option().open()) {
      warehouse.alone(spark, () -> run(spark, run, steps));
    }
    return 0;
  }

  private void run(SparkSession spark, RunInputs run, List<String> steps) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (ProgressLines lines = new ProgressLines(out, ProgressLines.isTerminal(), spark)) {
      SummaryFile told = new SummaryFile(lines);
      try {
        Pipeline pipeline = new Pipeline(spark, run.inputs(spark, pages()), run.rules());
        if (chosen == null && pipeline.isDone()) {
          out.println(UNCHANGED);
          write(told, 0, UNCHANGED);
        } else {
          List<Run> done = pipeline.run(steps, told);
          double seconds = done.stream().mapToDouble(Run::seconds).sum();
          out.println(String.format(java.util.Locale.ROOT, "Done in %.1f s.", seconds));
          write(told, 0, "");
        }
      } catch (RuntimeException e) {
        write(told, Commands.exitCode(e), Commands.cause(e));
        throw e;
      }
    }
    RunSummary.print(new TableStore(spark), warehouse.option().asWritten(), out);
    if (chosen != null && chosen.rebuild != null && new Publications(spark).history().size() > 1) {
      PublicationDiff diff = PublicationDiff.between(spark, 0, 0);
      diff.keep(spark);
      out.println();
      DiffCommand.print(diff, out);
    }
    out.flush();
  }

  private void write(SummaryFile told, int exitCode, String message) throws IOException {
    if (summary != null) {
      told.write(summary, exitCode, message);
    }
  }

  private Pipeline.StoredPages pages() {
    return replace ? Pipeline.StoredPages.REPLACE : Pipeline.StoredPages.KEEP;
  }

  private List<String> inputs(List<String> steps) {
    if (inputs != null) {
      return inputs;
    }
    // Only that step reads input; all others read tables.
    if (!steps.contains(PAGES)) {
      return List.of();
    }
    String home = System.getenv("MARSAD_HOME");
    if (home == null) {
      throw new SettingsException("No input is given. Name files or folders: marsad run INPUT...");
    }
    return List.of(Path.of(home, "sample-data", "pages").toString());
  }

  private List<String> steps() {
    List<String> all = Pipeline.stepNames();
    if (chosen == null) {
      return all;
    }
    List<String> named = new ArrayList<>();
    String first = chosen.first();
    if (chosen.steps != null) {
      named.addAll(chosen.steps);
    } else if (first != null) {
      named.add(first);
    }
    for (String step : named) {
      if (!all.contains(step)) {
        throw new SettingsException(
            "There is no step '" + step + "'. Steps: " + String.join(", ", all) + ".");
      }
    }
    if (first == null) {
      return named;
    }
    List<String> from = new ArrayList<>(all.subList(all.indexOf(first), all.size()));
    // Rows made by another gazetteer name leaders that its tables must know.
    if (chosen.rebuild != null && !from.contains(GAZETTEER)) {
      from.add(0, GAZETTEER);
    }
    return from;
  }
}
