package marsad.text;

/**
 * Hash of a stretch of letters, with which it is looked up without making a string of it: the
 * letters as the digits of a number, the last as ones, modulo 2 to the power of 64. So letters can
 * be put to either end and taken away again without a look at the others.
 */
public final class LetterHash {
  /** Hash of no letters. */
  public static final long EMPTY = 0;

  /** Value of a letter before the last. Odd, so that a letter can be taken away again. */
  public static final long FACTOR = 0x9E37_79B9_7F4A_7C15L;

  private static final long INVERSE = inverse();

  /** Enough for almost every word. */
  private static final int HIGHEST_POWER = 63;

  private static final long[] POWERS = powers();

  private LetterHash() {}

  /** Hash of a stretch of a text. */
  public static long of(char[] text, int begin, int end) {
    long hash = EMPTY;
    for (int i = begin; i < end; i++) {
      hash = longer(hash, text[i]);
    }
    return hash;
  }

  /** Hash of a stretch that is longer by a letter at its end. */
  public static long longer(long hash, char letter) {
    return hash * FACTOR + letter;
  }

  /** Hash of a stretch without its last letter. */
  public static long shorter(long hash, char letter) {
    return (hash - letter) * INVERSE;
  }

  /** Hash of one stretch and another of so many letters behind it. */
  public static long joined(long first, long second, int lettersOfSecond) {
    return first * power(lettersOfSecond) + second;
  }

  /** Hash of the so many letters that remain of a stretch whose first ones are taken away. */
  public static long rest(long hash, long first, int lettersOfRest) {
    return hash - first * power(lettersOfRest);
  }

  private static long power(int exponent) {
    int left = exponent;
    long power = 1;
    for (; left > HIGHEST_POWER; left -= HIGHEST_POWER) {
      power *= POWERS[HIGHEST_POWER];
    }
    return power * POWERS[left];
  }

  private static long[] powers() {
    long[] powers = new long[HIGHEST_POWER + 1];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1] * FACTOR;
    }
    return powers;
  }

  /** Newton's iteration: each round doubles the bits that are right, beginning with three. */
  private static long inverse() {
    long inverse = FACTOR;
    for (int right = 3; right < Long.SIZE; right *= 2) {
      inverse *= 2 - FACTOR * inverse;
    }
    return inverse;
  }
}
