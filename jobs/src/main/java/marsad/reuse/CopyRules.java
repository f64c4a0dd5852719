package marsad.reuse;

import java.io.Serializable;

/**
 * What counts as a copy.
 *
 * @param nearSimilarity least Jaccard index of near copies, above 0 to 1
 * @param partialContainment least share of the smaller text in the other for partial copies, above
 *     0 to 1
 * @param minSharedWords words of a stretch that makes two texts partial copies whatever else they
 *     hold
 * @param minWords shorter texts are compared as wholes only: a caption stands in many texts by
 *     chance
 * @param windowDays days between a text and its copy, at most
 * @param stockPhraseArticles a phrase in more articles of a window is a stock phrase or boilerplate
 *     and leads to no copy
 */
public record CopyRules(
    double nearSimilarity,
    double partialContainment,
    int minSharedWords,
    int minWords,
    int windowDays,
    int stockPhraseArticles)
    implements Serializable {
  public CopyRules {
    if (!isShare(nearSimilarity) || !isShare(partialContainment)) {
      throw new IllegalArgumentException("A share is above 0 and at most 1.");
    }
    if (minSharedWords < Shingles.WORDS || minWords < Shingles.WORDS) {
      throw new IllegalArgumentException("Texts are compared by runs of five words.");
    }
    if (windowDays < 0 || stockPhraseArticles < 2) {
      throw new IllegalArgumentException("A copy takes two articles within a window.");
    }
  }

  private static boolean isShare(double value) {
    return value > 0 && value <= 1;
  }
}
