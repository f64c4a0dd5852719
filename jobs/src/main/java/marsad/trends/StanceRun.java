package marsad.trends;

import java.util.ArrayList;
import java.util.List;

/**
 * Clear days of a holder toward a target, one after the other, on one side: for or against, freely
 * or under a condition.
 *
 * @param days the days, in their order; at least one
 */
public record StanceRun(List<DayStance> days) {
  /** Share of sure readings whose side is right, by reading statements of a year of news. */
  private static final double RIGHT_READINGS = 0.75;

  public StanceRun {
    days = List.copyOf(days);
    if (days.isEmpty()) {
      throw new IllegalArgumentException("A run has at least one day.");
    }
  }

  /**
   * The runs among clear days that follow each other. A single story that differs from those before
   * and those behind it is more often misread than a turn and a return, so it is passed over.
   */
  public static List<StanceRun> of(List<DayStance> clear) {
    List<StanceRun> runs = new ArrayList<>();
    for (StanceRun run : cut(clear)) {
      runs.add(run);
      int last = runs.size() - 1;
      if (last > 1 && runs.get(last - 1).stories() == 1 && run.goesOnFrom(runs.get(last - 2))) {
        List<DayStance> whole = new ArrayList<>(runs.get(last - 2).days);
        whole.addAll(run.days);
        runs.subList(last - 2, last + 1).clear();
        runs.add(new StanceRun(whole));
      }
    }
    return runs;
  }

  private boolean goesOnFrom(StanceRun before) {
    return isSame(before.last(), first());
  }

  private static List<StanceRun> cut(List<DayStance> clear) {
    List<StanceRun> runs = new ArrayList<>();
    List<DayStance> run = new ArrayList<>();
    for (DayStance day : clear) {
      if (!run.isEmpty() && !isSame(run.get(run.size() - 1), day)) {
        runs.add(new StanceRun(run));
        run.clear();
      }
      run.add(day);
    }
    if (!run.isEmpty()) {
      runs.add(new StanceRun(run));
    }
    return runs;
  }

  private static boolean isSame(DayStance before, DayStance after) {
    return !after.isOpposite(before) && after.isConditional() == before.isConditional();
  }

  /** The first day. */
  public DayStance first() {
    return days.get(0);
  }

  /** The last day. */
  public DayStance last() {
    return days.get(days.size() - 1);
  }

  /** Stories that report the stance, over all days of the run. */
  public long stories() {
    return days.stream().mapToLong(DayStance::stories).sum();
  }

  /**
   * Probability that at least one story was read right, 0 to 1, if readings err apart from each
   * other.
   */
  public double confidence() {
    return 1 - Math.pow(1 - RIGHT_READINGS, (double) stories());
  }
}
