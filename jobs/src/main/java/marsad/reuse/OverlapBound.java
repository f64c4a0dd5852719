package marsad.reuse;

import java.util.BitSet;
import marsad.reuse.CopyJudge.ReadText;

/**
 * How much others share with a text, at most. Most candidates share little more than what brought
 * them together; that they do is told here by a bit for each shingle (Bloom 1970), without sorting
 * the shingles of either.
 */
public final class OverlapBound {
  /** Few enough to stay near the processor: 8 KB. */
  private static final int BITS = 1 << 16;

  private static final int SHIFT = Long.SIZE - 16;

  private final BitSet bits = new BitSet(BITS);
  private final ReadText text;

  /** The bound for those that are compared with a text. */
  public OverlapBound(ReadText text) {
    this.text = text;
    for (long shingle : Shingles.inOrder(text.words().hashes())) {
      bits.set((int) (shingle >>> SHIFT));
    }
  }

  /** An overlap of which neither index is smaller than that of the two texts. */
  Overlap with(ReadText other) {
    int shared = 0;
    for (long shingle : Shingles.inOrder(other.words().hashes())) {
      shared += bits.get((int) (shingle >>> SHIFT)) ? 1 : 0;
    }
    int inText = text.differentAtLeast();
    int inOther = other.differentAtLeast();
    return new Overlap(Math.min(shared, Math.min(inText, inOther)), inText, inOther);
  }
}
