package marsad.reuse;

/**
 * How much two texts share, counted exactly on their different shingles.
 *
 * @param shared shingles that stand in both
 * @param inA shingles of the one
 * @param inB shingles of the other
 */
public record Overlap(int shared, int inA, int inB) {
  public Overlap {
    if (shared < 0 || shared > Math.min(inA, inB)) {
      throw new IllegalArgumentException(
          "Texts of " + inA + " and " + inB + " shingles cannot share " + shared + ".");
    }
  }

  /**
   * Counts the overlap.
   *
   * @param a different shingles of the one text, sorted
   * @param b different shingles of the other, sorted
   */
  public static Overlap of(long[] a, long[] b) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      long x = a[i];
      long y = b[j];
      // Without branches: which of two hashes is smaller cannot be foretold.
      shared += x == y ? 1 : 0;
      i += x <= y ? 1 : 0;
      j += y <= x ? 1 : 0;
    }
    return new Overlap(shared, a.length, b.length);
  }

  /** Jaccard index: shared shingles by all that stand in either, 0 to 1; 0 for empty texts. */
  public double similarity() {
    int either = inA + inB - shared;
    return either == 0 ? 0 : (double) shared / either;
  }

  /** Share of the shingles of the smaller text that stand in the other, 0 to 1. */
  public double containment() {
    int smaller = Math.min(inA, inB);
    return smaller == 0 ? 0 : (double) shared / smaller;
  }
}
