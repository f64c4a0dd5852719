package marsad.trends;

import it.unimi.dsi.fastutil.longs.Long2LongOpenHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import marsad.measures.Bootstrap;
import marsad.measures.Confusion;
import marsad.measures.Interval;
import marsad.measures.MixChange;

/**
 * The measures of one period and outlet. The copies of an original weigh as much together as one
 * article, and are counted one by one only in statements and articles.
 */
public final class Cell {
  /** Share of replicates inside the intervals. */
  public static final double LEVEL = 0.9;

  /** Cells with fewer stories are marked as thin, and not corrected. */
  public static final int FEWEST_STORIES = 5;

  private static final int CLASSES = 4;
  private static final int SCORE = CLASSES;
  private static final int WEIGHT = CLASSES + 1;

  private final List<ArticleReading> readings;
  private final Long2LongOpenHashMap copies = new Long2LongOpenHashMap();
  private final double[] sums = new double[WEIGHT + 1];
  private final double[][] drawn = new double[WEIGHT + 1][Bootstrap.REPLICATES];
  private final List<double[]> stories = new ArrayList<>();

  private Cell(List<ArticleReading> readings) {
    this.readings = readings.stream().sorted(ArticleReading.ORDER).toList();
    this.readings.forEach(reading -> copies.addTo(reading.original(), 1));
    addStories();
  }

  /** A cell of at least one article; the order of the articles does not matter. */
  public static Cell of(List<ArticleReading> readings) {
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("A cell without articles has no measures.");
    }
    return new Cell(readings);
  }

  private void addStories() {
    int from = 0;
    for (int to = 1; to <= readings.size(); to++) {
      long story = readings.get(from).story();
      if (to == readings.size() || readings.get(to).story() != story) {
        double[] sum = new double[WEIGHT + 1];
        readings.subList(from, to).forEach(reading -> add(sum, reading));
        stories.add(sum);
        draw(story, sum);
        from = to;
      }
    }
  }

  private void add(double[] sum, ArticleReading reading) {
    double share = share(reading);
    sum[0] += share * reading.favor();
    sum[1] += share * reading.against();
    sum[2] += share * reading.conditional();
    sum[3] += share * reading.neutral();
    sum[SCORE] += share * reading.score() * ArticleReading.UNIT;
    sum[WEIGHT] += share * reading.statements();
  }

  /** What one of so many copies weighs. */
  private double share(ArticleReading reading) {
    return 1.0 / copies.get(reading.original());
  }

  private void draw(long story, double[] sum) {
    double[] times = new double[Bootstrap.REPLICATES];
    Bootstrap.add(times, story, 1);
    for (int i = 0; i < sum.length; i++) {
      sums[i] += sum[i];
      for (int replicate = 0; replicate < times.length; replicate++) {
        drawn[i][replicate] += times[replicate] * sum[i];
      }
    }
  }

  /** Articles of the cell. */
  public long articles() {
    return readings.size();
  }

  /** Different originals. */
  public long originals() {
    return copies.size();
  }

  /** Different stories. */
  public long stories() {
    return stories.size();
  }

  /** Whether there are too few stories to say much. */
  public boolean isThin() {
    return stories.size() < FEWEST_STORIES;
  }

  /** Mean score, -1 to 1. */
  public double net() {
    return bounded(sums[SCORE] / sums[WEIGHT]);
  }

  /**
   * The mean score in each bootstrap replicate, -1 to 1. A replicate that draws no story knows
   * nothing: half of these are at one end, half at the other. The others are drawn apart by the
   * root of n / (n - 1), since resampling n stories spreads too little. (Hesterberg 2015)
   */
  public double[] replicates() {
    double[] nets = new double[Bootstrap.REPLICATES];
    double effective = effectiveStories();
    double apart = effective > 1 ? Math.sqrt(effective / (effective - 1)) : 1;
    int side = 1;
    for (int replicate = 0; replicate < nets.length; replicate++) {
      double weight = drawn[WEIGHT][replicate];
      if (weight > 0) {
        double net = drawn[SCORE][replicate] / weight;
        nets[replicate] = bounded(net() + apart * (net - net()));
      } else {
        nets[replicate] = side;
        side = -side;
      }
    }
    return nets;
  }

  /** Where the mean score lies with certainty {@link #LEVEL}. */
  public Interval interval() {
    return Interval.percentile(replicates(), LEVEL);
  }

  /**
   * As many stories of even weight as tell as much: the squared sum of the weights by the sum of
   * their squares, 1 to the number of stories. (Kish 1965)
   */
  public double effectiveStories() {
    double squares = stories.stream().mapToDouble(s -> s[WEIGHT] * s[WEIGHT]).sum();
    return Math.min(stories.size(), sums[WEIGHT] * sums[WEIGHT] / squares);
  }

  /** Mean squared distance of the stories' scores from their mean, 0 to 1. */
  public double spread() {
    double net = net();
    double squares = 0;
    for (double[] story : stories) {
      double away = story[SCORE] / story[WEIGHT] - net;
      squares += story[WEIGHT] * away * away;
    }
    return squares / sums[WEIGHT];
  }

  /** What each outlet weighs, and its mean score. */
  public SortedMap<String, MixChange.Group> outlets() {
    SortedMap<String, double[]> byOutlet = new TreeMap<>();
    for (ArticleReading reading : readings) {
      add(byOutlet.computeIfAbsent(reading.outlet(), o -> new double[WEIGHT + 1]), reading);
    }
    SortedMap<String, MixChange.Group> groups = new TreeMap<>();
    byOutlet.forEach(
        (outlet, sum) ->
            groups.put(outlet, new MixChange.Group(sum[WEIGHT], sum[SCORE] / sum[WEIGHT])));
    return groups;
  }

  /**
   * The shares of what was meant behind what a model that errs has read.
   *
   * @param favor share for
   * @param against share against
   * @param net share for less share against, -1 to 1
   * @param interval where this difference lies, the doubt about the model's errors included
   */
  public record Corrected(double favor, double against, double net, Interval interval) {}

  /** The shares corrected for the errors of the model; classes in the order of the readings. */
  public Corrected corrected(Confusion confusion) {
    double[] shares = confusion.corrected(Arrays.copyOf(sums, CLASSES));
    double[] nets = new double[Bootstrap.REPLICATES];
    int side = 1;
    for (int replicate = 0; replicate < nets.length; replicate++) {
      if (drawn[WEIGHT][replicate] > 0) {
        double[] labels = new double[CLASSES];
        for (int k = 0; k < CLASSES; k++) {
          labels[k] = drawn[k][replicate];
        }
        double[] one = confusion.corrected(labels, replicate);
        nets[replicate] = one[0] - one[1];
      } else {
        nets[replicate] = side;
        side = -side;
      }
    }
    return new Corrected(
        shares[0], shares[1], shares[0] - shares[1], Interval.percentile(nets, LEVEL));
  }

  /** Rounding may step over the ends. */
  private static double bounded(double net) {
    return Math.max(-1, Math.min(1, net));
  }
}
