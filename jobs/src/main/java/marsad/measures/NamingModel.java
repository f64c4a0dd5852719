package marsad.measures;

import java.util.Arrays;

/**
 * What articles would name if nothing tied two leaders together: each article names as many leaders
 * as it does, each leader is named as often as they are, and all else is chance.
 *
 * <p>This is the stochastic degree sequence model (Neal 2014), in which leaders keep their fame on
 * average, with one refinement: the number of leaders of each article is held exactly (conditional
 * Bernoulli sampling; Chen, Dempster and Liu 1994). Without it every article with one leader, and
 * most have one, would be expected to hold a part of a pair, and true associations would drown.
 *
 * <p>An article of k leaders is a draw of k different leaders, each set with a chance in proportion
 * to the product of its leaders' pulls. The pulls are fitted so that the expected fame of each
 * leader is the observed one. The work is (leaders x longest article) an iteration, however many
 * articles there are.
 */
public final class NamingModel {
  /** Articles that name more leaders than this, long lists, count as if they named so many. */
  public static final int LONGEST = 40;

  private static final int ITERATIONS = 100;
  private static final double CLOSE_ENOUGH = 1e-7;

  private final double[] pulls;
  private final double[] ratios;

  private NamingModel(double[] pulls, double[] ratios) {
    this.pulls = pulls;
    this.ratios = ratios;
  }

  /**
   * Fits the model.
   *
   * @param fame articles that name each leader, at least 1 each
   * @param articles number of articles by how many leaders they name: element k - 1 for k, at most
   *     {@link #LONGEST} elements, the last above 0, and not more elements than leaders
   */
  public static NamingModel fit(long[] fame, long[] articles) {
    if (articles.length > Math.min(LONGEST, fame.length)
        || articles.length == 0
        || articles[articles.length - 1] == 0) {
      throw new IllegalArgumentException(
          articles.length + " lengths of articles do not fit " + fame.length + " leaders");
    }
    double named = Arrays.stream(fame).sum();
    // Long lists are cut to LONGEST, so fame is scaled to the names that are left.
    double kept = names(articles) / named;
    double[] wanted = Arrays.stream(fame).mapToDouble(f -> f * kept).toArray();
    double[] pulls = Arrays.stream(fame).mapToDouble(f -> f / named).toArray();
    double[] ratios = new double[articles.length];
    for (int iteration = 0; iteration < ITERATIONS; iteration++) {
      if (improved(pulls, ratios, wanted, articles) < CLOSE_ENOUGH) {
        break;
      }
    }
    return new NamingModel(pulls, ratios);
  }

  private static double names(long[] articles) {
    double names = 0;
    for (int k = 1; k <= articles.length; k++) {
      names += (double) k * articles[k - 1];
    }
    return names;
  }

  /** One step of iterative scaling; fills in the ratios and says how far off the pulls were. */
  private static double improved(
      double[] pulls, double[] ratios, double[] wanted, long[] articles) {
    double[] included = new double[pulls.length];
    double[] expected = new double[pulls.length];
    for (int k = 1; k <= articles.length; k++) {
      double open = 0;
      for (int i = 0; i < pulls.length; i++) {
        open += pulls[i] * (1 - included[i]);
      }
      ratios[k - 1] = k / Math.max(open, Double.MIN_NORMAL);
      for (int i = 0; i < pulls.length; i++) {
        included[i] = next(included[i], pulls[i] * ratios[k - 1]);
        expected[i] += articles[k - 1] * included[i];
      }
    }
    double worst = 0;
    for (int i = 0; i < pulls.length; i++) {
      double factor = wanted[i] / expected[i];
      worst = Math.max(worst, Math.abs(factor - 1));
      pulls[i] *= factor;
    }
    return worst;
  }

  /**
   * Chance to be among k from the chance to be among k - 1: pull x ratio x (1 - chance). It can
   * only grow; holding it there keeps rounding from building up for leaders in nearly every
   * article.
   */
  private static double next(double before, double pull) {
    return Math.min(1, Math.max(before, pull * (1 - before)));
  }

  /** How strongly each leader is drawn, in the order of the fame; only ratios of pulls matter. */
  public double[] pulls() {
    return pulls.clone();
  }

  /**
   * What else is needed to work out chances: for each number k of leaders, how many times more
   * weight the sets of k - 1 have than those of k.
   */
  public double[] ratios() {
    return ratios.clone();
  }

  /**
   * Chance that an article names both of two leaders, by how many leaders it names: element k - 1
   * for k.
   *
   * @param pullA pull of the first
   * @param pullB pull of the second
   * @param ratios as of {@link #ratios()}
   */
  public static double[] together(double pullA, double pullB, double[] ratios) {
    double[] both = new double[ratios.length];
    double a = 0;
    double b = 0;
    double aBefore = 0;
    double bBefore = 0;
    for (int k = 1; k <= ratios.length; k++) {
      double nextA = next(a, pullA * ratios[k - 1]);
      double nextB = next(b, pullB * ratios[k - 1]);
      if (k >= 2) {
        double bothBefore = k >= 3 ? both[k - 3] : 0;
        double neither = Math.max(0, 1 - aBefore - bBefore + bothBefore);
        double chance = pullA * ratios[k - 1] * pullB * ratios[k - 2] * neither;
        double least = Math.max(both[k - 2], nextA + nextB - 1);
        both[k - 1] = Math.min(Math.min(nextA, nextB), Math.max(least, chance));
      }
      aBefore = a;
      bBefore = b;
      a = nextA;
      b = nextB;
    }
    return both;
  }
}
