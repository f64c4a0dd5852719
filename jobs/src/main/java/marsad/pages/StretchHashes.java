package marsad.pages;

import it.unimi.dsi.fastutil.HashCommon;

/**
 * Hashes of all stretches of a sequence of signs, each told in the same time however long it is:
 * polynomials modulo the Mersenne prime 2<sup>61</sup> - 1 (Karp and Rabin 1987), then mixed. Equal
 * stretches of any sequences have equal hashes. The ends of lines are asked for at every letter,
 * and no hash of a library is told of a part from those of the whole.
 */
final class StretchHashes {
  private static final long PRIME = (1L << 61) - 1;

  /** Any number below the prime does that is no power of a small one. */
  private static final long BASE = 0x12a4_93d1_7be3_5f29L;

  private static final int KNOWN_POWERS = 1 << 12;
  private static final long[] POWERS = new long[KNOWN_POWERS];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < KNOWN_POWERS; i++) {
      POWERS[i] = times(POWERS[i - 1], BASE);
    }
  }

  private final long[] prefixes;
  private int size;

  /** Of no sign yet, and of so many at most. */
  StretchHashes(int most) {
    this.prefixes = new long[most + 1];
  }

  /** Adds a sign to the sequence. */
  void add(char sign) {
    prefixes[size + 1] = plus(times(prefixes[size], BASE), value(sign));
    size++;
  }

  /** Signs so far. */
  int size() {
    return size;
  }

  /** The hash of the signs from one to before another. */
  long hash(int begin, int end) {
    return HashCommon.murmurHash3(polynomial(begin, end));
  }

  /** The hash they would have behind another sign. */
  long hashBehind(char sign, int begin, int end) {
    long first = times(value(sign), power(end - begin));
    return HashCommon.murmurHash3(plus(first, polynomial(begin, end)));
  }

  private long polynomial(int begin, int end) {
    long before = times(prefixes[begin], power(end - begin));
    return plus(prefixes[end], PRIME - before);
  }

  /** No sign is nothing: then some stretches of other lengths would be equal. */
  private static long value(char sign) {
    return sign + 1L;
  }

  private static long power(int exponent) {
    long power = POWERS[exponent % KNOWN_POWERS];
    for (int rest = exponent / KNOWN_POWERS; rest > 0; rest--) {
      power = times(times(power, POWERS[KNOWN_POWERS - 1]), BASE);
    }
    return power;
  }

  private static long plus(long a, long b) {
    long sum = a + b;
    return sum >= PRIME ? sum - PRIME : sum;
  }

  private static long times(long a, long b) {
    long low = a * b;
    return plus(low & PRIME, (low >>> 61) | (Math.multiplyHigh(a, b) << 3));
  }
}
