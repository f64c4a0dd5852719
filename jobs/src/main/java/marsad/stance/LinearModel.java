package marsad.stance;

import com.dynatrace.hash4j.hashing.Hashing;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import marsad.tables.Statement;

/**
 * Reads the stance by weights learnt from labelled sentences: a logistic regression for each label
 * against the rest, their chances made to add up to 1. Says nothing where the likeliest label is no
 * side, or is less likely than the threshold.
 */
public final class LinearModel implements StanceModel {
  private static final long serialVersionUID = 1L;
  private static final String VERSION = "version";
  private static final String SENTENCES = "sentences";
  private static final String RULES = "rules";
  private static final String LABELS = "labels";
  private static final String THRESHOLD = "threshold";
  private static final List<String> HEADER = List.of(VERSION, SENTENCES, RULES, LABELS, THRESHOLD);

  /** Features shown as reasons: so many, and none of so little weight. */
  private static final int MOST_SHOWN = 6;

  private static final double LEAST_SHOWN = 0.005;

  /** The weight every statement has. */
  static final String BIAS = "bias";

  private final List<StanceLabel> labels;
  private final double threshold;
  private final HashMap<String, double[]> weights;
  private final Origin origin;
  private final String version;

  /**
   * What a model was trained on.
   *
   * @param sentences hash of the labelled sentences
   * @param rules hash of the rules by which statements were found in them
   */
  public record Origin(String sentences, String rules) implements Serializable {}

  /**
   * A model.
   *
   * @param labels the labels it knows
   * @param threshold least chance of a reading, 0 to 1
   * @param weights for each feature one weight a label
   * @param origin what it was trained on
   */
  LinearModel(
      List<StanceLabel> labels, double threshold, Map<String, double[]> weights, Origin origin) {
    this.labels = List.copyOf(labels);
    this.threshold = threshold;
    this.weights = new HashMap<>(weights);
    this.origin = origin;
    this.version = hash(body());
  }

  @Override
  public String name() {
    return "linear";
  }

  @Override
  public String version() {
    return version;
  }

  /** What it was trained on. */
  public Origin origin() {
    return origin;
  }

  /** Least chance of a reading, 0 to 1. */
  public double threshold() {
    return threshold;
  }

  /** Number of features that have a weight. */
  public int features() {
    return weights.size();
  }

  /** The same weights with another threshold and origin. */
  LinearModel with(double least, Origin trainedOn) {
    return new LinearModel(labels, least, weights, trainedOn);
  }

  @Override
  public Optional<StanceReading> read(Statement statement, String sentence) {
    return statement.targetId() == null
        ? Optional.empty()
        : StanceReading.of(chances(statement, sentence), threshold);
  }

  /** The chances of all labels, then the features that weigh most for the likeliest. */
  @Override
  public List<String> reasons(Statement statement, String sentence) {
    Map<StanceLabel, Double> chances = chances(statement, sentence);
    List<StanceLabel> likely = new ArrayList<>(labels);
    likely.sort(Comparator.comparingDouble(label -> -chances.getOrDefault(label, 0.0)));
    int best = labels.indexOf(likely.get(0));
    List<String> reasons = new ArrayList<>();
    reasons.add(
        likely.stream()
                .map(
                    label ->
                        String.format(Locale.ROOT, "%s %.2f", label.word(), chances.get(label)))
                .collect(Collectors.joining(", ", "chances ", ""))
            + String.format(Locale.ROOT, "; says nothing below %.2f", threshold));
    LinearFeatures.of(statement, sentence).stream()
        .filter(feature -> Math.abs(weight(feature, best)) >= LEAST_SHOWN)
        .sorted(
            Comparator.comparingDouble((String feature) -> -Math.abs(weight(feature, best)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST_SHOWN)
        .map(
            feature ->
                String.format(
                    Locale.ROOT,
                    "%+.2f for %s by %s",
                    weight(feature, best),
                    likely.get(0).word(),
                    feature))
        .forEach(reasons::add);
    return reasons;
  }

  private double weight(String feature, int label) {
    double[] row = weights.get(feature);
    return row == null ? 0 : row[label];
  }

  /** The chance of each label it knows; they add up to 1. */
  Map<StanceLabel, Double> chances(Statement statement, String sentence) {
    double[] sums = new double[labels.size()];
    add(BIAS, sums);
    LinearFeatures.of(statement, sentence).forEach(feature -> add(feature, sums));
    double all = 0;
    for (int k = 0; k < sums.length; k++) {
      sums[k] = 1 / (1 + Math.exp(-sums[k]));
      all += sums[k];
    }
    Map<StanceLabel, Double> chances = new EnumMap<>(StanceLabel.class);
    for (int k = 0; k < sums.length; k++) {
      chances.put(labels.get(k), sums[k] / all);
    }
    return chances;
  }

  private void add(String feature, double[] sums) {
    double[] weight = weights.get(feature);
    if (weight != null) {
      for (int k = 0; k < sums.length; k++) {
        sums[k] += weight[k];
      }
    }
  }

  /** The model as text, from which {@link #of} makes it again. */
  public String text() {
    return VERSION + "\t" + version + "\n" + body();
  }

  private String body() {
    StringBuilder text = new StringBuilder();
    text.append(SENTENCES).append('\t').append(origin.sentences()).append('\n');
    text.append(RULES).append('\t').append(origin.rules()).append('\n');
    text.append(LABELS).append('\t');
    text.append(labels.stream().map(StanceLabel::word).collect(Collectors.joining("\t")));
    text.append('\n').append(THRESHOLD).append('\t').append(threshold).append('\n');
    new TreeMap<>(weights)
        .forEach(
            (feature, row) -> {
              text.append(feature);
              Arrays.stream(row).forEach(weight -> text.append('\t').append(weight));
              text.append('\n');
            });
    return text.toString();
  }

  /** Hash of a text, 16 hexadecimal digits. */
  public static String hash(String text) {
    return HexFormat.of().toHexDigits(Hashing.xxh3_64().hashCharsToLong(text));
  }

  /**
   * A model from its text.
   *
   * @throws IllegalArgumentException if it is no such text, or was changed by hand
   */
  public static LinearModel of(String text) {
    List<List<String>> lines = text.lines().map(line -> Arrays.asList(line.split("\t"))).toList();
    for (int i = 0; i < HEADER.size(); i++) {
      if (lines.size() <= i
          || lines.get(i).size() < 2
          || !lines.get(i).get(0).equals(HEADER.get(i))) {
        throw new IllegalArgumentException("line " + (i + 1) + " is not '" + HEADER.get(i) + "'");
      }
    }
    List<StanceLabel> labels = new ArrayList<>();
    for (String word : lines.get(3).subList(1, lines.get(3).size())) {
      labels.add(StanceLabel.valueOf(word.toUpperCase(Locale.ROOT)));
    }
    Map<String, double[]> weights = new HashMap<>();
    for (List<String> line : lines.subList(HEADER.size(), lines.size())) {
      if (line.size() != labels.size() + 1) {
        throw new IllegalArgumentException("the line of '" + line.get(0) + "' is cut off");
      }
      double[] row = line.stream().skip(1).mapToDouble(Double::parseDouble).toArray();
      weights.put(line.get(0), row);
    }
    LinearModel model =
        new LinearModel(
            labels,
            Double.parseDouble(lines.get(4).get(1)),
            weights,
            new Origin(lines.get(1).get(1), lines.get(2).get(1)));
    if (!model.version.equals(lines.get(0).get(1))) {
      throw new IllegalArgumentException("its version is not the hash of what it holds");
    }
    return model;
  }
}
