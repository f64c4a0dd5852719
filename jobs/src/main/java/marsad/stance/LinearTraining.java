package marsad.stance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/**
 * A trained model with what cross-validation says of it.
 *
 * @param model the model, trained on all examples
 * @param cost the cost that was chosen
 * @param read what models that had not seen its sentence read in each example, in order
 * @param likeliest the same without a threshold
 */
public record LinearTraining(
    LinearModel model, double cost, List<StanceLabel> read, List<StanceLabel> likeliest) {
  private static final int FOLDS = 10;
  private static final long SEED = 20250101;
  private static final List<Double> COSTS = List.of(0.03, 0.1, 0.3, 1.0, 3.0);

  /** As many certain examples weigh what one labelled by hand weighs. */
  private static final int WEIGHT_OF_LABELLED = 3;

  /** A label must be seen as often to be learnt. */
  private static final int FEWEST_EXAMPLES = 6;

  /** Share of right readings that the threshold is chosen for. */
  private static final double WANTED_PRECISION = 0.97;

  /** A model that says less than this is of no use beside another. */
  private static final double LEAST_COVERAGE = 0.5;

  private static final int LOWEST_PERCENT = 50;
  private static final int HIGHEST_PERCENT = 98;
  private static final int STEP_PERCENT = 2;

  public LinearTraining {
    read = List.copyOf(read);
    likeliest = List.copyOf(likeliest);
  }

  /**
   * Trains a model. Cost and threshold are chosen by cross-validation: the cost that makes the true
   * labels likeliest, the lowest threshold with enough precision.
   *
   * @param examples statements of labelled sentences
   * @param certain further examples, only learnt from
   */
  public static LinearTraining of(
      LinearTrainer trainer,
      List<StanceExample> examples,
      List<StanceExample> certain,
      LinearModel.Origin origin) {
    List<StanceLabel> labels = labels(examples);
    double cost = COSTS.get(0);
    List<Map<StanceLabel, Double>> best = List.of();
    double bestLoss = Double.POSITIVE_INFINITY;
    for (double tried : COSTS) {
      List<Map<StanceLabel, Double>> chances =
          chances(examples, part -> trainer.fit(both(part, certain), labels, tried));
      double loss = loss(examples, chances);
      if (loss < bestLoss) {
        cost = tried;
        best = chances;
        bestLoss = loss;
      }
    }
    double threshold = threshold(examples, best);
    LinearModel model = trainer.fit(both(examples, certain), labels, cost).with(threshold, origin);
    return new LinearTraining(model, cost, read(best, threshold), read(best, 0));
  }

  private interface Fit {
    LinearModel on(List<StanceExample> examples);
  }

  private static List<StanceExample> both(
      List<StanceExample> labelled, List<StanceExample> certain) {
    List<StanceExample> all = new ArrayList<>();
    for (int i = 0; i < WEIGHT_OF_LABELLED; i++) {
      all.addAll(labelled);
    }
    all.addAll(certain);
    return all;
  }

  private static List<StanceLabel> labels(List<StanceExample> examples) {
    List<StanceLabel> labels = new ArrayList<>();
    for (StanceLabel label : StanceLabel.values()) {
      if (examples.stream().filter(e -> e.label() == label).count() >= FEWEST_EXAMPLES) {
        labels.add(label);
      }
    }
    return labels;
  }

  /** Chances for each example from a model that has not seen its sentence. */
  private static List<Map<StanceLabel, Double>> chances(List<StanceExample> examples, Fit fit) {
    List<Integer> groups =
        new ArrayList<>(new TreeSet<>(examples.stream().map(StanceExample::group).toList()));
    Collections.shuffle(groups, new Random(SEED));
    List<Map<StanceLabel, Double>> chances =
        new ArrayList<>(Collections.nCopies(examples.size(), Map.of()));
    for (int fold = 0; fold < FOLDS; fold++) {
      List<StanceExample> learnt = new ArrayList<>();
      List<Integer> asked = new ArrayList<>();
      for (int i = 0; i < examples.size(); i++) {
        if (groups.indexOf(examples.get(i).group()) % FOLDS == fold) {
          asked.add(i);
        } else {
          learnt.add(examples.get(i));
        }
      }
      LinearModel model = fit.on(learnt);
      for (int i : asked) {
        chances.set(i, model.chances(examples.get(i).statement(), examples.get(i).sentence()));
      }
    }
    return chances;
  }

  private static double loss(List<StanceExample> examples, List<Map<StanceLabel, Double>> chances) {
    double loss = 0;
    for (int i = 0; i < examples.size(); i++) {
      double chance = chances.get(i).getOrDefault(examples.get(i).label(), 0.0);
      // Labels too rare to be learnt have no chance under any cost.
      loss -= chance == 0 ? 0 : Math.log(chance);
    }
    return loss;
  }

  private static List<StanceLabel> read(List<Map<StanceLabel, Double>> chances, double threshold) {
    return chances.stream().map(c -> StanceLabel.of(StanceReading.of(c, threshold))).toList();
  }

  /**
   * The lowest threshold with the wanted precision; where none reaches it, the most precise one
   * that still reads half of the stances.
   */
  private static double threshold(
      List<StanceExample> examples, List<Map<StanceLabel, Double>> chances) {
    double best = 0;
    double bestPrecision = 0;
    for (int percent = LOWEST_PERCENT; percent <= HIGHEST_PERCENT; percent += STEP_PERCENT) {
      double threshold = percent / 100.0;
      StanceTally tally = tally(examples, read(chances, threshold));
      if (tally.coverage() >= LEAST_COVERAGE && tally.precision() > bestPrecision) {
        best = threshold;
        bestPrecision = tally.precision();
        if (bestPrecision >= WANTED_PRECISION) {
          break;
        }
      }
    }
    return best;
  }

  /** Counts what was read in examples. */
  public static StanceTally tally(List<StanceExample> examples, List<StanceLabel> read) {
    StanceTally tally = new StanceTally();
    for (int i = 0; i < examples.size(); i++) {
      tally.add(examples.get(i).label(), read.get(i));
    }
    return tally;
  }
}
