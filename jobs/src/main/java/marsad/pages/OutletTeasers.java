package marsad.pages;

import java.io.Serializable;

/**
 * Teasers that sign their title: «TITLE - موقع 24LEAD», the lead glued to the outlet. An outlet not
 * known by name counts if the lead is visibly glued to it.
 */
final class OutletTeasers implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MIN_TITLE_WORDS = 3;
  private static final int MAX_TITLE_WORDS = 26;
  private static final int MAX_TITLE_LENGTH = 300;
  private static final int ASIDE_LENGTH = 90;
  private static final int OUTLET_WORDS = 4;
  private static final int MIN_LEAD_WORDS = 6;

  private final RegionMarkers markers;
  private final Outlets outlets;
  private final GlueRepair glue;

  OutletTeasers(RegionMarkers markers, Outlets outlets) {
    this.markers = markers;
    this.outlets = outlets;
    this.glue = new GlueRepair(markers);
  }

  boolean isTeaser(FoldedPage page, int begin, int end) {
    String text = page.text();
    int limit = Math.min(end, begin + MAX_TITLE_LENGTH);
    int words = 0;
    for (int i = begin; i < limit && words <= MAX_TITLE_WORDS; ) {
      if (isSeparator(text, i, begin, end)) {
        int sign = page.skipBlanks(i + 1, end);
        boolean enough = words >= MIN_TITLE_WORDS && !page.holdsStop(begin, i);
        if (enough && (signsKnown(page, sign, end) || signsUnknown(page, begin, sign, end))) {
          return true;
        }
        i++;
      } else if (WordCharacters.isOne(text.charAt(i))) {
        words++;
        i = page.wordEnd(i, end);
      } else {
        i++;
      }
    }
    return false;
  }

  private static boolean isSeparator(String text, int i, int begin, int end) {
    char c = text.charAt(i);
    return (c == '-' || c == '|')
        && i > begin
        && FoldedPage.isBlank(text.charAt(i - 1))
        && i + 1 < end
        && (c == '|' || FoldedPage.isBlank(text.charAt(i + 1)));
  }

  private boolean signsKnown(FoldedPage page, int sign, int end) {
    Outlets.Match match = outlets.longestAt(page.text(), sign);
    if (match == null || match.end() > end) {
      return false;
    }
    if (match.end() == end) {
      return true;
    }
    // «الغداء» begins like the name of an outlet; one word glued to a noun proves nothing.
    boolean glued = GlueRepair.isLetter(page.text().charAt(match.end()));
    boolean isLongName = page.words(sign, match.end(), 2) > 1;
    int lead = page.nextWordCharacter(match.end(), end);
    String first = page.text().substring(lead, page.wordEnd(lead, end));
    return (glued && isLongName) || markers.holds(WordKind.LEAD_VERB, first);
  }

  /** Dashes about an aside come in pairs, and an aside stands in a sentence that goes on. */
  private boolean isAside(FoldedPage page, int begin, int sign, int end) {
    int limit = Math.min(end, sign + ASIDE_LENGTH);
    int first = page.nextWordCharacter(begin, end);
    return page.text().substring(sign, limit).contains(" -")
        || page.commas(begin, sign) > 0
        || markers.openerEnd(page.text(), first, false) > 0;
  }

  private boolean signsUnknown(FoldedPage page, int begin, int sign, int end) {
    if (isAside(page, begin, sign, end)) {
      return false;
    }
    int at = sign;
    for (int words = 0; words < OUTLET_WORDS && at < end; words++) {
      int word = page.nextWordCharacter(at, end);
      if (word > at + 1) {
        return false;
      }
      int wordEnd = page.wordEnd(word, end);
      int lead = glue.leadInside(page, word, wordEnd);
      if (lead < wordEnd) {
        return page.words(lead, end, MIN_LEAD_WORDS) >= MIN_LEAD_WORDS;
      }
      at = wordEnd;
    }
    return false;
  }
}
