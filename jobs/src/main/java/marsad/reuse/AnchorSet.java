package marsad.reuse;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.io.Serializable;

/**
 * The keys of some articles, so that of all others only those are looked at that share one, and of
 * these only the shared ones: what is no key of theirs leads to none of them. Some 16 bytes a key.
 */
public final class AnchorSet implements Serializable {
  private static final long serialVersionUID = 1L;

  private final LongOpenHashSet anchors = new LongOpenHashSet();
  private final LongOpenHashSet sketches = new LongOpenHashSet();

  /** Adds the anchors of an article, as {@link Anchors#packed} wrote them, and their sketch. */
  public void addPacked(byte[] packed) {
    long[] ofArticle = Anchors.unpacked(packed);
    for (long anchor : ofArticle) {
      anchors.add(anchor);
    }
    for (long value : Anchors.sketch(ofArticle)) {
      sketches.add(value);
    }
  }

  /** Whether one of an article's anchors is among them. */
  public boolean hasOneOf(byte[] packed) {
    for (long anchor : Anchors.unpacked(packed)) {
      if (anchors.contains(anchor)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a key of that layer is among them, or is the hash of a whole text. */
  public boolean has(int layer, long key) {
    return switch (layer) {
      case AnchorPlace.Layer.ANCHOR -> anchors.contains(key);
      case AnchorPlace.Layer.SKETCH -> sketches.contains(key);
      default -> true;
    };
  }
}
