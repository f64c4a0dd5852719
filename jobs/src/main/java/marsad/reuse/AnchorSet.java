package marsad.reuse;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.util.sketch.BloomFilter;

/**
 * The keys of some articles, so that of all others only those are looked at that share one, and of
 * these only the shared ones: what is no key of theirs leads to none of them. A few others pass for
 * keys too and are looked at in vain, since a bit or two for each key stay near the processor as
 * the keys themselves would not.
 */
public final class AnchorSet implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Share of other keys that pass. */
  private static final double MISTAKEN = 0.05;

  private final BloomFilter keys;

  /**
   * The keys of articles.
   *
   * @param articles their anchors, as {@link Anchors#packed} wrote them
   */
  public AnchorSet(List<byte[]> articles) {
    long count = 1;
    for (byte[] packed : articles) {
      count += packed.length / Long.BYTES + Anchors.SKETCH_VALUES;
    }
    keys = BloomFilter.create(count, MISTAKEN);
    for (byte[] packed : articles) {
      long[] anchors = Anchors.unpacked(packed);
      for (long anchor : anchors) {
        keys.putLong(anchor);
      }
      for (long value : Anchors.sketch(anchors)) {
        keys.putLong(value);
      }
    }
  }

  /** Whether one of an article's anchors is among them. */
  public boolean hasOneOf(byte[] packed) {
    for (long anchor : Anchors.unpacked(packed)) {
      if (keys.mightContainLong(anchor)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a key of that layer is among them, or is the hash of a whole text. */
  public boolean has(int layer, long key) {
    return layer == AnchorPlace.Layer.TEXT || keys.mightContainLong(key);
  }
}
