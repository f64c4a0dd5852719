package marsad.pages;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.io.Serializable;
import marsad.text.ArabicLetters;

/** Reads single lines: sentence or label, news or a site speaking of itself. */
final class LineReader implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST_WORDS = 100;
  private static final int JOINED_LETTERS = 3;

  private final RegionMarkers markers;
  private final Outlets outlets;

  LineReader(RegionMarkers markers, Outlets outlets) {
    this.markers = markers;
    this.outlets = outlets;
  }

  LineReading read(FoldedPage page, int begin, int end) {
    int first = page.nextWordCharacter(begin, end);
    boolean goesOn = goesOn(page, first, end);
    boolean hasVerb = markers.openerEnd(page.text(), first, false) > 0;
    boolean namesSource = false;
    boolean holdsDigit = false;
    IntOpenHashSet site = new IntOpenHashSet();
    if (page.indexOf(SlotMask.ADDRESS, begin, end) < end) {
      site.add(SlotMask.ADDRESS);
    }
    for (int at = first; at < end; ) {
      int wordEnd = page.wordEnd(at, end);
      String word = page.text().substring(at, wordEnd);
      hasVerb |= markers.holds(WordKind.LEAD_VERB, word);
      namesSource |= markers.holds(WordKind.CREDIT, word) || namesOutlet(page, at, end);
      holdsDigit |= WordCharacters.isDigit(word.charAt(0));
      if (isSiteWord(word)) {
        site.add(word.hashCode());
      }
      at = page.nextWordCharacter(wordEnd, end);
    }
    return new LineReading(
        page.words(begin, end, MOST_WORDS),
        isSentence(page, begin, end),
        hasVerb,
        site.size(),
        namesSource,
        holdsDigit,
        goesOn,
        isOpen(page, end));
  }

  private static boolean isOpen(FoldedPage page, int end) {
    char last = page.text().charAt(end - 1);
    return last == ':' || last == '.' || last == ',';
  }

  private boolean goesOn(FoldedPage page, int first, int end) {
    if (markers.openerEnd(page.text(), first, false) > 0) {
      return true;
    }
    String word = page.text().substring(first, page.wordEnd(first, end));
    // Most words that begin with waw have "and" before them; ministers and agencies are few.
    boolean isJoined = word.length() > JOINED_LETTERS && word.charAt(0) == ArabicLetters.WAW;
    return isJoined || markers.holds(WordKind.CLAUSE, word);
  }

  private boolean isSiteWord(String word) {
    return markers.holds(WordKind.SITE, word)
        || (word.length() > 2
            && word.charAt(0) == ArabicLetters.WAW
            && markers.holds(WordKind.SITE, word.substring(1)));
  }

  private boolean namesOutlet(FoldedPage page, int at, int end) {
    Outlets.Match match = outlets.longestAt(page.text(), at);
    return match != null
        && match.end() <= end
        && (match.end() == end || !WordCharacters.isOne(page.text().charAt(match.end())));
  }

  private static boolean isSentence(FoldedPage page, int begin, int end) {
    char last = page.text().charAt(end - 1);
    return page.endsWithStop(begin, end)
        || page.holdsStop(begin, end)
        || last == '!'
        || last == '?';
  }
}
