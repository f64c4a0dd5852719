package marsad.pages;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import marsad.text.ArabicLetters;

/**
 * What the wording of one line tells about it: whether it reads like the title and cut-off lead of
 * another story. Read once; the questions are answered from that.
 */
final class LineTraits {
  private static final int TITLE_WORDS = 10;
  private static final int LONGEST_TITLE_WORDS = 20;
  private static final int SHORTEST_TITLE_WORDS = 3;
  private static final int DOTTED_WORDS = 6;
  private static final int LEAD_WORDS = 25;
  private static final int SHORT_WORDS = 15;
  private static final int LONG_WORDS = 60;
  private static final int MOST_REPEATS = 4;
  private static final int MOST_STOPS = 3;

  /** Letters a title and the dateline behind it may have. */
  private static final int LONGEST_TITLE = 180;

  private final FoldedPage page;
  private final RegionMarkers markers;
  private final int begin;
  private final int end;
  private int words;
  private int titleEnd;
  private boolean hasVerb;

  LineTraits(FoldedPage page, RegionMarkers markers, Piece piece) {
    this.page = page;
    this.markers = markers;
    this.begin = piece.begin();
    this.end = piece.end();
    this.titleEnd = end;
    readWords();
  }

  /** Counts the words and looks for the verb a lead begins with: behind it no title goes on. */
  private void readWords() {
    boolean isClosed = false;
    boolean isNegated = false;
    for (int at = page.nextWordCharacter(begin, end); at < end && words < LONG_WORDS; words++) {
      int wordEnd = page.wordEnd(at, end);
      String word = page.text().substring(at, wordEnd);
      if (words == TITLE_WORDS && !hasVerb) {
        titleEnd = at;
      }
      if (!hasVerb && words <= LONGEST_TITLE_WORDS) {
        isClosed |= markers.holds(WordKind.CLAUSE, word);
        boolean mayLead = words >= SHORTEST_TITLE_WORDS && !isClosed && !isNegated;
        hasVerb = mayLead && markers.holds(WordKind.LEAD_VERB, word);
        titleEnd = hasVerb ? at : titleEnd;
        isNegated = markers.holds(WordKind.UNFINISHED, word);
      }
      at = page.nextWordCharacter(wordEnd, end);
    }
  }

  /** Whether a lead's verb stands behind a stretch without comma or clause. */
  boolean hasVerbBehindTitle() {
    return hasVerb && page.commas(begin, titleEnd) == 0;
  }

  boolean isShort() {
    return words < SHORT_WORDS;
  }

  /** Words of the title that come again behind it, at most 4. */
  int repeats() {
    IntOpenHashSet title = Wording.of(page, begin, titleEnd);
    title.retainAll(Wording.of(page, titleEnd, end));
    return Math.min(MOST_REPEATS, title.size());
  }

  boolean startsWithLeadVerb() {
    return markers.holds(WordKind.LEAD_VERB, firstWord());
  }

  /** Whether the first word goes on with a story, as no title does. */
  boolean startsAsLater() {
    String word = firstWord();
    boolean isJoinedVerb =
        word.charAt(0) == ArabicLetters.WAW && markers.holds(WordKind.LEAD_VERB, word.substring(1));
    return isJoinedVerb
        || markers.holds(WordKind.OPENER, word)
        || markers.holds(WordKind.CLAUSE, word);
  }

  private String firstWord() {
    int at = page.nextWordCharacter(begin, end);
    return page.text().substring(at, page.wordEnd(at, end));
  }

  /** Whether the last sentence breaks off: «,.» or a word no sentence ends with. */
  boolean isCutOff() {
    String text = page.text();
    int last = end;
    while (last > begin && text.charAt(last - 1) == '.') {
      last--;
    }
    if (last == end || last == begin) {
      return page.endsWithLetter(end);
    }
    int word = last;
    while (word > begin && WordCharacters.isOne(text.charAt(word - 1))) {
      word--;
    }
    boolean isPunctuated = ",;:".indexOf(text.charAt(last - 1)) >= 0;
    return isPunctuated || markers.holds(WordKind.UNFINISHED, text.substring(word, last));
  }

  boolean endsWithLetter() {
    return page.endsWithLetter(end);
  }

  /** Whether a title shows by its sign, or by the lead's verb or words behind it. */
  boolean hasTitleAndLead() {
    return WordCharacters.isLetter(page.text().charAt(begin))
        && words >= SHORT_WORDS
        && !startsWithLeadVerb()
        && !DayReader.holdsDigit(page, begin, titleEnd)
        && (titleIsSigned() || hasVerbBehindTitle() || repeats() > 1 || restatesTitle());
  }

  /** «أسعار النفط بين التوتر والوفرة تتحرك أسعار النفط»: the lead takes up the title at once. */
  private boolean restatesTitle() {
    IntOpenHashSet title = new IntOpenHashSet();
    int repeated = 0;
    for (int at = page.nextWordCharacter(begin, titleEnd); at < titleEnd; ) {
      int wordEnd = page.wordEnd(at, titleEnd);
      int stem = Wording.stem(page.text(), at, wordEnd);
      repeated += stem != 0 && !title.add(stem) ? 1 : 0;
      at = page.nextWordCharacter(wordEnd, titleEnd);
    }
    return repeated > 1;
  }

  /** Stops inside the line, at most 3. */
  int stops() {
    int stops = 0;
    for (int i = begin + 1; i + 2 < end && stops < MOST_STOPS; i++) {
      boolean isStop = page.text().charAt(i) == '.' && page.text().charAt(i - 1) != '.';
      stops += isStop && FoldedPage.isBlank(page.text().charAt(i + 1)) ? 1 : 0;
    }
    return stops;
  }

  boolean titleHolds(char sign) {
    return page.indexOf(sign, begin, titleEnd) < titleEnd;
  }

  /** The dots of headlines, or a question or exclamation mark. */
  boolean titleIsSigned() {
    if (titleHolds('?') || titleHolds('!')) {
      return true;
    }
    int dots = page.indexOf('.', begin, titleEnd);
    while (dots + 1 < end && dots < titleEnd && page.text().charAt(dots + 1) != '.') {
      dots = page.indexOf('.', dots + 1, titleEnd);
    }
    return dots + 1 < end && dots < titleEnd;
  }

  /** «TITLE PLACE (CREDIT) - LEAD»: a dateline opens a lead, so what stands before is a title. */
  boolean hasInnerDateline() {
    int limit = Math.min(end, begin + LONGEST_TITLE);
    int close = begin;
    while (close < limit && page.text().charAt(close) != ')') {
      close++;
    }
    int dash = page.skipBlanks(Math.min(close + 1, end), end);
    return close < limit
        && dash < end
        && page.text().charAt(dash) == '-'
        && page.words(begin, close, TITLE_WORDS) > SHORTEST_TITLE_WORDS + 1;
  }

  /** «TITLE.. TITLE LEAD»: the dots of headlines in the first words, then a lead without comma. */
  boolean isDottedTitle() {
    int dots = begin + 1;
    while (dots + 1 < titleEnd && !isDots(dots)) {
      dots++;
    }
    if (dots + 1 >= titleEnd || page.words(begin, dots, DOTTED_WORDS + 1) > DOTTED_WORDS) {
      return false;
    }
    boolean hasLead = hasVerb || repeats() >= 2;
    return hasLead
        && words >= LEAD_WORDS
        && page.commas(begin, titleEnd) == 0
        && !startsAsLater()
        && stops() == 0
        && WordCharacters.isLetter(page.text().charAt(begin));
  }

  private boolean isDots(int at) {
    return page.text().charAt(at) == '.' && page.text().charAt(at + 1) == '.';
  }
}
