package marsad.measures;

/**
 * The score interval of a share: where the true share lies with 95 % confidence, given how many of
 * so many cases have the property. (Wilson 1927)
 *
 * <p>With {@code p = hits / cases} and {@code z = 1.96}: centre {@code (p + z²/2n) / (1 + z²/n)},
 * half width {@code z / (1 + z²/n) · sqrt(p(1-p)/n + z²/4n²)}. Unlike the usual plus or minus it
 * stays within 0 and 1 and has a width where none or all are hits. Without cases it is 0 to 1.
 *
 * @param low lower end, 0 to 1
 * @param high upper end, 0 to 1
 */
public record WilsonInterval(double low, double high) {
  /** The 97.5 % point of the standard normal distribution. */
  private static final double Z = 1.959963984540054;

  public WilsonInterval {
    if (!(low >= 0 && low <= high && high <= 1)) {
      throw new IllegalArgumentException("No interval within 0 and 1: " + low + " to " + high);
    }
  }

  /** The interval of the share of hits among cases. */
  public static WilsonInterval of(long hits, long cases) {
    if (hits < 0 || hits > cases) {
      throw new IllegalArgumentException("The counts cannot be: " + hits + " of " + cases);
    }
    if (cases == 0) {
      return new WilsonInterval(0, 1);
    }
    double share = (double) hits / cases;
    double weight = Z * Z / cases;
    double centre = (share + weight / 2) / (1 + weight);
    double half = Z / (1 + weight) * Math.sqrt((share * (1 - share) + weight / 4) / cases);
    // At the ends the formula meets 0 and 1 but for rounding.
    double low = hits == 0 ? 0 : Math.max(0, centre - half);
    double high = hits == cases ? 1 : Math.min(1, centre + half);
    return new WilsonInterval(low, high);
  }
}
