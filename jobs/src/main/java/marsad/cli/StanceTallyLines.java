package marsad.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import marsad.stance.StanceLabel;
import marsad.stance.StanceTally;

/** How models read known stances, for people and for the file {@code stance-confusion.yaml}. */
final class StanceTallyLines {
  private static final String HEADING =
      """
      # How often each model read which side where the true one is known: trends are corrected for these errors.
      # A row is a true side, its entries are what was read; what is left out is 0. A model that is not here is not corrected.
      # Measured anew, and written, by: marsad stance train
      """;

  private StanceTallyLines() {}

  /** Prints figures and the table of what was read. */
  static void print(String title, StanceTally tally, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%s: accuracy %.3f, macro F1 %.3f; a side is read in %.3f of the statements with a stance,"
            + " %.3f of these rightly; %.3f of all sides read are right%n",
        title,
        tally.accuracy(),
        tally.macroF1(),
        tally.coverage(),
        tally.polarityAccuracy(),
        tally.precision());
    out.printf(Locale.ROOT, "  %-14s", "true \\ read");
    for (StanceLabel read : StanceLabel.values()) {
      out.printf(Locale.ROOT, "%12s", read.word());
    }
    out.println();
    for (StanceLabel truth : StanceLabel.values()) {
      out.printf(Locale.ROOT, "  %-14s", truth.word());
      for (StanceLabel read : StanceLabel.values()) {
        out.printf(Locale.ROOT, "%12d", tally.count(truth, read));
      }
      out.println();
    }
    out.println();
  }

  /** The file of what was read. */
  static String yaml(StanceTally rules, StanceTally linear, String version) {
    return HEADING
        + yaml("rules", "the statements found in conf/stance-sentences.tsv", rules)
        + yaml("linear", "the same by ten-fold cross-validation, version " + version, linear);
  }

  private static String yaml(String model, String provenance, StanceTally tally) {
    StringBuilder text = new StringBuilder();
    text.append("- model: ").append(model).append('\n');
    text.append("  provenance: ").append(provenance).append("\n  counts:\n");
    for (StanceLabel truth : StanceLabel.values()) {
      if (truth != StanceLabel.NONE) {
        List<String> cells = new ArrayList<>();
        for (StanceLabel read : StanceLabel.values()) {
          long count = tally.count(truth, read);
          if (read != StanceLabel.NONE && count > 0) {
            cells.add(read.word() + ": " + count);
          }
        }
        text.append("    ").append(truth.word()).append(": {");
        text.append(String.join(", ", cells)).append("}\n");
      }
    }
    return text.toString();
  }
}
