package marsad.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import marsad.text.DateExpression.Kind;
import marsad.text.DateReading.Toward;
import marsad.text.DateWords.Role;
import marsad.text.DateWords.Word;
import org.jspecify.annotations.Nullable;

/** One text on its way through the rules of {@link ArabicDates}; used once. */
final class DateScan {
  private static final String LOOSE = " ,-/|().:";
  private static final String CLOSE = " ,/-()";
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2100;
  private static final int FIRST_HIJRI_YEAR = 1300;
  private static final int LAST_HIJRI_YEAR = 1500;

  /** Umm al-Qura and the sighting of the moon may part by so many days. */
  private static final int CALENDARS_PART_BY = 2;

  /** Names that end in «اليوم»: a channel, newspapers. */
  private static final List<String> BEFORE_A_NAME =
      List.of(
          "روسيا", //
          "المصري", //
          "اخبار", //
          "الاخبار", //
          "فلسطين", //
          "في", //
          "ذلك", //
          "هذا", //
          "نفس", //
          "ذات");

  /** What has been read, and the token behind it. */
  private record Found(
      Kind kind,
      DateReading reading,
      @Nullable DayOfWeek weekday,
      @Nullable LocalTime time,
      int next) {
    @Nullable LocalDate day() {
      return reading instanceof DateReading.FullDay full ? full.day() : null;
    }

    Found upTo(int end) {
      return new Found(kind, reading, weekday, time, end);
    }

    Found onWeekday(DayOfWeek named) {
      return new Found(kind, reading, named, time, next);
    }

    Found at(LocalTime clock, int end) {
      return new Found(kind, reading, weekday, clock, end);
    }
  }

  /** A month's name. */
  private record MonthName(int number, boolean isHijri, boolean isWeak, int next) {}

  private final DateTokens tokens;
  private final ClockTimes times;
  private final List<DateExpression> dates = new ArrayList<>();

  DateScan(Tokens tokens) {
    this.tokens = new DateTokens(tokens);
    this.times = new ClockTimes(this.tokens);
  }

  List<DateExpression> dates() {
    for (int i = 0; i < tokens.size(); ) {
      i = tokens.isNumber(i) ? add(i, 0, dated(i)) : lookAtWord(i);
    }
    return dates;
  }

  private int lookAtWord(int i) {
    Word word = tokens.word(i);
    if (word != null) {
      return add(i, 0, fromWord(i, word));
    }
    Word host = tokens.wordUnderProclitic(i);
    if (host == null
        || (host.role() != Role.WEEKDAY
            && host.role() != Role.DAYS_AWAY
            && host.role() != Role.TODAY
            && host.role() != Role.ORDINAL)) {
      return i + 1;
    }
    return add(i, 1, fromWord(i, host));
  }

  private int add(int i, int lettersIn, @Nullable Found found) {
    if (found == null) {
      return i + 1;
    }
    dates.add(
        new DateExpression(
            tokens.rawBegin(i, lettersIn),
            tokens.rawEnd(found.next - 1),
            found.kind,
            found.day(),
            found.weekday,
            found.time,
            found.reading));
    return found.next;
  }

  private @Nullable Found fromWord(int i, Word word) {
    return switch (word.role()) {
      case WEEKDAY -> weekday(i, DayOfWeek.of(word.value()));
      case DAYS_AWAY -> daysAway(i, word.value());
      case TODAY -> today(i);
      case FIRST -> dayBeforeYesterday(i);
      case AFTER -> dayAfterTomorrow(i);
      case AGO -> ago(i);
      case ORDINAL, ORDINAL_PART -> dated(i, word);
      case MONTH, WEAK_MONTH, MONTH_HEAD, ENGLISH_MONTH -> fromMonth(i);
      default -> null;
    };
  }

  // --- whole dates

  /**
   * A date that begins with a number or an ordinal at this token, its pair and its time included.
   */
  private @Nullable Found dated(int i) {
    Found numeric = numeric(i);
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

  private @Nullable Found dated(int i, Word ordinal) {
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

  private @Nullable Found dayThenMonth(int last, int day) {
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
    MonthName month = tokens.gapIs(i, CLOSE) ? monthWithPair(i + 1) : null;
    return month == null ? null : withYear(day, month);
  }

  /** «الثاني من الشهر الجاري», «5 من هذا الشهر». */
  private @Nullable Found dayOfMonth(int i, int day) {
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

  private static Found relativeMonth(int day, int monthsAway, int next) {
    return new Found(Kind.RELATIVE, new DateReading.DayOfMonth(day, monthsAway), null, null, next);
  }

  private @Nullable Found withYear(int day, MonthName month) {
    int at = yearAt(month.next - 1);
    if (at > 0) {
      int hijri = tokens.number(at, FIRST_HIJRI_YEAR, LAST_HIJRI_YEAR);
      int year = tokens.number(at, FIRST_YEAR, LAST_YEAR);
      LocalDate date =
          month.isHijri ? hijri(hijri, month.number, day) : gregorian(year, month.number, day);
      if (date != null) {
        return whole(date, month.isHijri, pastSigns(at + 1));
      }
    }
    return month.isHijri || day > Month.of(month.number).maxLength() ? null : yearless(day, month);
  }

  private static Found whole(LocalDate date, boolean isHijri, int next) {
    return new Found(
        isHijri ? Kind.HIJRI : Kind.DAY, new DateReading.FullDay(date), null, null, next);
  }

  private Found yearless(int day, MonthName month) {
    MonthDay monthDay = MonthDay.of(month.number, day);
    Pointed pointed = pointer(month.next);
    Toward toward = pointed == null ? Toward.NEAREST : pointed.toward;
    int next = pointed == null ? month.next : pointed.next;
    return new Found(
        Kind.DAY_OF_MONTH, new DateReading.DayOfYear(monthDay, toward), null, null, next);
  }

  /** الماضي, or من العام الماضي, and the token behind it. */
  private record Pointed(Toward toward, int next) {}

  private @Nullable Pointed pointer(int i) {
    if (!tokens.gapIs(i - 1, " ")) {
      return null;
    }
    Word word = tokens.word(i);
    if (word == null) {
      return null;
    }
    return switch (word.role()) {
      case PAST -> new Pointed(Toward.PAST, i + 1);
      case FUTURE -> new Pointed(Toward.FUTURE, i + 1);
      case NOW -> new Pointed(Toward.THIS_YEAR, i + 1);
      case OF -> yearPointer(i + 1);
      default -> null;
    };
  }

  private @Nullable Pointed yearPointer(int i) {
    if (tokens.is(i, Role.THIS) && tokens.is(i + 1, Role.THE_YEAR)) {
      return new Pointed(Toward.THIS_YEAR, i + 2);
    }
    Word word = tokens.word(i + 1);
    if (!tokens.is(i, Role.THE_YEAR) || word == null) {
      return null;
    }
    return switch (word.role()) {
      case PAST -> new Pointed(Toward.LAST_YEAR, i + 2);
      case NOW -> new Pointed(Toward.THIS_YEAR, i + 2);
      case FUTURE -> new Pointed(Toward.NEXT_YEAR, i + 2);
      default -> null;
    };
  }

  // --- months

  private @Nullable MonthName month(int i) {
    Word word = tokens.word(i);
    if (word == null) {
      return null;
    }
    return switch (word.role()) {
      case MONTH, ENGLISH_MONTH -> new MonthName(word.value(), false, false, i + 1);
      case WEAK_MONTH -> new MonthName(word.value(), false, true, i + 1);
      case HIJRI_MONTH -> new MonthName(word.value(), true, true, i + 1);
      case MONTH_HEAD -> {
        Word both = tokens.twoWords(i);
        boolean isHijri = both != null && both.role() == Role.HIJRI_MONTH;
        yield both == null ? null : new MonthName(both.value(), isHijri, false, i + 2);
      }
      default -> null;
    };
  }

  /** A month with its other name: «فبراير/ شباط», «ديسمبر (كانون الأول)». */
  private @Nullable MonthName monthWithPair(int i) {
    MonthName month = month(i);
    if (month == null || !tokens.gapIs(month.next - 1, CLOSE)) {
      return month;
    }
    MonthName other = month(month.next);
    if (other == null || other.number != month.number || other.isHijri != month.isHijri) {
      return month;
    }
    return new MonthName(month.number, month.isHijri, false, other.next);
  }

  private @Nullable Found fromMonth(int i) {
    MonthName month = monthWithPair(i);
    if (month == null || month.isHijri) {
      return null;
    }
    Found monthFirst = dayAfterMonth(month);
    if (monthFirst != null) {
      return withTime(withPair(monthFirst));
    }
    int at = yearAt(month.next - 1);
    int year = at > 0 ? tokens.number(at, FIRST_YEAR, LAST_YEAR) : -1;
    if (year > 0) {
      YearMonth whole = YearMonth.of(year, month.number);
      return new Found(Kind.MONTH, new DateReading.FullMonth(whole), null, null, pastSigns(at + 1));
    }
    Pointed pointed = month.isWeak ? null : pointer(month.next);
    return pointed == null
        ? null
        : new Found(
            Kind.MONTH,
            new DateReading.MonthOnly(Month.of(month.number), pointed.toward),
            null,
            null,
            pointed.next);
  }

  /** «فبراير 28, 2025», February 28th, 2025; without a year only in English. */
  private @Nullable Found dayAfterMonth(MonthName month) {
    int i = month.next;
    int day = tokens.gapIs(i - 1, " ") && tokens.length(i) <= 2 ? tokens.number(i, 1, 31) : -1;
    if (day < 0) {
      return null;
    }
    int last = tokens.touches(i) && tokens.is(i + 1, Role.ENGLISH_ORDINAL) ? i + 1 : i;
    int year = tokens.gapIs(last, " ,") ? tokens.number(last + 1, FIRST_YEAR, LAST_YEAR) : -1;
    LocalDate date = year < 0 ? null : gregorian(year, month.number, day);
    if (date != null) {
      return whole(date, false, pastSigns(last + 2));
    }
    boolean isEnglish = tokens.is(month.next - 1, Role.ENGLISH_MONTH);
    return isEnglish && day <= Month.of(month.number).maxLength()
        ? new Found(
            Kind.DAY_OF_MONTH,
            new DateReading.DayOfYear(MonthDay.of(month.number, day), Toward.NEAREST),
            null,
            null,
            last + 1)
        : null;
  }

  /** The token of the year behind a month, «من عام» between them or nothing; 0 if there is none. */
  private int yearAt(int last) {
    int i = last;
    if (tokens.gapIs(i, " ") && tokens.is(i + 1, Role.OF)) {
      i++;
    }
    if (tokens.gapIs(i, " ")
        && (tokens.is(i + 1, Role.YEAR_WORD) || tokens.is(i + 1, Role.THE_YEAR))) {
      i++;
    }
    return tokens.gapIs(i, CLOSE) && tokens.length(i + 1) == 4 && tokens.isNumber(i + 1)
        ? i + 1
        : 0;
  }

  /** Behind م, هـ and GMT. */
  private int pastSigns(int next) {
    int i = next;
    while (tokens.gapIs(i - 1, " ")
        && (tokens.is(i, Role.GREGORIAN_SIGN)
            || tokens.is(i, Role.HIJRI_SIGN)
            || tokens.is(i, Role.ZONE))) {
      i++;
    }
    return i;
  }

  // --- numbers only

  private @Nullable Found numeric(int i) {
    char separator = tokens.separator(i);
    if ((separator != '/' && separator != '-' && separator != '.')
        || tokens.separator(i + 1) != separator
        || isPartOfLongerNumber(i, separator)) {
      return null;
    }
    return tokens.length(i) == 4 ? numeric(i, i + 1, i + 2, i) : numeric(i + 2, i + 1, i, i);
  }

  private boolean isPartOfLongerNumber(int i, char separator) {
    return (tokens.isNumber(i - 1) && tokens.separator(i - 1) == separator)
        || (tokens.isNumber(i + 3) && tokens.separator(i + 2) == separator);
  }

  private @Nullable Found numeric(int yearAt, int monthAt, int dayAt, int first) {
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
    return date == null ? null : whole(date, hijri > 0, pastSigns(first + 3));
  }

  private static @Nullable LocalDate gregorian(int year, int month, int day) {
    boolean isValid =
        year > 0 && month >= 1 && month <= 12 && YearMonth.of(year, month).isValidDay(day);
    return isValid ? LocalDate.of(year, month, day) : null;
  }

  private static @Nullable LocalDate hijri(int year, int month, int day) {
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

  // --- what belongs to a date

  /** A date in both calendars is one date, the Gregorian one. */
  private @Nullable Found withPair(@Nullable Found first) {
    LocalDate day = first == null ? null : first.day();
    if (first == null || day == null) {
      return first;
    }
    int i = pastCorresponding(first.next);
    Found second = tokens.isNumber(i) && tokens.gapIs(i - 1, LOOSE + "=") ? single(i) : null;
    LocalDate other = second == null ? null : second.day();
    if (second == null
        || other == null
        || second.kind == first.kind
        || Math.abs(ChronoUnit.DAYS.between(day, other)) > CALENDARS_PART_BY) {
      return first;
    }
    return (first.kind == Kind.DAY ? first : second).upTo(second.next);
  }

  /** A date with a number in front, without pair and time. */
  private @Nullable Found single(int i) {
    Found numeric = numeric(i);
    int day = tokens.length(i) <= 2 ? tokens.number(i, 1, 31) : -1;
    return numeric != null || day < 0 ? numeric : dayThenMonth(i, day);
  }

  private int pastCorresponding(int next) {
    if (!tokens.gapIs(next - 1, LOOSE) || !tokens.is(next, Role.CORRESPONDING)) {
      return next;
    }
    boolean hasLam = tokens.textIs(next + 1, "" + ArabicLetters.LAM);
    return hasLam ? next + 2 : next + 1;
  }

  private @Nullable Found withTime(@Nullable Found date) {
    if (date == null || date.kind == Kind.RELATIVE) {
      return date;
    }
    ClockTimes.ClockTime time = times.after(date.next);
    return time == null ? date : date.at(time.time(), time.next());
  }

  // --- weekdays and days away

  private @Nullable Found weekday(int i, DayOfWeek named) {
    Pointed pointed = pointer(i + 1);
    if (pointed != null && !tokens.is(i + 1, Role.OF)) {
      return new Found(
          Kind.WEEKDAY, new DateReading.Weekday(named, pointed.toward), named, null, pointed.next);
    }
    int next = pastCorresponding(i + 1);
    Found date = tokens.gapIs(next - 1, LOOSE) ? dateAt(next) : null;
    return date != null
        ? date.onWeekday(named)
        : new Found(
            Kind.WEEKDAY, new DateReading.Weekday(named, Toward.NEAREST), named, null, i + 1);
  }

  private @Nullable Found dateAt(int i) {
    if (tokens.isNumber(i)) {
      return dated(i);
    }
    Word word = tokens.word(i);
    if (word == null) {
      return null;
    }
    Found found =
        switch (word.role()) {
          case ORDINAL, ORDINAL_PART -> dated(i, word);
          case ENGLISH_MONTH -> fromMonth(i);
          default -> null;
        };
    return found == null || found.kind == Kind.MONTH ? null : found;
  }

  private @Nullable Found daysAway(int i, int days) {
    if (days == 1 && tokens.length(i) == 2) {
      return null; // «غد» alone is "a tomorrow"; it counts behind «بعد».
    }
    boolean isDayBefore =
        days == -1 && tokens.gapIs(i, " ") && tokens.is(i + 1, Role.ORDINAL) && ordinalIsOne(i + 1);
    return isDayBefore ? away(-2, i + 1) : away(days, i);
  }

  private boolean ordinalIsOne(int i) {
    Word word = tokens.word(i);
    return word != null && word.value() == 1;
  }

  private @Nullable Found dayBeforeYesterday(int i) {
    int at = tokens.is(i + 1, Role.OF) ? i + 2 : i + 1;
    Word word = tokens.word(at);
    boolean isYesterday = word != null && word.role() == Role.DAYS_AWAY && word.value() == -1;
    return isYesterday && tokens.gapIs(at - 1, " ") ? away(-2, at) : null;
  }

  private @Nullable Found dayAfterTomorrow(int i) {
    Word word = tokens.word(i + 1);
    boolean isTomorrow = word != null && word.role() == Role.DAYS_AWAY && word.value() == 1;
    return isTomorrow && tokens.gapIs(i, " ") ? away(2, i + 1) : null;
  }

  /** «قبل يومين», «قبل 3 أيام»; before something else («قبل يومين من») it is no date. */
  private @Nullable Found ago(int i) {
    Word word = tokens.word(i + 1);
    int days = word != null && word.role() == Role.SPAN_OF_DAYS ? word.value() : 0;
    int last = i + 1;
    if (days == 0 && tokens.is(i + 2, Role.UNIT_OF_DAYS)) {
      Word unit = tokens.word(i + 2);
      days = Math.max(0, tokens.number(i + 1, 1, 99)) * (unit == null ? 0 : unit.value());
      last = i + 2;
    }
    boolean isDate = days > 0 && tokens.gapIs(i, " ") && !tokens.is(last + 1, Role.OF);
    return isDate ? away(-days, last) : null;
  }

  /**
   * «اليوم» is today next to a weekday, otherwise often "day": «في اليوم التالي», «روسيا اليوم».
   */
  private @Nullable Found today(int i) {
    Found today = away(0, i);
    if (today.weekday != null) {
      return today;
    }
    boolean isQualified = tokens.gapIs(i, " ") && tokens.startsWithArticle(i + 1);
    boolean isInName = BEFORE_A_NAME.stream().anyMatch(word -> tokens.textIs(i - 1, word));
    return isQualified || (isInName && tokens.gapIs(i - 1, " ")) ? null : today;
  }

  private Found away(int days, int last) {
    Word word = tokens.gapIs(last, " ,/(") ? tokens.word(last + 1) : null;
    DayOfWeek weekday =
        word != null && word.role() == Role.WEEKDAY ? DayOfWeek.of(word.value()) : null;
    int next = weekday == null ? last + 1 : last + 2;
    return new Found(Kind.RELATIVE, new DateReading.DaysAway(days), weekday, null, next);
  }
}
