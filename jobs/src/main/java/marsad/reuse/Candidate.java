package marsad.reuse;

/**
 * Two articles that share a key, in no order.
 *
 * @param a hash of the id of the one, the smaller number
 * @param b hash of the id of the other
 * @param weight how much the key says: an anchor of two long texts says half as much as any other
 *     key, since they have so many that texts which copy each other share several
 * @param anchors 1 if the key is an anchor, else 0
 * @param lowest the anchor; the largest number if the key is none
 * @param highest the anchor; the smallest number if the key is none
 */
public record Candidate(long a, long b, int weight, int anchors, long lowest, long highest) {
  /** Weight of two articles' common keys from which they are worth comparing. */
  public static final int ENOUGH = 2;

  static Candidate of(AnchorPlace x, AnchorPlace y) {
    boolean isAnchor = x.layer() == AnchorPlace.Layer.ANCHOR;
    return new Candidate(
        Math.min(x.article(), y.article()),
        Math.max(x.article(), y.article()),
        isAnchor && !x.isShort() && !y.isShort() ? 1 : ENOUGH,
        isAnchor ? 1 : 0,
        isAnchor ? x.key() : Long.MAX_VALUE,
        isAnchor ? x.key() : Long.MIN_VALUE);
  }
}
