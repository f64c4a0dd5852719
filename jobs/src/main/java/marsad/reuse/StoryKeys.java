package marsad.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The keys under which an article meets others that may tell of the same event: each two of the
 * weightiest words of its head, and each two of its rarest words. One shared key suffices to be
 * compared. Pairs of words are rare even where each word alone is not, so that lists stay short and
 * leaders that everyone names need no list of their own.
 */
public final class StoryKeys {
  private static final int HEAD_WORDS = 8;
  private static final int RARE_WORDS = 6;

  /** Below this weight (in one of twenty articles) a word is no part of a key. */
  private static final double LEAST_WEIGHT = 3;

  private StoryKeys() {}

  /** The different keys of an article, in the order of the numbers. */
  public static List<Long> of(StoryProfile profile, StoryWeights weights, StoryDays days) {
    int stretch = days.stretch(profile.publishedOn());
    TreeSet<Long> keys = new TreeSet<>();
    addPairs(keys, weightiest(profile.head(), weights, stretch, HEAD_WORDS));
    addPairs(keys, weightiest(profile.words(), weights, stretch, RARE_WORDS));
    return new ArrayList<>(keys);
  }

  private static List<Long> weightiest(
      List<Long> words, StoryWeights weights, int stretch, int most) {
    return words.stream()
        .filter(word -> weights.weight(word, stretch) >= LEAST_WEIGHT)
        .sorted(
            Comparator.<Long>comparingDouble(word -> -weights.weight(word, stretch))
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .toList();
  }

  private static void addPairs(Set<Long> keys, List<Long> words) {
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < words.size(); j++) {
        keys.add(key(Math.min(words.get(i), words.get(j)), Math.max(words.get(i), words.get(j))));
      }
    }
  }

  private static long key(long a, long b) {
    return a * 0x9e3779b97f4a7c15L + Long.rotateLeft(b, 32);
  }
}
