package marsad.measures;

/**
 * Bootstrap in one pass: each unit (a story) counts in each replicate as often as a Poisson(1)
 * number drawn from a hash of the unit and the replicate. (Efron 1979; Poisson weights as in Hanley
 * and MacGibbon 2006 and Chamandy et al. 2012)
 *
 * <p>The draws depend on nothing but unit and replicate: the same story weighs the same in every
 * cell and every run, wherever it is counted, so sums can be built up in any order and replicates
 * of two sums belong together.
 */
public final class Bootstrap {
  /** Number of replicates. */
  public static final int REPLICATES = 200;

  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
  private static final int DRAWS_A_HASH = 4;
  private static final int DRAW_BITS = 16;
  private static final int DRAW_MASK = (1 << DRAW_BITS) - 1;

  /** Poisson(1) below 1, 2, ... in units of 2^-16: e^-1 (1 + 1 + 1/2 + 1/6 + ...). */
  private static final int[] BELOW = {24109, 48218, 60273, 64291, 65296, 65497, 65531, 65535};

  /** What the upper byte of a number makes at least: most numbers need no further comparison. */
  private static final byte[] AT_LEAST = atLeast();

  private Bootstrap() {}

  private static byte[] atLeast() {
    byte[] drawn = new byte[1 << (DRAW_BITS - Byte.SIZE)];
    for (int upper = 0; upper < drawn.length; upper++) {
      drawn[upper] = (byte) poisson(upper << Byte.SIZE, 0);
    }
    return drawn;
  }

  /**
   * Adds a unit to the replicates of a sum.
   *
   * @param sums one sum a replicate
   * @param unit hash of the unit, well mixed or not
   * @param value what the unit adds each time it is drawn
   */
  public static void add(double[] sums, long unit, double value) {
    add(sums, draws(unit), value);
  }

  /**
   * Adds a unit whose draws are known: where it counts in many sums.
   *
   * @param draws what {@link #draws} gives for the unit
   */
  public static void add(double[] sums, byte[] draws, double value) {
    for (int replicate = 0; replicate < sums.length; replicate++) {
      sums[replicate] += value * draws[replicate];
    }
  }

  /** How often each replicate draws a unit. */
  public static byte[] draws(long unit) {
    byte[] draws = new byte[REPLICATES];
    for (int from = 0; from < draws.length; from += DRAWS_A_HASH) {
      long bits = mixed(unit + (from / DRAWS_A_HASH + 1) * GOLDEN_GAMMA);
      int to = Math.min(draws.length, from + DRAWS_A_HASH);
      for (int replicate = from; replicate < to; replicate++) {
        draws[replicate] = (byte) poisson((int) (bits & DRAW_MASK));
        bits >>>= DRAW_BITS;
      }
    }
    return draws;
  }

  /** How often a uniform 16-bit number makes its unit count: Poisson with mean 1. */
  private static int poisson(int uniform) {
    return poisson(uniform, AT_LEAST[uniform >>> Byte.SIZE]);
  }

  private static int poisson(int uniform, int atLeast) {
    int drawn = atLeast;
    while (drawn < BELOW.length && uniform >= BELOW[drawn]) {
      drawn++;
    }
    return drawn;
  }

  /** The finalizer of SplitMix64. (Steele, Lea and Flood 2014) */
  private static long mixed(long z) {
    long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
    return b ^ (b >>> 31);
  }
}
