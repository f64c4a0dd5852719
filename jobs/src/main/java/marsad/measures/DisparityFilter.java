package marsad.measures;

/**
 * Finds the ties that carry a weighted network: those that take more of a node's weight than if the
 * weight were spread at random over its ties. (Serrano, Boguñá and Vespignani 2009)
 */
public final class DisparityFilter {
  private DisparityFilter() {}

  /**
   * How likely a node that spreads its weight at random over its ties gives one of them this share
   * or more: (1 - weight / strength)^(degree - 1); 0 to 1. A node with a single tie says nothing
   * about it: 1.
   *
   * @param weight weight of the tie, above 0
   * @param strength sum of the weights of the node's ties, at least the weight
   * @param degree number of the node's ties, at least 1
   */
  public static double significance(double weight, double strength, long degree) {
    if (!(weight > 0 && weight <= strength) || degree < 1) {
      throw new IllegalArgumentException(
          "A tie cannot be: weight " + weight + ", strength " + strength + ", degree " + degree);
    }
    return degree == 1 ? 1 : Math.pow(1 - weight / strength, degree - 1.0);
  }
}
