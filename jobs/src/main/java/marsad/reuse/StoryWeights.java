package marsad.reuse;

import it.unimi.dsi.fastutil.ints.IntArrays;
import it.unimi.dsi.fastutil.longs.Long2DoubleOpenHashMap;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongToDoubleFunction;

/**
 * How much a word says about which event an article tells: the logarithm of how rare it is among
 * the originals and in Arabic news at large (inverse document frequency, Spärck Jones 1972), less
 * on days on which everyone writes it. On a feast day every office receives well-wishers; that two
 * offices do so is then no sign of one event.
 *
 * <p>Weights run from about 0 to {@value #MOST}; rarer words weigh no more, so that the table holds
 * only words of some frequency, however large the collection.
 */
public final class StoryWeights implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The greatest weight: a word in one of 5,000 articles. */
  public static final double MOST = 8.5;

  /** One of this many articles holds a word of the greatest weight. */
  public static final int RAREST = 5000;

  /** The general share counts like so many articles of the collection. */
  private static final int PRIOR_ARTICLES = 20_000;

  private final long articles;
  private final StoryPrior prior;
  private final Long2DoubleOpenHashMap known = new Long2DoubleOpenHashMap();
  private final Long2DoubleOpenHashMap bursts = new Long2DoubleOpenHashMap();

  private StoryWeights(long articles, StoryPrior prior) {
    this.articles = articles;
    this.prior = prior;
    known.defaultReturnValue(Double.NaN);
    bursts.defaultReturnValue(MOST);
  }

  /** Weights before any word is counted. */
  public static StoryWeights of(long articles, StoryPrior prior) {
    return new StoryWeights(articles, prior);
  }

  /** Notes in how many articles a word stands; for building only. */
  public StoryWeights counted(long word, long count) {
    known.put(word, weightOf(word, count));
    return this;
  }

  /** Notes the weight of a word in days that are full of it; for building only. */
  public StoryWeights bursting(long word, int days, double weight) {
    bursts.put(key(word, days), weight);
    return this;
  }

  /** The weight of a word over all days. */
  public double weight(long word) {
    double weight = known.get(word);
    return Double.isNaN(weight) ? weightOf(word, 0) : weight;
  }

  private double weightOf(long word, long count) {
    double with = count + PRIOR_ARTICLES * prior.share(word);
    double all = (double) articles + PRIOR_ARTICLES;
    return with == 0 ? MOST : Math.max(0, Math.min(MOST, Math.log((all + 1) / (with + 1))));
  }

  /** The weight of a word in a stretch of days. */
  public double weight(long word, int days) {
    return Math.min(weight(word), bursts.get(key(word, days)));
  }

  /** The words of greatest weight, the greatest first; of equal ones the smaller number. */
  static List<Long> weightiest(List<Long> words, LongToDoubleFunction weight, int most) {
    long[] of = words.stream().mapToLong(Long::longValue).toArray();
    double[] weights = new double[of.length];
    int[] places = new int[of.length];
    for (int i = 0; i < of.length; i++) {
      weights[i] = weight.applyAsDouble(of[i]);
      places[i] = i;
    }
    IntArrays.quickSort(
        places,
        (a, b) -> {
          int byWeight = Double.compare(weights[b], weights[a]);
          return byWeight != 0 ? byWeight : Long.compare(of[a], of[b]);
        });
    List<Long> weightiest = new ArrayList<>(Math.min(most, of.length));
    for (int i = 0; i < Math.min(most, of.length); i++) {
      weightiest.add(of[places[i]]);
    }
    return weightiest;
  }

  private static long key(long word, int days) {
    return word ^ (days * 0x9e3779b97f4a7c15L);
  }
}
