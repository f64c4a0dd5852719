package marsad.trends;

import java.time.LocalDate;
import marsad.tables.Polarity;

/**
 * What is said on one day for one side.
 *
 * @param day the day
 * @param side for, against, or under a condition
 * @param score mean score, -1 to 1
 * @param stories stories that report it
 * @param surest the surest statement
 */
public record DaySide(LocalDate day, Polarity side, double score, long stories, Surest surest) {

  /**
   * The statement read most surely.
   *
   * @param doubt 1 less the confidence
   * @param statementId the statement
   * @param sentenceId its sentence
   */
  public record Surest(double doubt, String statementId, String sentenceId) {}
}
