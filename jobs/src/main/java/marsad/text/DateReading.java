package marsad.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How the day of a {@link DateExpression} follows from the day the text was written on. */
public sealed interface DateReading {
  /**
   * The day meant.
   *
   * @param anchor day the text was written on
   * @param weekday weekday named beside the expression
   */
  Optional<LocalDate> on(LocalDate anchor, Optional<DayOfWeek> weekday);

  /** The month meant. */
  default Optional<YearMonth> monthOn(LocalDate anchor) {
    return on(anchor, Optional.empty()).map(YearMonth::from);
  }

  /** Where an expression without a year, or a bare weekday, looks from the reference day. */
  enum Toward {
    /** Nothing said: a weekday is the last one, a day of the year the nearest. */
    NEAREST,
    /** الماضي، المنصرم، الفائت. */
    PAST,
    /** المقبل، القادم. */
    FUTURE,
    /** الجاري، الحالي, or هذا العام. */
    THIS_YEAR,
    /** من العام الماضي. */
    LAST_YEAR,
    /** من العام المقبل. */
    NEXT_YEAR
  }

  /** A whole date, whatever the reference day. */
  record FullDay(LocalDate day) implements DateReading {
    @Override
    public Optional<LocalDate> on(LocalDate anchor, Optional<DayOfWeek> weekday) {
      return Optional.of(day);
    }
  }

  /** A month of a named year; no day. */
  record FullMonth(YearMonth month) implements DateReading {
    @Override
    public Optional<LocalDate> on(LocalDate anchor, Optional<DayOfWeek> weekday) {
      return Optional.empty();
    }

    @Override
    public Optional<YearMonth> monthOn(LocalDate anchor) {
      return Optional.of(month);
    }
  }

  /** A month without a year: «أغسطس الماضي». */
  record MonthOnly(Month month, Toward toward) implements DateReading {
    @Override
    public Optional<LocalDate> on(LocalDate anchor, Optional<DayOfWeek> weekday) {
      return Optional.empty();
    }

    @Override
    public Optional<YearMonth> monthOn(LocalDate anchor) {
      YearMonth now = YearMonth.from(anchor);
      YearMonth same = YearMonth.of(now.getYear(), month);
      return Optional.of(
          switch (toward) {
            case PAST -> same.isBefore(now) ? same : same.minusYears(1);
            case FUTURE -> same.isAfter(now) ? same : same.plusYears(1);
            case LAST_YEAR -> same.minusYears(1);
            case NEXT_YEAR -> same.plusYears(1);
            case THIS_YEAR -> same;
            case NEAREST ->
                Stream.of(same.minusYears(1), same, same.plusYears(1))
                    .min(Comparator.comparing(m -> Math.abs(ChronoUnit.MONTHS.between(now, m))))
                    .orElse(same);
          });
    }
  }

  /** A day and month without a year. */
  record DayOfYear(MonthDay monthDay, Toward toward) implements DateReading {
    @Override
    public Optional<LocalDate> on(LocalDate anchor, Optional<DayOfWeek> weekday) {
      int year = anchor.getYear();
      return switch (toward) {
        case THIS_YEAR -> in(year);
        case LAST_YEAR -> in(year - 1);
        case NEXT_YEAR -> in(year + 1);
        case PAST -> nearest(anchor, weekday, day -> !day.isAfter(anchor));
        case FUTURE -> nearest(anchor, weekday, day -> !day.isBefore(anchor));
        case NEAREST -> nearest(anchor, weekday, day -> true);
      };
    }

    /** 29 February is looked for eight years around, any other day one year. */
    private Optional<LocalDate> nearest(
        LocalDate anchor, Optional<DayOfWeek> weekday, Predicate<LocalDate> allowed) {
      int reach = weekday.isPresent() || monthDay.equals(MonthDay.of(2, 29)) ? 8 : 1;
      return Stream.iterate(-reach, shift -> shift <= reach, shift -> shift + 1)
          .flatMap(shift -> in(anchor.getYear() + shift).stream())
          .filter(allowed)
          .filter(day -> weekday.isEmpty() || day.getDayOfWeek() == weekday.get())
          .min(
              Comparator.<LocalDate, Long>comparing(
                      day -> Math.abs(ChronoUnit.DAYS.between(anchor, day)))
                  .thenComparing(Comparator.naturalOrder()));
    }

    private Optional<LocalDate> in(int year) {
      return monthDay.isValidYear(year) ? Optional.of(monthDay.atYear(year)) : Optional.empty();
    }
  }

  /** A day of this, the last or the next month: «الثاني من الشهر الجاري». */
  record DayOfMonth(int dayOfMonth, int monthsAway) implements DateReading {
    @Override
    public Optional<LocalDate> on(LocalDate anchor, Optional<DayOfWeek> weekday) {
      YearMonth month = YearMonth.from(anchor).plusMonths(monthsAway);
      return month.isValidDay(dayOfMonth) ? Optional.of(month.atDay(dayOfMonth)) : Optional.empty();
    }
  }

  /** A weekday. */
  record Weekday(DayOfWeek named, Toward toward) implements DateReading {
    @Override
    public Optional<LocalDate> on(LocalDate anchor, Optional<DayOfWeek> weekday) {
      return Optional.of(
          anchor.with(
              switch (toward) {
                case PAST -> TemporalAdjusters.previous(named);
                case FUTURE -> TemporalAdjusters.next(named);
                default -> TemporalAdjusters.previousOrSame(named);
              }));
    }
  }

  /** So many days away: «أمس», «غداً». */
  record DaysAway(int days) implements DateReading {
    /**
     * A named weekday wins by a day: pages carry the day of loading, and «اليوم السبت» is then
     * Saturday though the page says Sunday. Farther apart the two contradict each other.
     */
    @Override
    public Optional<LocalDate> on(LocalDate anchor, Optional<DayOfWeek> weekday) {
      LocalDate day = anchor.plusDays(days);
      return Stream.of(day, day.minusDays(1), day.plusDays(1))
          .filter(near -> weekday.isEmpty() || near.getDayOfWeek() == weekday.get())
          .findFirst();
    }
  }
}
