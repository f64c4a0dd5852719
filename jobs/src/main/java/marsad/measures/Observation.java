package marsad.measures;

/**
 * A value seen in one period, with its noise.
 *
 * @param value the value; of no meaning where the noise is infinite
 * @param noise variance of the value about what it stands for, above 0; infinite where nothing was
 *     seen in the period
 */
public record Observation(double value, double noise) {
  public Observation {
    if (!(noise > 0) || Double.isNaN(value)) {
      throw new IllegalArgumentException("No value '" + value + "' with noise '" + noise + "'.");
    }
  }

  /** A period in which nothing was seen. */
  public static Observation none() {
    return new Observation(0, Double.POSITIVE_INFINITY);
  }

  /** Whether anything was seen. */
  public boolean isSeen() {
    return noise < Double.POSITIVE_INFINITY;
  }

  /** How much the value weighs: 0 where nothing was seen. */
  double precision() {
    return 1 / noise;
  }
}
