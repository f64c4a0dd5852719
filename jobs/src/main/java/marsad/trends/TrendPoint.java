package marsad.trends;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import marsad.measures.Confusion;
import marsad.measures.Interval;
import org.jspecify.annotations.Nullable;

/**
 * One period of a series: what the series needs to know of its cell, without its articles.
 *
 * @param period first day
 * @param statements statements, copies counted
 * @param articles articles, copies counted
 * @param originals articles, copies counted once
 * @param stories different stories
 * @param favor statements for
 * @param against statements against
 * @param conditional statements for under a condition
 * @param neutral statements that take no side
 * @param net mean score, -1 to 1
 * @param ciLow lower end of its interval
 * @param ciHigh upper end
 * @param effectiveStories stories of even weight that tell as much
 * @param spread mean squared distance of the stories from the net
 * @param corrected shares corrected for the model's errors; null where thin or not known
 * @param outlets what each outlet weighs; empty where there is but one
 * @param replicates the net of each bootstrap replicate; empty where not asked for
 */
public record TrendPoint(
    LocalDate period,
    long statements,
    long articles,
    long originals,
    long stories,
    long favor,
    long against,
    long conditional,
    long neutral,
    double net,
    double ciLow,
    double ciHigh,
    double effectiveStories,
    double spread,
    @Nullable CorrectedShares corrected,
    List<OutletShare> outlets,
    List<Double> replicates) {
  public TrendPoint {
    outlets = List.copyOf(outlets);
    replicates = List.copyOf(replicates);
  }

  /**
   * Shares of what was meant.
   *
   * @param favor share for
   * @param against share against
   * @param net difference
   * @param low lower end of the difference's interval
   * @param high upper end
   */
  public record CorrectedShares(
      double favor, double against, double net, double low, double high) {}

  /**
   * Weight and mean of an outlet in the period.
   *
   * @param outlet the outlet
   * @param weight statements, copies sharing one voice
   * @param mean mean score
   */
  public record OutletShare(String outlet, double weight, double mean) {}

  /** What else a point is asked to carry. */
  public enum Extra {
    /** The weights of its outlets. */
    OUTLETS,
    /** Its replicates. */
    REPLICATES
  }

  /** The point of a cell; corrected where the model's errors are known and the cell is not thin. */
  public static TrendPoint of(
      LocalDate period,
      List<ArticleReading> readings,
      @Nullable Confusion confusion,
      List<Extra> extras) {
    Cell cell = Cell.of(readings);
    Interval interval = cell.interval();
    return new TrendPoint(
        period,
        readings.stream().mapToLong(ArticleReading::statements).sum(),
        cell.articles(),
        cell.originals(),
        cell.stories(),
        readings.stream().mapToLong(ArticleReading::favor).sum(),
        readings.stream().mapToLong(ArticleReading::against).sum(),
        readings.stream().mapToLong(ArticleReading::conditional).sum(),
        readings.stream().mapToLong(ArticleReading::neutral).sum(),
        cell.net(),
        interval.low(),
        interval.high(),
        cell.effectiveStories(),
        cell.spread(),
        confusion == null || cell.isThin() ? null : shares(cell.corrected(confusion)),
        extras.contains(Extra.OUTLETS) ? outlets(cell) : List.of(),
        extras.contains(Extra.REPLICATES)
            ? Arrays.stream(cell.replicates()).boxed().toList()
            : List.of());
  }

  private static CorrectedShares shares(Cell.Corrected corrected) {
    return new CorrectedShares(
        corrected.favor(),
        corrected.against(),
        corrected.net(),
        corrected.interval().low(),
        corrected.interval().high());
  }

  private static List<OutletShare> outlets(Cell cell) {
    return cell.outlets().entrySet().stream()
        .map(o -> new OutletShare(o.getKey(), o.getValue().weight(), o.getValue().mean()))
        .toList();
  }

  /** Whether there are too few stories to say much. */
  public boolean isThin() {
    return stories < Cell.FEWEST_STORIES;
  }
}
