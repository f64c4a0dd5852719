package marsad.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import org.jspecify.annotations.Nullable;

/** Reads dates in numbers: d/m/y, y-m-d and the like, Gregorian or Hijri by the year. */
final class NumericDates {
  static final int FIRST_YEAR = 1800;
  static final int LAST_YEAR = 2100;

  /** What the calendar of Umm al-Qura in java.time covers, as far as news names it. */
  static final int FIRST_HIJRI_YEAR = 1300;

  static final int LAST_HIJRI_YEAR = 1500;

  private final DateTokens tokens;
  private final DateMonths months;

  NumericDates(DateTokens tokens, DateMonths months) {
    this.tokens = tokens;
    this.months = months;
  }

  /** The date that begins with the number at this token; null if none does. */
  @Nullable DateFound at(int i) {
    char separator = tokens.separator(i);
    if ((separator != '/' && separator != '-' && separator != '.')
        || tokens.separator(i + 1) != separator
        || isPartOfLongerNumber(i, separator)) {
      return null;
    }
    return tokens.length(i) == 4 ? from(i, i + 1, i + 2, i) : from(i + 2, i + 1, i, i);
  }

  private boolean isPartOfLongerNumber(int i, char separator) {
    return (tokens.isNumber(i - 1) && tokens.separator(i - 1) == separator)
        || (tokens.isNumber(i + 3) && tokens.separator(i + 2) == separator);
  }

  private @Nullable DateFound from(int yearAt, int monthAt, int dayAt, int first) {
    int month = tokens.length(monthAt) <= 2 ? tokens.number(monthAt, 1, 31) : -1;
    int day = tokens.length(dayAt) <= 2 ? tokens.number(dayAt, 1, 31) : -1;
    if (month < 0 || day < 0 || tokens.length(yearAt) != 4) {
      return null;
    }
    int hijri = tokens.number(yearAt, FIRST_HIJRI_YEAR, LAST_HIJRI_YEAR);
    int year = tokens.number(yearAt, FIRST_YEAR, LAST_YEAR);
    LocalDate date = hijri > 0 ? hijri(hijri, month, day) : gregorian(year, month, day);
    if (date == null && year > 0 && yearAt > first) {
      // 12/31/2024: American order, where the Arab one is impossible.
      date = gregorian(year, day, month);
    }
    return date == null ? null : DateFound.whole(date, hijri > 0, months.pastSigns(first + 3));
  }

  static @Nullable LocalDate gregorian(int year, int month, int day) {
    boolean isValid =
        year > 0 && month >= 1 && month <= 12 && YearMonth.of(year, month).isValidDay(day);
    return isValid ? LocalDate.of(year, month, day) : null;
  }

  static @Nullable LocalDate hijri(int year, int month, int day) {
    if (year < 0 || month > 12 || day > 30) {
      return null;
    }
    try {
      return LocalDate.from(HijrahDate.of(year, month, day));
    } catch (DateTimeException impossible) {
      // Day 30 of a month of 29 days: by the moon it may have been one; take the day after the
      // 29th.
      return day == 30 ? LocalDate.from(HijrahDate.of(year, month, 29)).plusDays(1) : null;
    }
  }
}
