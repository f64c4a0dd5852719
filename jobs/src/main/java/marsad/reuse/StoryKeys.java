package marsad.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongToDoubleFunction;

/**
 * The keys under which an article meets others that may tell of the same event: each two of the
 * weightiest words of its title, of its head, and of the whole. One shared key suffices to be
 * compared. Pairs of words are rare even where each word alone is not, so that lists stay short and
 * leaders that everyone names need no list of their own.
 */
public final class StoryKeys {
  private static final int TITLE_WORDS = 5;
  private static final int HEAD_WORDS = 8;
  private static final int RARE_WORDS = 6;

  /** Below this weight (in one of twenty articles) a word is no part of a key. */
  private static final double LEAST_WEIGHT = 3;

  private StoryKeys() {}

  /** The different keys of an article, in the order of the numbers. */
  public static List<Long> of(StoryProfile profile, StoryWeights weights, StoryDays days) {
    int stretch = days.stretch(profile.publishedOn());
    LongToDoubleFunction weight = word -> weights.weight(word, stretch);
    TreeSet<Long> keys = new TreeSet<>();
    addPairs(keys, heavy(profile.title(), weight, TITLE_WORDS));
    addPairs(keys, heavy(profile.head(), weight, HEAD_WORDS));
    addPairs(keys, heavy(profile.words(), weight, RARE_WORDS));
    return new ArrayList<>(keys);
  }

  private static List<Long> heavy(List<Long> words, LongToDoubleFunction weight, int most) {
    List<Long> heavy =
        words.stream().filter(word -> weight.applyAsDouble(word) >= LEAST_WEIGHT).toList();
    return StoryWeights.weightiest(heavy, weight, most);
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
