package marsad.pages;

import marsad.text.DateExpression;

/** The hour behind a date: «- 11:04 مساءً», «الساعة 14:30 بتوقيت غرينتش». */
final class ClockTime {
  private static final int LONGEST_WORD = 12;

  private ClockTime() {}

  /** Place after the words of the hour, part of which the date expression may hold already. */
  static int endAfter(
      FoldedPage page, DateExpression date, int dateEnd, int end, RegionMarkers markers) {
    return endAfter(page, dateEnd, end, markers, date.time() != null);
  }

  /** Place after the hour and its words; {@code from} if no hour stands there. */
  static int endAfter(FoldedPage page, int from, int end, RegionMarkers markers) {
    return endAfter(page, from, end, markers, false);
  }

  private static int endAfter(
      FoldedPage page, int from, int end, RegionMarkers markers, boolean hourRead) {
    int clock = from;
    int at = from;
    boolean hour = hourRead;
    while (at < end) {
      int next = skipSeparators(page, at, end);
      int wordEnd = page.wordEnd(next, end);
      if (wordEnd == next) {
        break;
      }
      if (isHour(page.text(), next, wordEnd)) {
        wordEnd = hourEnd(page.text(), next, end);
        hour = true;
      } else {
        wordEnd = clockWordEnd(page, next, wordEnd, markers);
      }
      if (wordEnd <= next) {
        break;
      }
      clock = hour ? wordEnd : clock;
      at = wordEnd;
    }
    return clock;
  }

  private static int skipSeparators(FoldedPage page, int from, int end) {
    int at = from;
    while (at < end && (FoldedPage.isBlank(page.text().charAt(at)) || isSeparator(page, at))) {
      at++;
    }
    return at;
  }

  private static boolean isSeparator(FoldedPage page, int at) {
    return "-,|/:".indexOf(page.text().charAt(at)) >= 0;
  }

  private static boolean isHour(String text, int begin, int end) {
    return end - begin <= 2
        && WordCharacters.isDigit(text.charAt(begin))
        && end + 2 < text.length()
        && (text.charAt(end) == ':' || text.charAt(end) == '.')
        && WordCharacters.isDigit(text.charAt(end + 1));
  }

  private static int hourEnd(String text, int begin, int end) {
    int at = begin;
    while (at < end
        && (WordCharacters.isDigit(text.charAt(at))
            || (at + 1 < end
                && text.charAt(at) == ':'
                && WordCharacters.isDigit(text.charAt(at + 1))))) {
      at++;
    }
    return at;
  }

  /** A word of time, even with the next paragraph glued to it; the begin if it is none. */
  private static int clockWordEnd(FoldedPage page, int begin, int end, RegionMarkers markers) {
    for (int to = Math.min(end, begin + LONGEST_WORD); to > begin; to--) {
      if (markers.holds(WordKind.CLOCK, page.text().substring(begin, to))) {
        boolean whole = to == end;
        return whole || to - begin > 2 ? to : begin;
      }
    }
    return begin;
  }
}
