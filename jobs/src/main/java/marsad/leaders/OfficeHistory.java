package marsad.leaders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import marsad.tables.Tenure;
import org.jspecify.annotations.Nullable;

/** Who held a covered office from when to when, with the gaps that its file declares. */
public final class OfficeHistory {
  private OfficeHistory() {}

  /**
   * A time in the history of an office.
   *
   * @param from first day
   * @param to one past the last; null if it lasts
   * @param tenure who held the office; null in a gap
   * @param why why nobody is named; null if somebody is
   */
  public record Period(
      LocalDate from, @Nullable LocalDate to, @Nullable Tenure tenure, @Nullable String why) {
    public Period {
      if ((tenure == null) == (why == null)) {
        throw new IllegalArgumentException("a period has either a holder or a reason for none");
      }
    }

    /** Whether nobody is named for these days. */
    public boolean isGap() {
      return tenure == null;
    }
  }

  /** The times of an office that end after a day, by first day; whole, not cut at that day. */
  public static List<Period> since(LocalDate first, Leaders leaders, Coverage covered) {
    List<Period> periods = new ArrayList<>();
    for (Tenure tenure : leaders.tenuresOf(covered.office(), covered.place())) {
      periods.add(new Period(tenure.from(), tenure.to(), tenure, null));
    }
    for (Coverage.Gap gap : covered.gaps()) {
      LocalDate to = gap.to().equals(LocalDate.MAX) ? null : gap.to();
      periods.add(new Period(gap.from(), to, null, gap.why()));
    }
    periods.removeIf(period -> period.to() != null && !period.to().isAfter(first));
    periods.sort(Comparator.comparing(Period::from));
    return periods;
  }
}
