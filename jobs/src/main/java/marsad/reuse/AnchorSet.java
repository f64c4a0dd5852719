package marsad.reuse;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * The keys of some articles, so that of all others only those are looked at that share one, and of
 * these only the shared ones: what is no key of theirs leads to none of them. One or two in sixteen
 * others pass for keys too and are looked at in vain.
 */
public final class AnchorSet implements Serializable {
  private static final long serialVersionUID = 1L;

  /** At most; half of them at least. */
  private static final int BITS_A_KEY = 16;

  private static final int LEAST_BITS = 1 << 10;

  private final HashBits keys;

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
    keys = new HashBits(Math.max(LEAST_BITS, count * BITS_A_KEY));
    for (byte[] packed : articles) {
      long[] anchors = Anchors.unpacked(packed);
      keys.addAll(anchors);
      keys.addAll(Anchors.sketch(anchors));
    }
  }

  /** Those of an article's anchors, or of the values of its sketch, that are among them. */
  public long[] among(long[] ofArticle) {
    long[] shared = new long[ofArticle.length];
    int size = 0;
    for (long key : ofArticle) {
      if (keys.mayHave(key)) {
        shared[size++] = key;
      }
    }
    return Arrays.copyOf(shared, size);
  }
}
