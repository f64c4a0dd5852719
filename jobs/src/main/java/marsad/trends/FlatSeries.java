package marsad.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import marsad.measures.ChangePoints;
import marsad.measures.Observation;

/**
 * Series of one level, drawn with as many stories a period as a given series has, that lean to its
 * sides as it does: how clear breaks chance alone makes there. Each story is for or against, at the
 * strength and with the odds that give the given mean and spread.
 */
final class FlatSeries {
  private static final int SERIES = 1_000;
  private static final long SEED = 19_620_807;

  private static final double LEAST_STRENGTH = 1e-6;

  /** The mean of more stories is drawn as a normal variable. */
  private static final int FEW_STORIES = 60;

  private final List<Integer> stories;
  private final double strength;
  private final double chanceOfFavor;
  private final double penalty;
  private final List<Double> smallest;

  private FlatSeries(List<Integer> stories, double strength, double chanceOfFavor, double penalty) {
    this.stories = stories;
    this.strength = strength;
    this.chanceOfFavor = chanceOfFavor;
    this.penalty = penalty;
    smallest = drawnBreaks();
  }

  /**
   * Flat series like this one.
   *
   * @param penalty what a break must gain, as in the series itself
   */
  static FlatSeries like(Series series, double penalty) {
    double sum = 0;
    double squares = 0;
    double weight = 0;
    List<Integer> stories = new ArrayList<>();
    for (TrendPoint point : series.points()) {
      sum += point.effectiveStories() * point.net();
      squares += point.effectiveStories() * (point.spread() + point.net() * point.net());
      weight += point.effectiveStories();
      stories.add((int) Math.max(1, Math.round(point.effectiveStories())));
    }
    double net = sum / weight;
    // About the one level, not the periods' own: where these have one story each, they tell nothing
    // of how stories differ. Of no strength at all there is nothing to draw.
    double strength = Math.max(LEAST_STRENGTH, Math.sqrt(squares / weight));
    return new FlatSeries(stories, strength, (net / strength + 1) / 2, penalty);
  }

  /** Share of flat series with a break of this chance or a smaller one, 0 to 1. */
  double chance(double pValue) {
    return (double) smallest.stream().filter(other -> other <= pValue).count() / SERIES;
  }

  /** The smallest chance of any break of each flat series that has one. */
  private List<Double> drawnBreaks() {
    SplittableRandom random = new SplittableRandom(SEED);
    List<Double> drawn = new ArrayList<>();
    for (int i = 0; i < SERIES; i++) {
      ChangePoints.of(drawn(random), penalty, Breaks.FEWEST_PERIODS).stream()
          .mapToDouble(ChangePoints.Break::pValue)
          .min()
          .ifPresent(drawn::add);
    }
    return drawn;
  }

  private List<Observation> drawn(SplittableRandom random) {
    double[] nets = new double[stories.size()];
    double squares = 0;
    double free = 0;
    for (int i = 0; i < nets.length; i++) {
      int count = stories.get(i);
      nets[i] = strength * (2 * share(count, random) - 1);
      squares += count * Math.max(0, strength * strength - nets[i] * nets[i]);
      free += count - 1;
    }
    double spread = Series.spread(squares, free);
    List<Observation> series = new ArrayList<>();
    for (int i = 0; i < nets.length; i++) {
      series.add(new Observation(nets[i], spread / stories.get(i)));
    }
    return series;
  }

  /** Share of so many stories that are for. */
  private double share(int count, SplittableRandom random) {
    if (count > FEW_STORIES) {
      double deviation = Math.sqrt(chanceOfFavor * (1 - chanceOfFavor) / count);
      return Math.min(1, Math.max(0, chanceOfFavor + deviation * random.nextGaussian()));
    }
    int favor = 0;
    for (int i = 0; i < count; i++) {
      favor += random.nextDouble() < chanceOfFavor ? 1 : 0;
    }
    return (double) favor / count;
  }
}
