package marsad.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as a text names it.
 *
 * @param begin first character in the raw text
 * @param end one past the last character
 * @param kind what the expression says by itself
 * @param day the day meant; null unless the expression gives it without a reference day
 * @param weekday weekday named with it, which can check the date; null if none is named
 * @param time time of day named right behind it; null if none is named
 * @param reading how the day follows from a reference day
 */
public record DateExpression(
    int begin,
    int end,
    Kind kind,
    @Nullable LocalDate day,
    @Nullable DayOfWeek weekday,
    @Nullable LocalTime time,
    DateReading reading) {
  /** What a date expression says by itself. */
  public enum Kind {
    /** A whole Gregorian date: «20 أبريل 2025», 2025-04-20. */
    DAY,
    /** A Hijri date; its Gregorian day after Umm al-Qura may be off by one elsewhere. */
    HIJRI,
    /** A month: «فبراير 2022», «أغسطس الماضي». */
    MONTH,
    /** A day and month without a year: «18 فبراير», «7 نوفمبر الماضي». */
    DAY_OF_MONTH,
    /** A weekday: «السبت», «الجمعة الماضية». */
    WEEKDAY,
    /** Days or months away: «أمس», «اليوم السبت», «الثاني من الشهر الجاري». */
    RELATIVE
  }

  public DateExpression {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("A date cannot run from " + begin + " to " + end + ".");
    }
  }

  /**
   * The day meant if the text was written on {@code anchor}; empty for a month or a contradiction.
   */
  public Optional<LocalDate> on(LocalDate anchor) {
    return reading.on(anchor, Optional.ofNullable(weekday));
  }

  /** The month meant if the text was written on {@code anchor}; empty for a contradiction. */
  public Optional<YearMonth> monthOn(LocalDate anchor) {
    return reading.monthOn(anchor);
  }

  /**
   * Whether a weekday is named and is not the day's own: one of the two is wrong. A Hijri date may
   * be off by one, so there the days beside it count as its own too.
   */
  public boolean contradictsWeekday() {
    if (day == null || weekday == null) {
      return false;
    }
    int apart = Math.floorMod(day.getDayOfWeek().getValue() - weekday.getValue(), 7);
    return apart != 0 && (kind != Kind.HIJRI || (apart != 1 && apart != 6));
  }
}
