package marsad.sources.fields;

import java.math.BigDecimal;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import marsad.text.ArabicDates;
import marsad.text.DateExpression;

/**
 * When a page was published, as its input wrote it.
 *
 * @param at the instant; midnight UTC if only a day is given
 * @param on the day where it was written: by the offset given, by UTC without one
 */
public record PublishedDate(Instant at, LocalDate on) {
  private static final int EARLIEST_YEAR = 1900;
  private static final int LATEST_YEAR = 2100;
  private static final int LONGEST = 64;
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "^(sun|mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur)(day)?\\.? ",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern COMMAS_AND_SPACES = Pattern.compile("[\\s\\h,]+");

  /** Written orders, the commonest first; of 3/4/2024 the day comes first, as in Arabic papers. */
  private static final List<DateTimeFormatter> FORMATS =
      List.of(
          format("uuuu-M-d"),
          format("uuuu/M/d"),
          format("d/M/uuuu"),
          format("d-M-uuuu"),
          format("d.M.uuuu"),
          format("d MMM uuuu"),
          format("d MMMM uuuu"),
          format("MMM d uuuu"),
          format("MMMM d uuuu"),
          // Only where the other order makes no date: 02/28/2018.
          format("M/d/uuuu"));

  private static DateTimeFormatter format(String day) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(day)
        .appendPattern("[['T'][ ]H:mm[:ss]")
        .optionalStart()
        .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
        .optionalEnd()
        .appendPattern("]")
        .appendPattern("[ ][XXX][XX][X]['['VV']'][VV]")
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** Reads a date in any of the forms that inputs use; empty if it is none. */
  public static Optional<PublishedDate> parse(String raw) {
    String text = COMMAS_AND_SPACES.matcher(westernDigits(raw)).replaceAll(" ").strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      Optional<PublishedDate> date = NUMBER.matcher(text).matches() ? number(text) : written(text);
      return date.or(() -> arabic(raw)).filter(PublishedDate::isPlausible);
    } catch (DateTimeException | ArithmeticException e) {
      // Well formed, but no day of the calendar: 2024-02-30.
      return Optional.empty();
    }
  }

  /** A date in Arabic words, with the time named behind it. */
  private static Optional<PublishedDate> arabic(String raw) {
    for (DateExpression date : ArabicDates.find(raw)) {
      LocalDate day = date.day();
      if (day != null) {
        LocalTime time = date.time();
        return Optional.of(time == null ? day(day) : utc(day.atTime(time)));
      }
    }
    return Optional.empty();
  }

  private static String westernDigits(String raw) {
    StringBuilder text = new StringBuilder(raw.length());
    raw.codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(text::appendCodePoint);
    return text.toString();
  }

  private boolean isPlausible() {
    return on.getYear() >= EARLIEST_YEAR && on.getYear() <= LATEST_YEAR;
  }

  private static Optional<PublishedDate> number(String text) {
    String whole = text.replaceFirst("\\..*", "");
    return switch (whole.length()) {
      case 8 -> compact(whole, "uuuuMMdd");
      case 9, 10 -> Optional.of(epoch(new BigDecimal(text)));
      case 12, 13 -> Optional.of(epoch(new BigDecimal(text).movePointLeft(3)));
      case 14 -> compact(whole, "uuuuMMddHHmmss");
      case 15, 16 -> Optional.of(epoch(new BigDecimal(text).movePointLeft(6)));
      default -> Optional.empty();
    };
  }

  private static Optional<PublishedDate> compact(String digits, String pattern) {
    DateTimeFormatter format =
        DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    return Optional.of(
        pattern.length() == 8
            ? day(LocalDate.parse(digits, format))
            : utc(LocalDateTime.parse(digits, format)));
  }

  private static PublishedDate epoch(BigDecimal seconds) {
    Instant at = Instant.ofEpochMilli(seconds.movePointRight(3).longValue());
    return new PublishedDate(at, at.atOffset(ZoneOffset.UTC).toLocalDate());
  }

  private static Optional<PublishedDate> written(String text) {
    String bare = WEEKDAY.matcher(text).replaceFirst("");
    for (DateTimeFormatter format : FORMATS) {
      ParsePosition end = new ParsePosition(0);
      // Asked this way a format that does not fit costs no exception.
      TemporalAccessor fits = format.parseUnresolved(bare, end);
      if (fits != null && end.getErrorIndex() < 0 && end.getIndex() == bare.length()) {
        Optional<PublishedDate> date = resolved(format, bare);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<PublishedDate> resolved(DateTimeFormatter format, String text) {
    try {
      TemporalAccessor date =
          format.parseBest(
              text,
              ZonedDateTime::from,
              OffsetDateTime::from,
              LocalDateTime::from,
              LocalDate::from);
      if (date instanceof ZonedDateTime zoned) {
        return Optional.of(new PublishedDate(zoned.toInstant(), zoned.toLocalDate()));
      } else if (date instanceof OffsetDateTime offset) {
        return Optional.of(new PublishedDate(offset.toInstant(), offset.toLocalDate()));
      }
      return Optional.of(
          date instanceof LocalDateTime time ? utc(time) : day(LocalDate.from(date)));
    } catch (DateTimeException e) {
      // This order of day and month makes no date; another may.
      return Optional.empty();
    }
  }

  private static PublishedDate utc(LocalDateTime time) {
    return new PublishedDate(time.toInstant(ZoneOffset.UTC), time.toLocalDate());
  }

  private static PublishedDate day(LocalDate day) {
    return utc(day.atStartOfDay());
  }
}
