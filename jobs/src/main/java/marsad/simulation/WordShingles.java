package marsad.simulation;

import java.util.Arrays;
import marsad.text.Profile;
import marsad.text.Tokenizer;
import marsad.text.Tokens;

/**
 * The runs of five folded words of a text, as sorted 64-bit hashes without repeats: the measure
 * that copies are judged by. Written apart from the rules under test, so that both cannot be wrong
 * in the same way.
 */
public final class WordShingles {
  private static final int WORDS = 5;
  private static final long FACTOR = 0x5851_F42D_4C95_7F2DL;

  private WordShingles() {}

  /** Shingles of a text; a text of fewer words is one. */
  public static long[] of(String text) {
    Tokens tokens = Tokenizer.tokens(text, Profile.FOLD);
    int size = tokens.size();
    if (size == 0) {
      return new long[0];
    }
    String folded = tokens.source().text();
    long[] words = new long[size];
    for (int i = 0; i < size; i++) {
      long hash = 1;
      for (int at = tokens.begin(i); at < tokens.end(i); at++) {
        hash = mixed(hash * FACTOR + folded.charAt(at));
      }
      words[i] = hash;
    }
    int wide = Math.min(WORDS, size);
    long[] shingles = new long[size - wide + 1];
    for (int i = 0; i < shingles.length; i++) {
      long hash = 0;
      for (int word = i; word < i + wide; word++) {
        hash = mixed(hash * FACTOR + words[word]);
      }
      shingles[i] = hash;
    }
    return distinct(shingles);
  }

  /** Shingles that both hold. */
  public static int shared(long[] one, long[] other) {
    int shared = 0;
    for (int i = 0, k = 0; i < one.length && k < other.length; ) {
      int order = Long.compare(one[i], other[k]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      k += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** Jaccard index, 0 to 1; 0 of nothing. */
  public static double jaccard(int shared, int one, int other) {
    int all = one + other - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  /** Share of the smaller one's shingles that stand in the other, 0 to 1; 0 of nothing. */
  public static double containment(int shared, int one, int other) {
    int smaller = Math.min(one, other);
    return smaller == 0 ? 0 : (double) shared / smaller;
  }

  private static long[] distinct(long[] shingles) {
    Arrays.sort(shingles);
    int kept = 0;
    for (int i = 0; i < shingles.length; i++) {
      if (i == 0 || shingles[i] != shingles[i - 1]) {
        shingles[kept++] = shingles[i];
      }
    }
    return Arrays.copyOf(shingles, kept);
  }

  private static long mixed(long hash) {
    long value = (hash ^ (hash >>> 32)) * FACTOR;
    return value ^ (value >>> 29);
  }
}
