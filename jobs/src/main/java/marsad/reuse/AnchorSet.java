package marsad.reuse;

import java.io.Serializable;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The keys of some articles, so that of all others only those are looked at that share one, and of
 * these only the shared ones: what is no key of theirs leads to none of them. One or two in sixteen
 * others pass for keys too and are looked at in vain: a bit for each key (Bloom 1970, with one
 * hash) stays near the processor, as the keys themselves would not.
 */
public final class AnchorSet implements Serializable {
  private static final long serialVersionUID = 1L;

  /** At most; half of them at least. */
  private static final int BITS_A_KEY = 16;

  private static final int LEAST_BITS = 1 << 10;

  /** The smallest shingles of windows are anchors too: their upper bits alone are not spread. */
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private final BitSet keys;
  private final int shift;

  /**
   * The keys of articles.
   *
   * @param articles their anchors, as {@link Anchors#packed} wrote them
   */
  public AnchorSet(List<byte[]> articles) {
    long count = 0;
    for (byte[] packed : articles) {
      count += packed.length / Long.BYTES + Anchors.SKETCH_VALUES;
    }
    long wanted = Math.max(LEAST_BITS, Math.min(count * BITS_A_KEY, Integer.MAX_VALUE));
    keys = new BitSet(Integer.highestOneBit((int) wanted));
    shift = Integer.numberOfLeadingZeros((int) wanted) + Integer.SIZE + 1;
    for (byte[] packed : articles) {
      long[] anchors = Anchors.unpacked(packed);
      for (long anchor : anchors) {
        keys.set(bit(anchor));
      }
      for (long value : Anchors.sketch(anchors)) {
        keys.set(bit(value));
      }
    }
  }

  private int bit(long key) {
    return (int) ((key * SPREAD) >>> shift);
  }

  /** Those of an article's anchors, or of the values of its sketch, that are among them. */
  public long[] among(long[] ofArticle) {
    long[] shared = new long[ofArticle.length];
    int size = 0;
    for (long key : ofArticle) {
      if (keys.get(bit(key))) {
        shared[size++] = key;
      }
    }
    return Arrays.copyOf(shared, size);
  }
}
