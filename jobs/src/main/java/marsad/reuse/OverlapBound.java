package marsad.reuse;

import marsad.reuse.CopyJudge.ReadText;
import marsad.text.HashBits;

/**
 * How much others share with a text, at most. Most candidates share little more than what brought
 * them together; that they do is told here without sorting the shingles of either.
 */
public final class OverlapBound {
  /** Two to this power of bits, few enough to stay near the processor: 8 KB. */
  private static final int SIZE_BITS = 16;

  private final HashBits shingles = new HashBits(SIZE_BITS);
  private final ReadText text;

  /** The bound for those that are compared with a text. */
  public OverlapBound(ReadText text) {
    this.text = text;
    shingles.addAll(text.words().shingles());
  }

  /** An overlap of which neither index is smaller than that of the two texts. */
  Overlap with(ReadText other) {
    int shared = 0;
    for (long shingle : other.words().shingles()) {
      shared += shingles.mayHold(shingle) ? 1 : 0;
    }
    int inText = text.differentAtLeast();
    int inOther = other.differentAtLeast();
    return new Overlap(Math.min(shared, Math.min(inText, inOther)), inText, inOther);
  }
}
