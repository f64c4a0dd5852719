package marsad.settings;

import java.util.Optional;
import marsad.stance.LinearModel;

/** Reads {@code stance-linear.model}: the weights that {@code marsad stance train} learnt. */
public final class LinearModelFile {
  /** Name of the file in conf/. */
  public static final String NAME = "stance-linear.model";

  private static final String REMEDY = "Make it anew with: marsad stance train";

  private LinearModelFile() {}

  /** The model; an error if the file was cut off or changed by hand. */
  public static LinearModel read(ConfFiles conf) {
    try {
      return LinearModel.of(conf.text(NAME));
    } catch (IllegalArgumentException e) {
      throw new SettingsException(
          "conf/" + NAME + " is no model: " + e.getMessage() + ". " + REMEDY, e);
    }
  }

  /**
   * What a model trained now would be trained on: the labelled sentences, and the rules by which
   * statements are found in them. Leaders and countries are left out: nothing is learnt from names.
   */
  public static LinearModel.Origin origin(ConfFiles conf) {
    String rules =
        conf.text("speech-verbs.yaml") + conf.text("stance-cues.yaml") + conf.text("issues.yaml");
    return new LinearModel.Origin(
        LinearModel.hash(LabelledSentencesFile.text(conf)),
        LinearModel.hash(rules.replace("\r", "")));
  }

  /** A warning if the model was trained on other sentences or rules than those in the files. */
  public static Optional<String> warning(ConfFiles conf, LinearModel model) {
    LinearModel.Origin now = origin(conf);
    if (model.origin().equals(now)) {
      return Optional.empty();
    }
    String changed =
        model.origin().sentences().equals(now.sentences())
            ? "rules (speech-verbs.yaml, stance-cues.yaml or issues.yaml)"
            : "labelled sentences (stance-sentences.tsv)";
    return Optional.of(
        "conf/" + NAME + " was trained on other " + changed + " than those in use. " + REMEDY);
  }
}
