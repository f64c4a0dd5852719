package marsad.simulation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The truth about one record of made-up input.
 *
 * @param sourceId id of the page, or of the page that a bad record would have been
 * @param outlet its outlet
 * @param publishedOn its day
 * @param fault why it cannot be used, as {@code rejects} says it; null of a good one
 * @param copyOf id of the page it copies; null of an original
 * @param copyCase how the copy was made; null of an original
 * @param jaccard Jaccard index of the word-5-shingles of copy and original, counted exactly; null
 *     of an original
 * @param containment share of the smaller one's shingles in the other; null of an original
 * @param leaders ids of the leaders its text names, sorted; null of a copy, whose editor may have
 *     struck names
 * @param positions what is said in it of whom; null of a copy
 */
public record PlantedRecord(
    String sourceId,
    String outlet,
    LocalDate publishedOn,
    @Nullable String fault,
    @Nullable String copyOf,
    @Nullable String copyCase,
    @Nullable Double jaccard,
    @Nullable Double containment,
    @Nullable List<String> leaders,
    @Nullable List<PlantedPosition> positions) {

  /**
   * A sentence in which somebody takes a position.
   *
   * @param holder whose position it is, by id
   * @param target toward whom, by id
   * @param polarity {@code favor} or {@code against}
   */
  public record PlantedPosition(String holder, String target, String polarity) {}
}
