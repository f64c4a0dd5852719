package marsad.pages;

import java.io.Serializable;
import marsad.text.ArabicLetters;

/**
 * Finds where a paragraph begins that lost the blank or line end before it: «ماكرونمن ناحية أخرى»,
 * «الاستسلامويأتي», «24أكد». The text itself is left as published; only the cut is placed.
 */
final class GlueRepair implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Letters a word must keep before an opener glued to it. */
  private static final int MIN_HOST = 3;

  private static final int SHORTEST_OPENER = 4;

  /** Shorter verbs end too many words: «مستقبل» is no «مست» and «قبل». */
  private static final int SHORTEST_VERB = 4;

  private static final int LONGEST_VERB = 8;

  private final RegionMarkers markers;

  GlueRepair(RegionMarkers markers) {
    this.markers = markers;
  }

  /** Where the last glued opener of a later paragraph begins; the end if there is none. */
  int lastGluedOpener(FoldedPage page, int begin, int end) {
    int found = end;
    for (int at = begin; at < end; ) {
      int word = page.nextWordCharacter(at, end);
      int wordEnd = page.wordEnd(word, end);
      int opener = openerInside(page, word, wordEnd, false);
      found = opener < wordEnd && page.isParagraphLike(opener, end) ? opener : found;
      at = Math.max(wordEnd, word + 1);
    }
    return found;
  }

  /** Where an opener of two words is glued to one of the first words; the end if none is. */
  int firstGluedPhrase(FoldedPage page, int begin, int end, int maxWords) {
    int at = begin;
    for (int words = 0; words < maxWords && at < end; words++) {
      int word = page.nextWordCharacter(at, end);
      int wordEnd = page.wordEnd(word, end);
      int opener = openerInside(page, word, wordEnd, true);
      if (opener < wordEnd) {
        return opener;
      }
      at = wordEnd;
    }
    return end;
  }

  private int openerInside(FoldedPage page, int word, int wordEnd, boolean phrasesOnly) {
    String text = page.text();
    for (int i = word + MIN_HOST; i < wordEnd; i++) {
      int openerEnd = markers.openerEnd(text, i, phrasesOnly);
      boolean isWhole =
          openerEnd == text.length()
              || (openerEnd > 0 && !WordCharacters.isOne(text.charAt(openerEnd)));
      if (isWhole && (openerEnd - i >= SHORTEST_OPENER || endsWord(page, i - 1))) {
        return i;
      }
    }
    return wordEnd;
  }

  /** After a teh marbuta no word goes on, so even a short opener begins there. */
  private static boolean endsWord(FoldedPage page, int at) {
    return page.strictLetter(at) == ArabicLetters.TEH_MARBUTA;
  }

  /**
   * Where a lead is glued to the word that begins at {@code word}: after a digit or a Latin letter,
   * after a teh marbuta or alef maksura, or where the word ends with a verb of leads. The end of
   * the word if it is one word.
   */
  int leadInside(FoldedPage page, int word, int wordEnd) {
    String text = page.text();
    for (int i = word + 1; i < wordEnd; i++) {
      char before = page.strictLetter(i - 1);
      boolean closed = closesWord(before) && isLetter(text.charAt(i));
      if (closed && !closesWord(text.charAt(i)) && wordEnd - i >= MIN_HOST) {
        return i;
      }
      boolean mayBeVerb =
          i - word >= MIN_HOST && wordEnd - i <= LONGEST_VERB && wordEnd - i >= SHORTEST_VERB;
      if (mayBeVerb && markers.holds(WordKind.LEAD_VERB, text.substring(i, wordEnd))) {
        return i;
      }
    }
    return wordEnd;
  }

  private static boolean closesWord(char c) {
    return c == ArabicLetters.TEH_MARBUTA
        || c == ArabicLetters.ALEF_MAKSURA
        || WordCharacters.isDigit(c)
        || c < ArabicLetters.HAMZA;
  }

  static boolean isLetter(char c) {
    return WordCharacters.isLetter(c);
  }
}
