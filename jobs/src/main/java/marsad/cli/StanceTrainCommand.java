package marsad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import marsad.settings.ConfFiles;
import marsad.settings.LabelledSentencesFile;
import marsad.settings.LinearModelFile;
import marsad.settings.SettingsException;
import marsad.stance.CueModel;
import marsad.stance.LinearModel;
import marsad.stance.LinearTrainer;
import marsad.stance.LinearTraining;
import marsad.stance.StanceExample;
import marsad.stance.StanceLabel;
import marsad.stance.StanceTally;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code marsad stance train}: learns the linear model and measures all models. */
@Command(
    name = "train",
    description = {
      "Learns the weights of the model 'linear' from conf/stance-sentences.tsv, prints how it and"
          + " the model 'rules' read these sentences (by ten-fold cross-validation), and writes",
      "  stance-linear.model      the weights",
      "  stance-confusion.yaml    how often each model read which side"
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Examples:", "  marsad stance train", "  marsad stance train --to my/conf"})
final class StanceTrainCommand implements Callable<Integer> {
  @Mixin private ConfOption conf = new ConfOption();

  @Option(
      names = "--to",
      paramLabel = "FOLDER",
      description = "where to write (default: the folder conf of the project)")
  private @Nullable Path to;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init")
  StanceTrainCommand() {}

  @Override
  public Integer call() throws IOException {
    Path folder = folder();
    ConfFiles files = conf.files();
    PrintWriter out = spec.commandLine().getOut();
    LabelledStatements finder = new LabelledStatements(files);
    LabelledStatements.Result result = finder.in(LabelledSentencesFile.read(files));
    List<StanceExample> examples = result.examples();
    List<StanceExample> certain = CertainStatements.of(finder);
    LinearTraining training =
        LinearTraining.of(
            new LinearTrainer(finder.names()), examples, certain, LinearModelFile.origin(files));
    LinearModel model = training.model();
    StanceTally rules = LinearTraining.tally(examples, rulesRead(examples));
    StanceTally linear = LinearTraining.tally(examples, training.read());
    out.printf(
        Locale.ROOT,
        "%d of %d labelled pairs of holder and target are found (%.3f).%n"
            + "%d statements with a target are learnt from, and %d that the rules are certain of.%n"
            + "linear %s: %d features, cost %s, threshold %s%n%n",
        result.found(),
        result.labelled(),
        (double) result.found() / Math.max(1, result.labelled()),
        examples.size(),
        certain.size(),
        model.version(),
        model.features(),
        training.cost(),
        model.threshold());
    StanceTallyLines.print("rules", rules, out);
    StanceTallyLines.print(
        "linear, the likeliest label", LinearTraining.tally(examples, training.likeliest()), out);
    StanceTallyLines.print("linear, from its threshold on", linear, out);
    Files.createDirectories(folder);
    write(folder.resolve(LinearModelFile.NAME), model.text(), out);
    String confusion = StanceTallyLines.yaml(rules, linear, model.version());
    write(folder.resolve("stance-confusion.yaml"), confusion, out);
    return 0;
  }

  private Path folder() {
    if (to != null) {
      return to;
    }
    String home = System.getenv("MARSAD_HOME");
    if (home == null) {
      throw new SettingsException("It is not known where conf/ is. Name it with --to FOLDER.");
    }
    return Path.of(home, "conf");
  }

  private static List<StanceLabel> rulesRead(List<StanceExample> examples) {
    CueModel rules = new CueModel();
    return examples.stream()
        .map(e -> StanceLabel.of(rules.read(e.statement(), e.sentence())))
        .toList();
  }

  private static void write(Path file, String text, PrintWriter out) throws IOException {
    Files.writeString(file, text, StandardCharsets.UTF_8);
    out.println(file);
  }
}
