package marsad.stance;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import marsad.text.Clitics;

/**
 * Learns the weights of a {@link LinearModel} with LIBLINEAR (Fan et al. 2008): L2-regularized
 * logistic regression, one label against the rest. The same examples give the same weights.
 */
public final class LinearTrainer {
  /** Rarer features are left out: what was seen once tells of that sentence alone. */
  private static final int FEWEST_USES = 2;

  private static final double TOLERANCE = 1e-4;

  /** Weights are rounded, so that a model read from its text is the very same. */
  private static final double DIGITS = 1e4;

  private final Set<String> names;

  /**
   * A trainer.
   *
   * @param names folded words of names, from which nothing is learnt
   */
  public LinearTrainer(Set<String> names) {
    this.names = Set.copyOf(names);
  }

  /**
   * Learns a model that reads whatever it thinks likeliest.
   *
   * @param cost how much a wrong example weighs against large weights, above 0
   */
  LinearModel fit(List<StanceExample> examples, List<StanceLabel> labels, double cost) {
    List<Set<String>> rows = new ArrayList<>();
    List<Integer> truth = new ArrayList<>();
    for (StanceExample example : examples) {
      if (labels.contains(example.label())) {
        rows.add(LinearFeatures.of(example.statement(), example.sentence()));
        truth.add(labels.indexOf(example.label()));
      }
    }
    List<String> features = features(rows);
    Problem problem = problem(rows, truth, features);
    Linear.disableDebugOutput();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, TOLERANCE));
    return new LinearModel(
        labels, 0, weights(model, labels, features), new LinearModel.Origin("", ""));
  }

  private List<String> features(List<Set<String>> rows) {
    Map<String, Integer> uses = new TreeMap<>();
    rows.forEach(row -> row.forEach(feature -> uses.merge(feature, 1, Integer::sum)));
    List<String> features = new ArrayList<>(List.of(LinearModel.BIAS));
    uses.forEach(
        (feature, count) -> {
          if (count >= FEWEST_USES && !holdsName(feature)) {
            features.add(feature);
          }
        });
    return features;
  }

  private boolean holdsName(String feature) {
    return LinearFeatures.words(feature).stream()
        .anyMatch(
            word ->
                names.contains(word)
                    || Clitics.hosts(word).stream()
                        .anyMatch(host -> names.contains(host.of(word))));
  }

  private static Problem problem(
      List<Set<String>> rows, List<Integer> truth, List<String> features) {
    Map<String, Integer> numbers = new HashMap<>();
    features.forEach(feature -> numbers.put(feature, numbers.size() + 1));
    Problem problem = new Problem();
    problem.l = rows.size();
    problem.n = features.size();
    problem.x = new Feature[rows.size()][];
    problem.y = truth.stream().mapToDouble(Integer::doubleValue).toArray();
    for (int i = 0; i < rows.size(); i++) {
      List<Integer> present = new ArrayList<>(List.of(1));
      for (String feature : rows.get(i)) {
        Integer number = numbers.get(feature);
        if (number != null) {
          present.add(number);
        }
      }
      problem.x[i] =
          present.stream().sorted().map(n -> new FeatureNode(n, 1)).toArray(Feature[]::new);
    }
    return problem;
  }

  private static Map<String, double[]> weights(
      Model model, List<StanceLabel> labels, List<String> features) {
    List<Integer> order = new ArrayList<>();
    for (int label : model.getLabels()) {
      order.add(label);
    }
    Map<String, double[]> weights = new HashMap<>();
    for (int i = 0; i < features.size(); i++) {
      double[] row = new double[labels.size()];
      boolean isUsed = false;
      for (int k = 0; k < row.length; k++) {
        double weight = model.getDecfunCoef(i + 1, order.indexOf(k));
        // Adding 0 turns a negative zero, which would be written differently, into 0.
        row[k] = Math.round(weight * DIGITS) / DIGITS + 0.0;
        isUsed |= row[k] != 0;
      }
      if (isUsed) {
        weights.put(features.get(i), row);
      }
    }
    return weights;
  }
}
