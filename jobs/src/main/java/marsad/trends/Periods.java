package marsad.trends;

import java.time.LocalDate;
import marsad.tables.PeriodType;

/** Periods of one length as whole numbers in a row, so that series can be counted through. */
public final class Periods {
  private static final int DAYS = 7;
  private static final int MONTHS = 12;

  /** 1970-01-01 was a Thursday, three days after the Monday that begins its week. */
  private static final int SINCE_MONDAY = 3;

  private Periods() {}

  /** The number of the period that holds a day; periods that follow each other differ by 1. */
  public static int number(PeriodType type, LocalDate day) {
    return switch (type) {
      case DAY -> Math.toIntExact(day.toEpochDay());
      case WEEK -> Math.toIntExact(Math.floorDiv(day.toEpochDay() + SINCE_MONDAY, (long) DAYS));
      case MONTH -> day.getYear() * MONTHS + day.getMonthValue() - 1;
      case ALL -> 0;
    };
  }

  /** The first day of a period; 1970-01-01 for all. */
  public static LocalDate firstDay(PeriodType type, int number) {
    return switch (type) {
      case DAY -> LocalDate.ofEpochDay(number);
      case WEEK -> LocalDate.ofEpochDay((long) number * DAYS - SINCE_MONDAY);
      case MONTH ->
          LocalDate.of(Math.floorDiv(number, MONTHS), Math.floorMod(number, MONTHS) + 1, 1);
      case ALL -> LocalDate.EPOCH;
    };
  }
}
