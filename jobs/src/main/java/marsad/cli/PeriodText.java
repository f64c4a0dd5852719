package marsad.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import marsad.settings.SettingsException;
import marsad.tables.PeriodType;

/**
 * A period as users write it: {@code 2018-06-12}, {@code 2018-W24}, {@code 2018-06} or {@code all}.
 *
 * @param type its length
 * @param firstDay its first day, as in the tables
 */
record PeriodText(PeriodType type, LocalDate firstDay) {

  static PeriodText of(String text) {
    try {
      if (text.equals("all")) {
        return new PeriodText(PeriodType.ALL, LocalDate.EPOCH);
      } else if (text.contains("W")) {
        LocalDate monday = LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE);
        return new PeriodText(PeriodType.WEEK, monday);
      } else if (text.length() > "2018-06".length()) {
        return new PeriodText(PeriodType.DAY, LocalDate.parse(text));
      }
      return new PeriodText(PeriodType.MONTH, YearMonth.parse(text).atDay(1));
    } catch (DateTimeParseException e) {
      throw new SettingsException(
          "The period '" + text + "' is none. Write 2018-06, 2018-W24, 2018-06-12 or all.", e);
    }
  }
}
