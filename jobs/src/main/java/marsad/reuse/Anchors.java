package marsad.reuse;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The shingles by which texts that share wording find each other: a sample that every text takes by
 * the same rule, so that what two texts share is sampled in both.
 *
 * <p>Taken are shingles whose hash is a multiple of eight, as in "0 mod p" sampling (Manber 1994);
 * short texts, which have few, take every fourth. Where sixteen shingles in a row hold none, the
 * smallest of them is taken, as in winnowing (Schleimer, Wilkerson and Aiken 2003). So texts that
 * share twenty words in a row always share an anchor, and texts with many scattered changes, in
 * which windows differ, still share the multiples.
 */
public final class Anchors {
  /** Texts with fewer words are short. */
  public static final int SHORT_TEXT = 150;

  /** In a sketch of few anchors, where no value is to be had. */
  public static final long NO_VALUE = Long.MAX_VALUE;

  /** Values of a {@link #sketch}. */
  static final int SKETCH_VALUES = 4;

  private static final int ONE_IN = 8;
  private static final int ONE_IN_OF_SHORT = 4;
  private static final int LONGEST_GAP = 16;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private Anchors() {}

  /**
   * The different anchors of a text, sorted; at least one if the text has a word.
   *
   * @param shingles its shingles in order
   * @param words number of its words
   */
  public static long[] of(long[] shingles, int words) {
    int mask = (words < SHORT_TEXT ? ONE_IN_OF_SHORT : ONE_IN) - 1;
    // At most one of each shingle and, where none is taken, one of each window of sixteen.
    long[] anchors = new long[2 * shingles.length];
    int size = 0;
    int gap = 0;
    for (int i = 0; i < shingles.length; i++) {
      if ((shingles[i] & mask) == 0) {
        anchors[size++] = shingles[i];
      }
      // The gap is that of the thinner sample, which a long text has taken from the same words.
      gap = (shingles[i] & (ONE_IN - 1)) == 0 ? 0 : gap + 1;
      if (gap >= LONGEST_GAP) {
        anchors[size++] = smallest(shingles, i + 1 - LONGEST_GAP, i + 1);
      }
    }
    if (size == 0 && shingles.length > 0) {
      anchors[size++] = smallest(shingles, 0, shingles.length);
    }
    return Shingles.distinct(anchors, size);
  }

  private static long smallest(long[] shingles, int begin, int end) {
    long smallest = Long.MAX_VALUE;
    for (int i = begin; i < end; i++) {
      smallest = Math.min(smallest, shingles[i]);
    }
    return smallest;
  }

  /** Anchors as bytes: a table of lists would box each number. */
  public static byte[] packed(long[] anchors) {
    ByteBuffer packed = ByteBuffer.allocate(anchors.length * Long.BYTES);
    packed.order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().put(anchors);
    return packed.array();
  }

  /** How many {@link #packed} wrote. */
  static int number(byte[] packed) {
    return packed.length / Long.BYTES;
  }

  /** One of those that {@link #packed} wrote, from 0. */
  static long anchor(byte[] packed, int number) {
    return (long) LONGS.get(packed, number * Long.BYTES);
  }

  /** Reads what {@link #packed} wrote. */
  public static long[] unpacked(byte[] packed) {
    long[] anchors = new long[number(packed)];
    ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(anchors);
    return anchors;
  }

  /**
   * A few values of which two texts have each in common with a chance of about their Jaccard index
   * (Broder 1997), made of the anchors that texts of any length sample alike.
   *
   * @param anchors the anchors of a text
   */
  public static long[] sketch(long[] anchors) {
    long[] sketch = new long[SKETCH_SEEDS.length];
    for (int k = 0; k < sketch.length; k++) {
      sketch[k] = smallestMixed(anchors, SKETCH_SEEDS[k]);
    }
    return sketch;
  }

  /**
   * The values of a text's sketch that are made of some of its anchors, of which another text must
   * have one to share such a value; mostly none, as is soon seen.
   *
   * @param packed the anchors of a text, as {@link #packed} wrote them
   * @param some the anchors that may be shared
   */
  public static long[] sketchAmong(byte[] packed, long[] some) {
    long[] among = new long[SKETCH_SEEDS.length];
    int size = 0;
    for (long seed : SKETCH_SEEDS) {
      long value = smallestMixed(some, seed);
      if (value != NO_VALUE && isSmallest(value, packed, seed)) {
        among[size++] = value;
      }
    }
    return Arrays.copyOf(among, size);
  }

  private static long smallestMixed(long[] anchors, long seed) {
    long smallest = NO_VALUE;
    for (long anchor : anchors) {
      smallest = isInEvery(anchor) ? Math.min(smallest, Shingles.mixed(anchor ^ seed)) : smallest;
    }
    return smallest;
  }

  private static boolean isSmallest(long value, byte[] packed, long seed) {
    for (int i = 0; i < number(packed); i++) {
      long anchor = anchor(packed, i);
      if (isInEvery(anchor) && Shingles.mixed(anchor ^ seed) < value) {
        return false;
      }
    }
    return true;
  }

  /** Whether texts of any length sample it. */
  private static boolean isInEvery(long anchor) {
    return (anchor & (ONE_IN - 1)) == 0;
  }

  private static final long[] SKETCH_SEEDS = {
    0x2545f4914f6cdd1dL, 0x6a09e667f3bcc909L, 0x3c6ef372fe94f82bL, 0x1f83d9abfb41bd6bL
  };
}
