package marsad.pages;

import java.util.List;
import marsad.text.ArabicDates;
import marsad.text.DateExpression;

/** Days written in short stretches of a page: date lines, dated titles, leads. */
final class DayReader {
  /** Dates are looked for in the first part of a stretch only; longer stretches are paragraphs. */
  private static final int LONGEST = 1200;

  private DayReader() {}

  /** Full days in a stretch, in order, in offsets from its begin. */
  static List<DateExpression> days(FoldedPage page, int begin, int end) {
    if (!holdsDigit(page, begin, end)) {
      return List.of();
    }
    return all(page, begin, end).stream().filter(date -> date.day() != null).toList();
  }

  /** All that tells a day, in offsets from the begin of the stretch. */
  static List<DateExpression> all(FoldedPage page, int begin, int end) {
    String stretch = page.text().substring(begin, Math.min(end, begin + LONGEST));
    return ArabicDates.find(partedFromHour(stretch));
  }

  /** In «2024-05-03 - 14:30» the second dash is none of the date's. */
  private static String partedFromHour(String stretch) {
    int dash = stretch.indexOf(" - ");
    while (dash >= 0) {
      int colon = stretch.indexOf(':', dash);
      if (colon > dash + 3
          && colon <= dash + 5
          && WordCharacters.isDigit(stretch.charAt(colon - 1))) {
        return stretch.substring(0, dash + 1) + ',' + stretch.substring(dash + 2);
      }
      dash = stretch.indexOf(" - ", dash + 1);
    }
    return stretch;
  }

  /** Whether there is a digit where dates are looked for. */
  static boolean holdsDigit(FoldedPage page, int begin, int end) {
    int limit = Math.min(end, begin + LONGEST);
    for (int i = begin; i < limit; i++) {
      char c = page.text().charAt(i);
      if (c >= '0' && c <= '9') {
        return true;
      }
    }
    return false;
  }
}
