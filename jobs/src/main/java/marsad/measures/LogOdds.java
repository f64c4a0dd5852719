package marsad.measures;

/**
 * How much more often something happens in one set of cases than in another: the difference of
 * their log-odds, each drawn towards what is usual by an informative Dirichlet prior, so that small
 * counts do not make large changes. (Monroe, Colaresi and Quinn 2008, equations 15, 16 and 22; here
 * with two outcomes, with it and without)
 *
 * @param difference log-odds in the first set less log-odds in the second; 0 where both are alike
 * @param z the difference in units of its standard deviation; beyond 1.96 either way it is unlikely
 *     to be chance
 */
public record LogOdds(double difference, double z) {

  /**
   * Cases with something among all cases.
   *
   * @param with cases with it, 0 or more (a prior may have fractions)
   * @param all all cases, at least as many
   */
  public record Share(double with, double all) {
    public Share {
      if (!(with >= 0 && with <= all)) {
        throw new IllegalArgumentException("There cannot be '" + with + "' of '" + all + "'.");
      }
    }

    private Share plus(Share other) {
      return new Share(with + other.with, all + other.all);
    }

    private double logOdds() {
      return Math.log(with / (all - with));
    }
  }

  /**
   * Compares two sets of cases.
   *
   * @param prior what is usual, as pseudo-cases with it above 0 and below all; its size says how
   *     much evidence it takes to depart from it
   */
  public static LogOdds of(Share first, Share second, Share prior) {
    if (!(prior.with > 0 && prior.with < prior.all)) {
      throw new IllegalArgumentException("The prior must lie between never and always: " + prior);
    }
    Share a = first.plus(prior);
    Share b = second.plus(prior);
    double difference = a.logOdds() - b.logOdds();
    return new LogOdds(difference, difference / Math.sqrt(1 / a.with + 1 / b.with));
  }
}
