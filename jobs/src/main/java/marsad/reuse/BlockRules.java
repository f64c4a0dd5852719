package marsad.reuse;

import java.io.Serializable;

/**
 * How often a text must be repeated before it is listed, and before it is cut from articles.
 *
 * @param listedFromPages fewest pages of a listed block
 * @param cutFromPages fewest pages of one outlet on which a line stands that is cut from its
 *     articles
 * @param sureShare share of an outlet's pages from which on a line at their edge is furniture,
 *     whatever it says, 0 to 1
 */
public record BlockRules(int listedFromPages, int cutFromPages, double sureShare)
    implements Serializable {
  public BlockRules {
    if (listedFromPages < 2 || cutFromPages < listedFromPages) {
      throw new IllegalArgumentException(
          "Blocks listed from " + listedFromPages + " pages, cut from " + cutFromPages + ".");
    }
    if (!(sureShare > 0 && sureShare <= 1)) {
      throw new IllegalArgumentException("'" + sureShare + "' is no share.");
    }
  }
}
