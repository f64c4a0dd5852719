package marsad.trends;

import java.util.Comparator;

/**
 * What one article says on one question, such as where a holder stands toward a target.
 *
 * @param outlet its outlet
 * @param original hash of the article it copies, or its own
 * @param story hash of its story
 * @param favor statements for
 * @param against statements against
 * @param conditional statements for under a condition
 * @param neutral statements that take no side
 * @param score sum of their scores in millionths; whole, so that no order of adding shows in it
 */
public record ArticleReading(
    String outlet,
    long original,
    long story,
    long favor,
    long against,
    long conditional,
    long neutral,
    long score) {
  /** Scores are summed in this unit. */
  public static final double UNIT = 1e-6;

  /** An order in which equal rows are alike in all that counts. */
  static final Comparator<ArticleReading> ORDER =
      Comparator.comparingLong(ArticleReading::story)
          .thenComparingLong(ArticleReading::original)
          .thenComparing(ArticleReading::outlet)
          .thenComparingLong(ArticleReading::favor)
          .thenComparingLong(ArticleReading::against)
          .thenComparingLong(ArticleReading::conditional)
          .thenComparingLong(ArticleReading::neutral)
          .thenComparingLong(ArticleReading::score);

  public ArticleReading {
    if (statements(favor, against, conditional, neutral) < 1) {
      throw new IllegalArgumentException("An article without statements has no reading.");
    }
  }

  /** Number of its statements, at least 1. */
  public long statements() {
    return statements(favor, against, conditional, neutral);
  }

  /** This and another reading of the same article. */
  ArticleReading plus(ArticleReading other) {
    return new ArticleReading(
        outlet,
        original,
        story,
        favor + other.favor,
        against + other.against,
        conditional + other.conditional,
        neutral + other.neutral,
        score + other.score);
  }

  private static long statements(long favor, long against, long conditional, long neutral) {
    return favor + against + conditional + neutral;
  }
}
