package marsad.reuse;

import it.unimi.dsi.fastutil.longs.Long2DoubleOpenHashMap;
import java.io.Serializable;
import java.util.Map;

/**
 * How common words are in Arabic news at large, so that a run over a few pages knows as well as a
 * run over many that "president" says little and a village's name says much.
 */
public final class StoryPrior implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Long2DoubleOpenHashMap shares;

  private StoryPrior(Long2DoubleOpenHashMap shares) {
    this.shares = shares;
  }

  /** A prior from stems and the share of articles that hold them, 0 to 1. */
  public static StoryPrior of(Map<String, Double> shareOfStem) {
    Long2DoubleOpenHashMap shares = new Long2DoubleOpenHashMap(shareOfStem.size());
    shareOfStem.forEach((stem, share) -> shares.put(StoryWords.hash(stem), checked(stem, share)));
    return new StoryPrior(shares);
  }

  private static double checked(String stem, double share) {
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException(
          "The share of articles with '" + stem + "' must be above 0 and at most 1: " + share);
    }
    return share;
  }

  /** The share of articles that hold the word; 0 for a rare one. */
  double share(long word) {
    return shares.get(word);
  }
}
