package marsad.text;

import java.time.DayOfWeek;
import java.util.List;
import marsad.text.DateExpression.Kind;
import marsad.text.DateMonths.Pointed;
import marsad.text.DateReading.Toward;
import marsad.text.DateWords.Role;
import marsad.text.DateWords.Word;
import org.jspecify.annotations.Nullable;

/** Reads weekdays and days told from the day of writing: «الجمعة الماضية», «أمس», «قبل يومين». */
final class RelativeDates {
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

  private final DateTokens tokens;
  private final DateMonths months;
  private final WrittenDates written;

  RelativeDates(DateTokens tokens, DateMonths months, WrittenDates written) {
    this.tokens = tokens;
    this.months = months;
    this.written = written;
  }

  /** A weekday, alone or with the date behind it. */
  DateFound weekday(int i, DayOfWeek named) {
    Pointed pointed = months.pointer(i + 1);
    if (pointed != null && !tokens.is(i + 1, Role.OF)) {
      return new DateFound(
          Kind.WEEKDAY,
          new DateReading.Weekday(named, pointed.toward()),
          named,
          null,
          pointed.next());
    }
    int next = written.pastCorresponding(i + 1);
    DateFound date = tokens.gapIs(next - 1, WrittenDates.LOOSE) ? dateAt(next) : null;
    return date != null
        ? date.onWeekday(named)
        : new DateFound(
            Kind.WEEKDAY, new DateReading.Weekday(named, Toward.NEAREST), named, null, i + 1);
  }

  private @Nullable DateFound dateAt(int i) {
    if (tokens.isNumber(i)) {
      return written.dated(i);
    }
    Word word = tokens.word(i);
    if (word == null) {
      return null;
    }
    DateFound found =
        switch (word.role()) {
          case ORDINAL, ORDINAL_PART -> written.dated(i, word);
          case ENGLISH_MONTH -> written.fromMonth(i);
          default -> null;
        };
    return found == null || found.kind() == Kind.MONTH ? null : found;
  }

  @Nullable DateFound daysAway(int i, int days) {
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

  @Nullable DateFound dayBeforeYesterday(int i) {
    int at = tokens.is(i + 1, Role.OF) ? i + 2 : i + 1;
    Word word = tokens.word(at);
    boolean isYesterday = word != null && word.role() == Role.DAYS_AWAY && word.value() == -1;
    return isYesterday && tokens.gapIs(at - 1, " ") ? away(-2, at) : null;
  }

  @Nullable DateFound dayAfterTomorrow(int i) {
    Word word = tokens.word(i + 1);
    boolean isTomorrow = word != null && word.role() == Role.DAYS_AWAY && word.value() == 1;
    return isTomorrow && tokens.gapIs(i, " ") ? away(2, i + 1) : null;
  }

  /** «قبل يومين», «قبل 3 أيام»; before something else («قبل يومين من») it is no date. */
  @Nullable DateFound ago(int i) {
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
  @Nullable DateFound today(int i) {
    DateFound today = away(0, i);
    if (today.weekday() != null) {
      return today;
    }
    boolean isQualified = tokens.gapIs(i, " ") && tokens.startsWithArticle(i + 1);
    boolean isInName = BEFORE_A_NAME.stream().anyMatch(word -> tokens.textIs(i - 1, word));
    return isQualified || (isInName && tokens.gapIs(i - 1, " ")) ? null : today;
  }

  private DateFound away(int days, int last) {
    Word word = tokens.gapIs(last, " ,/(") ? tokens.word(last + 1) : null;
    DayOfWeek weekday =
        word != null && word.role() == Role.WEEKDAY ? DayOfWeek.of(word.value()) : null;
    int next = weekday == null || isDated(last + 1, weekday) ? last + 1 : last + 2;
    return new DateFound(Kind.RELATIVE, new DateReading.DaysAway(days), weekday, null, next);
  }

  /** «اليوم الخميس 18 ديسمبر»: two expressions, today and a date that tells which day today is. */
  private boolean isDated(int i, DayOfWeek named) {
    return weekday(i, named).kind() != Kind.WEEKDAY;
  }
}
