package marsad.pages;

import java.io.Serializable;
import java.util.List;
import marsad.text.DateExpression;

/**
 * Short lines of place and credit before a lead: «عواصم (وكالات)», «القاهرة - رويترز»,
 * «المناطق_متابعات», «الرياض: الشرق الأوسط».
 */
final class Datelines implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST_WORDS = 10;
  private static final int PLACE_WORDS = 6;
  private static final int SIDE_WORDS = 5;

  private final RegionMarkers markers;
  private final Outlets outlets;

  Datelines(RegionMarkers markers, Outlets outlets) {
    this.markers = markers;
    this.outlets = outlets;
  }

  /** Whether a line has the shape of a dateline; its place before a lead is for others to see. */
  boolean isDateline(FoldedPage page, int begin, int end) {
    int words = page.words(begin, end, MOST_WORDS + 1);
    if (words > MOST_WORDS || page.endsWithStop(begin, end) || endsAsQuestion(page, end)) {
      return false;
    }
    return isCredited(page, begin, end) || hasTwoSides(page, begin, end) || names(page, begin, end);
  }

  /**
   * Whether a dateline names a person for its credit: «بيروت - سلمى حداد». Two words or three
   * without article that are no outlet; a name of one word may be an agency's.
   */
  boolean isPersonal(FoldedPage page, int begin, int end) {
    int separator = separator(page, begin, end);
    if (separator >= end || names(page, begin, separator) || names(page, separator + 1, end)) {
      return false;
    }
    int name = page.nextWordCharacter(separator + 1, end);
    int words = page.words(name, end, SIDE_WORDS);
    boolean isLettered = WordCharacters.isLetter(page.text().charAt(end - 1));
    return isLettered && (words == 2 || words == 3) && !Wording.isArticle(page.text(), name);
  }

  /** «PLACE (WEEKDAY) DAY», «OUTLET - PLACE في DAY»: below a headline, never one itself. */
  boolean isPlaceAndDay(FoldedPage page, int begin, int end) {
    if (page.words(begin, end, MOST_WORDS + 1) > MOST_WORDS) {
      return false;
    }
    List<DateExpression> days = DayReader.days(page, begin, end);
    return days.size() == 1
        && page.nextWordCharacter(begin + days.get(0).end(), end) >= end
        && page.words(begin, begin + days.get(0).begin(), SIDE_WORDS) < SIDE_WORDS;
  }

  private static boolean endsAsQuestion(FoldedPage page, int end) {
    char last = page.text().charAt(end - 1);
    return last == '?' || last == '!';
  }

  /** PLACE[, PLACE] (CREDIT[, CREDIT]). */
  private static boolean isCredited(FoldedPage page, int begin, int end) {
    String text = page.text();
    int last = end - 1;
    while (last > begin && ":-.".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    if (text.charAt(last) != ')') {
      return false;
    }
    int open = text.lastIndexOf('(', last);
    return open > begin && page.words(begin, open, PLACE_WORDS + 1) <= PLACE_WORDS;
  }

  /** «X - Y», «X: Y», «X_Y», «X/ Y», both short, and one side a credit or outlet or place. */
  private boolean hasTwoSides(FoldedPage page, int begin, int end) {
    int separator = separator(page, begin, end);
    if (separator >= end) {
      return false;
    }
    int left = page.words(begin, separator, SIDE_WORDS);
    int right = page.words(separator + 1, end, SIDE_WORDS);
    boolean isShort = left > 0 && left < SIDE_WORDS && right > 0 && right < SIDE_WORDS;
    boolean isDash = page.text().charAt(separator) != ':';
    boolean isSigned = names(page, begin, separator) || names(page, separator + 1, end);
    return isShort && (isSigned || (isDash && left + right <= SIDE_WORDS));
  }

  private static int separator(FoldedPage page, int begin, int end) {
    int separator = begin;
    while (separator < end && "-_:/|".indexOf(page.text().charAt(separator)) < 0) {
      separator++;
    }
    return separator;
  }

  /** Whether every item between commas is such a name. */
  boolean namesEach(FoldedPage page, int begin, int end) {
    for (int at = begin; at < end; ) {
      int comma = page.indexOf(',', at, end);
      if (!names(page, at, comma)) {
        return false;
      }
      at = comma + 1;
    }
    return true;
  }

  /** Whether a stretch is the name of an outlet or agency, or a credit word. */
  private boolean names(FoldedPage page, int begin, int end) {
    int from = page.nextWordCharacter(begin, end);
    int to = end;
    while (to > from && !WordCharacters.isOne(page.text().charAt(to - 1))) {
      to--;
    }
    if (from >= to) {
      return false;
    }
    Outlets.Match match = outlets.longestAt(page.text(), from);
    String words = page.text().substring(from, to);
    return (match != null && match.end() == to) || markers.holds(WordKind.CREDIT, words);
  }
}
