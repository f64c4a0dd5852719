package marsad.report;

import java.util.Map;
import java.util.TreeMap;

/**
 * How much of the tables a report shows. All its queries are bounded by these, so that a report
 * over 300 million pages is as large as one over a hundred thousand.
 *
 * @param leaders leaders, the most named ones
 * @param outlets outlets, those with the most articles
 * @param pairs pairs of leaders in each month and outlet
 * @param stances pairs of holder and target whose course is shown
 * @param changes breaks and turns of stances, each
 * @param blocks repeated texts of each class
 * @param evidence sentences behind a number
 * @param sentences sentences in all
 * @param model the stance model whose readings are shown
 */
public record ReportLimits(
    int leaders,
    int outlets,
    int pairs,
    int stances,
    int changes,
    int blocks,
    int evidence,
    int sentences,
    String model) {
  /** Rows of any one part, at most. */
  private static final int ROWS = 40_000;

  /** Characters of a sentence, at most; what is longer is a list without full stops. */
  private static final int CHARACTERS = 1200;

  public ReportLimits {
    for (int limit :
        new int[] {leaders, outlets, pairs, stances, changes, blocks, evidence, sentences}) {
      if (limit < 1 || limit > ROWS) {
        throw new IllegalArgumentException(
            "A limit of '" + limit + "' is not between 1 and " + ROWS + ".");
      }
    }
  }

  /** What suits a page that opens at once: some ten megabytes over a large corpus. */
  public static ReportLimits usual() {
    return new ReportLimits(40, 14, 300, 60, 120, 12, 5, 9000, "rules");
  }

  /** The same with another number of leaders and sentences. */
  public ReportLimits with(int leadersShown, int sentencesShown) {
    return new ReportLimits(
        leadersShown, outlets, pairs, stances, changes, blocks, evidence, sentencesShown, model);
  }

  /** The limits as the queries name them. */
  Map<String, Object> parameters() {
    Map<String, Object> parameters = new TreeMap<>();
    parameters.put("leaders", leaders);
    parameters.put("outlets", outlets);
    parameters.put("pairs", pairs);
    parameters.put("stances", stances);
    parameters.put("changes", changes);
    parameters.put("blocks", blocks);
    parameters.put("evidence", evidence);
    parameters.put("sentences", sentences);
    parameters.put("characters", CHARACTERS);
    parameters.put("rows", ROWS);
    parameters.put("model", model);
    return parameters;
  }
}
