package marsad.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import marsad.tables.FlipKind;
import marsad.tables.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * Where a holder clearly stands on one day: the side that at least two thirds of the day's stories
 * report.
 *
 * @param day the day
 * @param side the side
 * @param score mean score of the side's statements, -1 to 1
 * @param stories stories that report it
 * @param surest the surest statement of it
 */
public record DayStance(
    LocalDate day, Polarity side, double score, long stories, DaySide.Surest surest) {
  private static final double CLEAR = 2.0 / 3;

  /** The clear days among the sides of all days, by day. */
  public static List<DayStance> of(List<DaySide> sides) {
    SortedMap<LocalDate, List<DaySide>> byDay = new TreeMap<>();
    sides.forEach(side -> byDay.computeIfAbsent(side.day(), d -> new ArrayList<>()).add(side));
    List<DayStance> clear = new ArrayList<>();
    byDay.forEach(
        (day, all) -> {
          DayStance stance = clear(day, all);
          if (stance != null) {
            clear.add(stance);
          }
        });
    return clear;
  }

  private static @Nullable DayStance clear(LocalDate day, List<DaySide> sides) {
    long stories = sides.stream().mapToLong(DaySide::stories).sum();
    DaySide most = sides.stream().max(Comparator.comparingLong(DaySide::stories)).orElseThrow();
    if (most.stories() < CLEAR * stories) {
      return null;
    }
    return new DayStance(day, most.side(), most.score(), most.stories(), most.surest());
  }

  /** Whether this day's stance is on the other side of that one's; conditions have sides, too. */
  public boolean isOpposite(DayStance other) {
    return score * other.score < 0;
  }

  /** Whether it is said under a condition. */
  public boolean isConditional() {
    return side == Polarity.CONDITIONAL;
  }

  /** How it turns from what was said before; null if it does not. */
  public @Nullable FlipKind turnFrom(DayStance before) {
    if (isOpposite(before)) {
      return FlipKind.OPPOSITE;
    }
    return isConditional() && !before.isConditional() ? FlipKind.CONDITIONAL : null;
  }
}
