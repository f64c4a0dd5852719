package marsad.reuse;

/**
 * Tells which of many hashes came more than once, by two bits for each: all of these, and a few of
 * the others.
 */
final class Sieve {
  private static final int COUNTERS_A_NUMBER = 8;
  private static final int COUNTERS_A_WORD = Long.SIZE / 2;

  /** Together 256 MB. */
  private static final long MOST_COUNTERS = 1L << 30;

  private static final long ONCE = 1;
  private static final long AGAIN = 2;

  /** Counters side by side: one look finds both bits. */
  private final long[] counters;

  private final int shift;

  /**
   * An empty sieve.
   *
   * @param hashes how many will come, about
   */
  Sieve(long hashes) {
    long wanted = Math.min(MOST_COUNTERS, hashes * COUNTERS_A_NUMBER);
    long size = Long.highestOneBit(Math.max(COUNTERS_A_WORD, wanted));
    this.counters = new long[(int) (size / COUNTERS_A_WORD)];
    // The upper bits of an anchor are spread evenly; the lower ones led to its being sampled.
    this.shift = Long.numberOfLeadingZeros(size) + 1;
  }

  /** Takes in a hash, whose upper bits are spread evenly. */
  void add(long hash) {
    long counter = hash >>> shift;
    int word = (int) (counter / COUNTERS_A_WORD);
    int bit = (int) (counter % COUNTERS_A_WORD) * 2;
    long before = counters[word] >>> bit;
    counters[word] |= ((before & ONCE) == 0 ? ONCE : AGAIN) << bit;
  }

  /** Whether the hash came more than once, or another that looks like it. */
  boolean mayBeRepeated(long hash) {
    long counter = hash >>> shift;
    int bit = (int) (counter % COUNTERS_A_WORD) * 2;
    return (counters[(int) (counter / COUNTERS_A_WORD)] >>> bit & AGAIN) != 0;
  }
}
