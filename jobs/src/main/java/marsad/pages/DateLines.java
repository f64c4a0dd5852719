package marsad.pages;

import java.io.Serializable;
import java.util.List;
import marsad.text.DateExpression;

/** Lines that hold a day, perhaps an hour, and nothing else. */
final class DateLines implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST_WORDS = 14;

  private final RegionMarkers markers;

  DateLines(RegionMarkers markers) {
    this.markers = markers;
  }

  boolean isDateLine(FoldedPage page, int begin, int end) {
    if (page.words(begin, end, MOST_WORDS + 1) > MOST_WORDS) {
      return false;
    }
    List<DateExpression> days = DayReader.days(page, begin, end);
    if (days.isEmpty()) {
      return false;
    }
    int at = begin;
    for (DateExpression day : days) {
      if (!isClockOnly(page, at, begin + day.begin())) {
        return false;
      }
      at = begin + day.end();
    }
    return isClockOnly(page, ClockTime.endAfter(page, at, end, markers), end);
  }

  private boolean isClockOnly(FoldedPage page, int begin, int end) {
    for (int at = page.nextWordCharacter(begin, end); at < end; ) {
      int wordEnd = page.wordEnd(at, end);
      String word = page.text().substring(at, wordEnd);
      if (!WordCharacters.isDigit(word.charAt(0)) && !markers.holds(WordKind.CLOCK, word)) {
        return false;
      }
      at = page.nextWordCharacter(wordEnd, end);
    }
    return true;
  }
}
