package marsad.text;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import marsad.text.DateExpression.Kind;
import marsad.text.DateMonths.MonthName;
import marsad.text.DateMonths.Pointed;
import marsad.text.DateReading.Toward;
import marsad.text.DateWords.Role;
import marsad.text.DateWords.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole dates and days of a month, with the other calendar's day and the time behind them.
 */
final class WrittenDates {
  /** Between a date and what belongs to it. */
  static final String LOOSE = " ,-/|().:";

  /** Umm al-Qura and the sighting of the moon may part by so many days. */
  private static final int CALENDARS_PART_BY = 2;

  private final DateTokens tokens;
  private final DateMonths months;
  private final NumericDates numbers;
  private final ClockTimes times;

  WrittenDates(DateTokens tokens, DateMonths months) {
    this.tokens = tokens;
    this.months = months;
    this.numbers = new NumericDates(tokens, months);
    this.times = new ClockTimes(tokens);
  }

  /**
   * A date that begins with a number or an ordinal at this token, its pair and its time included.
   */
  @Nullable DateFound dated(int i) {
    DateFound numeric = numbers.at(i);
    if (numeric != null) {
      return withTime(withPair(numeric));
    }
    int day = tokens.length(i) <= 2 ? tokens.number(i, 1, 31) : -1;
    if (day < 0) {
      return null;
    }
    boolean hasEnding = tokens.touches(i) && tokens.is(i + 1, Role.ENGLISH_ORDINAL);
    return withTime(withPair(dayThenMonth(hasEnding ? i + 1 : i, day)));
  }

  /** The same where an ordinal stands at the token. */
  @Nullable DateFound dated(int i, Word ordinal) {
    Word next = tokens.word(i + 1);
    Role role = next == null ? Role.OF : next.role();
    int day = ordinal.value();
    int last = i;
    if (next != null && day < 10 && (role == Role.TEN || role == Role.AND_TENS)) {
      day += next.value();
      last = i + 1;
    } else if (ordinal.role() == Role.ORDINAL_PART) {
      return null;
    }
    // «الثاني مايو» is no date; an ordinal needs «من».
    return day <= 31 && tokens.is(last + 1, Role.OF)
        ? withTime(withPair(dayThenMonth(last, day)))
        : null;
  }

  private @Nullable DateFound dayThenMonth(int last, int day) {
    int i = last;
    if (tokens.gapIs(i, " ") && tokens.is(i + 1, Role.OF)) {
      i++;
    }
    if (i > last
        && tokens.gapIs(i, " ")
        && (tokens.is(i + 1, Role.THE_MONTH) || tokens.is(i + 1, Role.THIS))) {
      return dayOfMonth(i + 1, day);
    }
    if (tokens.gapIs(i, " ") && tokens.is(i + 1, Role.MONTH_WORD)) {
      i++;
    }
    MonthName month = tokens.gapIs(i, DateMonths.CLOSE) ? months.monthWithPair(i + 1) : null;
    return month == null ? null : withYear(day, month);
  }

  /** «الثاني من الشهر الجاري», «5 من هذا الشهر». */
  private @Nullable DateFound dayOfMonth(int i, int day) {
    if (tokens.is(i, Role.THIS)) {
      return tokens.is(i + 1, Role.THE_MONTH) ? relativeMonth(day, 0, i + 2) : null;
    }
    Word pointer = tokens.word(i + 1);
    if (pointer == null) {
      return null;
    }
    return switch (pointer.role()) {
      case PAST -> relativeMonth(day, -1, i + 2);
      case NOW -> relativeMonth(day, 0, i + 2);
      case FUTURE -> relativeMonth(day, 1, i + 2);
      default -> null;
    };
  }

  private static DateFound relativeMonth(int day, int monthsAway, int next) {
    return new DateFound(
        Kind.RELATIVE, new DateReading.DayOfMonth(day, monthsAway), null, null, next);
  }

  private @Nullable DateFound withYear(int day, MonthName month) {
    int at = months.yearAt(month.next() - 1);
    if (at > 0) {
      int hijri = tokens.number(at, NumericDates.FIRST_HIJRI_YEAR, NumericDates.LAST_HIJRI_YEAR);
      int year = tokens.number(at, NumericDates.FIRST_YEAR, NumericDates.LAST_YEAR);
      LocalDate date =
          month.isHijri()
              ? NumericDates.hijri(hijri, month.number(), day)
              : NumericDates.gregorian(year, month.number(), day);
      if (date != null) {
        return DateFound.whole(date, month.isHijri(), months.pastSigns(at + 1));
      }
    }
    return month.isHijri() || day > Month.of(month.number()).maxLength()
        ? null
        : yearless(day, month);
  }

  private DateFound yearless(int day, MonthName month) {
    MonthDay monthDay = MonthDay.of(month.number(), day);
    Pointed pointed = months.pointer(month.next());
    Toward toward = pointed == null ? Toward.NEAREST : pointed.toward();
    int next = pointed == null ? month.next() : pointed.next();
    return new DateFound(
        Kind.DAY_OF_MONTH, new DateReading.DayOfYear(monthDay, toward), null, null, next);
  }

  /** A date or month that begins with a month's name. */
  @Nullable DateFound fromMonth(int i) {
    MonthName month = months.monthWithPair(i);
    if (month == null || month.isHijri()) {
      return null;
    }
    DateFound monthFirst = dayAfterMonth(month);
    if (monthFirst != null) {
      return withTime(withPair(monthFirst));
    }
    int at = months.yearAt(month.next() - 1);
    int year = at > 0 ? tokens.number(at, NumericDates.FIRST_YEAR, NumericDates.LAST_YEAR) : -1;
    if (year > 0) {
      YearMonth whole = YearMonth.of(year, month.number());
      return new DateFound(
          Kind.MONTH, new DateReading.FullMonth(whole), null, null, months.pastSigns(at + 1));
    }
    Pointed pointed = month.isWeak() ? null : months.pointer(month.next());
    return pointed == null
        ? null
        : new DateFound(
            Kind.MONTH,
            new DateReading.MonthOnly(Month.of(month.number()), pointed.toward()),
            null,
            null,
            pointed.next());
  }

  /** «فبراير 28, 2025», February 28th, 2025; without a year only in English. */
  private @Nullable DateFound dayAfterMonth(MonthName month) {
    int i = month.next();
    int day = tokens.gapIs(i - 1, " ") && tokens.length(i) <= 2 ? tokens.number(i, 1, 31) : -1;
    if (day < 0) {
      return null;
    }
    int last = tokens.touches(i) && tokens.is(i + 1, Role.ENGLISH_ORDINAL) ? i + 1 : i;
    int year =
        tokens.gapIs(last, " ,")
            ? tokens.number(last + 1, NumericDates.FIRST_YEAR, NumericDates.LAST_YEAR)
            : -1;
    LocalDate date = year < 0 ? null : NumericDates.gregorian(year, month.number(), day);
    if (date != null) {
      return DateFound.whole(date, false, months.pastSigns(last + 2));
    }
    boolean isEnglish = tokens.is(month.next() - 1, Role.ENGLISH_MONTH);
    return isEnglish && day <= Month.of(month.number()).maxLength()
        ? new DateFound(
            Kind.DAY_OF_MONTH,
            new DateReading.DayOfYear(MonthDay.of(month.number(), day), Toward.NEAREST),
            null,
            null,
            last + 1)
        : null;
  }

  /** A date in both calendars is one date, the Gregorian one. */
  private @Nullable DateFound withPair(@Nullable DateFound first) {
    LocalDate day = first == null ? null : first.day();
    if (first == null || day == null) {
      return first;
    }
    int i = pastCorresponding(first.next());
    DateFound second = tokens.isNumber(i) && tokens.gapIs(i - 1, LOOSE + "=") ? single(i) : null;
    LocalDate other = second == null ? null : second.day();
    if (second == null
        || other == null
        || second.kind() == first.kind()
        || Math.abs(ChronoUnit.DAYS.between(day, other)) > CALENDARS_PART_BY) {
      return first;
    }
    return (first.kind() == Kind.DAY ? first : second).upTo(second.next());
  }

  /** A date with a number in front, without pair and time. */
  private @Nullable DateFound single(int i) {
    DateFound numeric = numbers.at(i);
    int day = tokens.length(i) <= 2 ? tokens.number(i, 1, 31) : -1;
    return numeric != null || day < 0 ? numeric : dayThenMonth(i, day);
  }

  /** The token behind «الموافق ل», if it stands here. */
  int pastCorresponding(int next) {
    if (!tokens.gapIs(next - 1, LOOSE) || !tokens.is(next, Role.CORRESPONDING)) {
      return next;
    }
    boolean hasLam = tokens.textIs(next + 1, "" + ArabicLetters.LAM);
    return hasLam ? next + 2 : next + 1;
  }

  private @Nullable DateFound withTime(@Nullable DateFound date) {
    if (date == null || date.kind() == Kind.RELATIVE) {
      return date;
    }
    ClockTimes.ClockTime time = times.after(date.next());
    return time == null ? date : date.at(time.time(), time.next());
  }
}
