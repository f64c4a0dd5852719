package marsad.leaders.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of Wikidata, from year 1 on.
 *
 * @param day the day; of a month or year the first one, as the files of the gazetteer have it
 * @param precision how much of it is known
 */
public record WikidataDate(LocalDate day, DatePrecision precision) {
  private static final Pattern TIME = Pattern.compile("\\+0*(\\d{1,4})-(\\d\\d)-(\\d\\d)T.*");
  private static final int DAY = 11;
  private static final int MONTH = 10;
  private static final int YEAR = 9;

  /**
   * The date of a time value; empty if it is vaguer than a year, before year 1 or no date at all.
   */
  static Optional<WikidataDate> of(JsonNode value) {
    Matcher time = TIME.matcher(value.path("time").asText());
    int precision = value.path("precision").asInt();
    if (!time.matches() || precision < YEAR) {
      return Optional.empty();
    }
    int year = Integer.parseInt(time.group(1));
    int month = precision >= MONTH ? Integer.parseInt(time.group(2)) : 1;
    int day = precision >= DAY ? Integer.parseInt(time.group(3)) : 1;
    try {
      return Optional.of(new WikidataDate(LocalDate.of(year, month, day), of(precision)));
    } catch (DateTimeException e) {
      // Wikidata holds a few days that no calendar has, such as the 31st of June.
      return Optional.empty();
    }
  }

  private static DatePrecision of(int precision) {
    return precision >= DAY
        ? DatePrecision.DAY
        : precision == MONTH ? DatePrecision.MONTH : DatePrecision.YEAR;
  }

  /** Whether only month or year is known. */
  boolean isApproximate() {
    return precision != DatePrecision.DAY;
  }
}
