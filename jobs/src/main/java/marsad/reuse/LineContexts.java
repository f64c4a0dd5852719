package marsad.reuse;

/**
 * About how many different things stand around a line, from a set of 64 bits: each neighbour's hash
 * sets one. Linear counting (Whang and others 1990): exact to a few up to 30, some 270 at most.
 * Sets are joined by "or", so order and partitions do not matter.
 */
public final class LineContexts {
  private static final int BITS = 64;

  private LineContexts() {}

  /** The set that holds one neighbour. */
  public static long bit(long hash) {
    return 1L << (hash & (BITS - 1));
  }

  /** About how many neighbours a set holds. */
  public static int count(long set) {
    int free = BITS - Long.bitCount(set);
    return (int) Math.round(-BITS * Math.log(Math.max(free, 1) / (double) BITS));
  }
}
