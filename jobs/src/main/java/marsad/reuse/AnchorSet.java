package marsad.reuse;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.io.Serializable;

/**
 * The anchors of some articles, so that of all others only those are looked at that share one: what
 * shares no anchor with an article is never compared with it. Some 16 bytes an anchor.
 */
public final class AnchorSet implements Serializable {
  private static final long serialVersionUID = 1L;

  private final LongOpenHashSet anchors = new LongOpenHashSet();

  /** Adds the anchors of an article, as {@link Anchors#packed} wrote them. */
  public void addPacked(byte[] packed) {
    for (long anchor : Anchors.unpacked(packed)) {
      anchors.add(anchor);
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
}
