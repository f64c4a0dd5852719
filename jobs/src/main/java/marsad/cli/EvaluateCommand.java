package marsad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import marsad.Pipeline;
import marsad.gold.Gold;
import marsad.gold.GoldNames;
import marsad.settings.ConfFiles;
import marsad.settings.GoldNamesFile;
import marsad.sources.bytes.InputHashes;
import marsad.spark.Datasets;
import marsad.spark.SparkSessions;
import marsad.spark.TableStore;
import marsad.tables.Score;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code marsad evaluate}: how far the rules meet hand-made gold. */
@Command(
    name = "evaluate",
    description =
        "Runs the main job on the pages of hand-made gold, scores articles, mentions and stances,"
            + " and writes the table scores, which the report shows.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  marsad evaluate sample-data/expected/truth.jsonl     the truth of the sample data",
      "  marsad evaluate gold/ --warehouse out/news           all gold in a folder"
    })
final class EvaluateCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "GOLD", description = "files or folders of gold")
  private List<Path> paths = List.of();

  @Mixin private WarehouseOption warehouse = new WarehouseOption();

  @Mixin private ConfOption conf = new ConfOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init")
  EvaluateCommand() {}

  @Override
  public Integer call() throws IOException {
    ConfFiles files = conf.files();
    GoldNames names = GoldNamesFile.read(files);
    Path scratch = Files.createTempDirectory("marsad-evaluate");
    try {
      List<GoldFile> gold = new ArrayList<>();
      for (Path path : paths) {
        Path own = Files.createDirectory(scratch.resolve("pages-" + gold.size()));
        gold.addAll(GoldFile.find(path, names, own));
      }
      RunInputs rules =
          RunInputs.of(List.of(), null, conf.settings(), files, CodeVersion.ofBuild());
      List<RunInputs> inputs =
          gold.stream().map(file -> rules.over(List.of(file.input().toString()))).toList();
      evaluate(gold, inputs, scratch);
    } finally {
      FileUtils.deleteQuietly(scratch.toFile());
    }
    return 0;
  }

  private void evaluate(List<GoldFile> gold, List<RunInputs> inputs, Path scratch)
      throws IOException {
    try (SparkSession spark = warehouse.open()) {
      List<Score> scores = new ArrayList<>();
      List<String> runIds = new ArrayList<>();
      for (int i = 0; i < gold.size(); i++) {
        spec.commandLine().getOut().println("== " + gold.get(i).place());
        SparkSession beside =
            SparkSessions.beside(spark, scratch.resolve("warehouse-" + i).toUri().toString());
        Pipeline.Inputs input = inputs.get(i).inputs(beside, Pipeline.StoredPages.REPLACE);
        runIds.add(input.runId());
        Pipeline pipeline = new Pipeline(beside, input, inputs.get(i).rules());
        List<Score> here = scores(gold.get(i), pipeline, beside);
        here.forEach(this::print);
        scores.addAll(here);
      }
      new TableStore(spark)
          .replace(
              Score.class,
              Datasets.of(spark, Score.class, distinct(scores)),
              InputHashes.ofText(String.join("\n", runIds)));
    }
  }

  private static List<Score> scores(GoldFile file, Pipeline pipeline, SparkSession spark) {
    List<String> steps = new ArrayList<>();
    for (String step : Pipeline.stepNames()) {
      if (isNeeded(step, file.gold())) {
        steps.add(step);
      }
    }
    pipeline.run(steps, Pipeline.Progress.SILENT);
    new TableStore(spark).registerShortNames();
    List<Score> scores = new ArrayList<>();
    for (Gold gold : file.gold()) {
      scores.addAll(gold.scores(cells(spark.sql(gold.question()))));
    }
    return scores;
  }

  /** Steps up to the mentions in order, then only what the gold asks for. */
  private static boolean isNeeded(String step, List<Gold> gold) {
    List<String> all = Pipeline.stepNames();
    return all.indexOf(step) <= all.indexOf("mentions")
        || gold.stream().anyMatch(one -> one.lastSteps().contains(step));
  }

  private static List<Map<String, @Nullable String>> cells(Dataset<Row> rows) {
    String[] columns = rows.columns();
    List<Map<String, @Nullable String>> cells = new ArrayList<>();
    for (Row row : rows.collectAsList()) {
      Map<String, @Nullable String> byColumn = new HashMap<>();
      for (int i = 0; i < columns.length; i++) {
        byColumn.put(columns[i], row.isNullAt(i) ? null : String.valueOf(row.get(i)));
      }
      cells.add(byColumn);
    }
    return cells;
  }

  /** Of two pieces of gold for one task and slice the last counts: a row is its task and slice. */
  private static List<Score> distinct(List<Score> scores) {
    Map<String, Score> bySlice = new LinkedHashMap<>();
    scores.forEach(score -> bySlice.put(score.task() + "\n" + score.slice(), score));
    return List.copyOf(bySlice.values());
  }

  private void print(Score score) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        String.format(
            Locale.ROOT,
            "%-9s %-32s precision %.4f recall %.4f F1 %.4f (%d)",
            score.task(),
            score.slice(),
            score.precision(),
            score.recall(),
            score.f1(),
            score.n()));
    out.flush();
  }
}
