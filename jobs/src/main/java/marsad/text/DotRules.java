package marsad.text;

import static marsad.text.ArabicLetters.ALEF;
import static marsad.text.ArabicLetters.ALEF_HAMZA_ABOVE;
import static marsad.text.ArabicLetters.DAL;
import static marsad.text.ArabicLetters.HEH;
import static marsad.text.ArabicLetters.KAF;
import static marsad.text.ArabicLetters.MEEM;
import static marsad.text.ArabicLetters.NOON;
import static marsad.text.ArabicLetters.TATWEEL;
import static marsad.text.ArabicLetters.TEH;
import static marsad.text.ArabicLetters.WAW;

/** Whether a single dot ends a sentence, from the token before it and what stands behind. */
final class DotRules {
  /** «12. بند»: longer numbers before a dot are years and amounts that end a sentence. */
  private static final int LONGEST_LIST_NUMBER = 3;

  /** Names of sites, after the dot: الجزيرة.نت, هافينغتون بوست.كوم. */
  private static final String NET = "" + NOON + TEH;

  private static final String COM = "" + KAF + WAW + MEEM;

  private final String raw;

  DotRules(String raw) {
    this.raw = raw;
  }

  /**
   * Whether the dot ends the sentence.
   *
   * @param begin where the sentence begins
   * @param dot offset of the dot
   * @param after behind the dot and the quotes that close with it
   */
  boolean ends(int begin, int dot, int after) {
    int last = previousVisible(dot, begin);
    int next = nextVisible(after);
    boolean spaceFollows = next == raw.length() || isSpace(raw.charAt(next));
    if (last < begin) {
      return false;
    }
    if (isAbbreviation(begin, last)) {
      return isYearSign(begin, last) && spaceFollows && startsWithAnd(next);
    }
    if (after == dot + 1 && LetterNames.isRawLetterName(wordUpTo(begin, last))) {
      return endsAfterLetterName(begin, last, next);
    }
    if (after == dot + 1 && !spaceFollows) {
      return endsWithoutSpace(raw.charAt(last), next);
    }
    return !isListNumber(begin, last) && !lowerCaseFollows(next);
  }

  /** A question mark or dot between ASCII letters: {@code news?id=5}. */
  boolean isInsideAddress(int first, int last) {
    return first > 0
        && last < raw.length()
        && isAddressPart(raw.charAt(first - 1))
        && isAddressPart(raw.charAt(last));
  }

  private static boolean isAddressPart(char c) {
    return c > ' ' && c < 0x7F && c != '"' && c != '\'' && c != '(' && c != ')';
  }

  /**
   * «جورج دبليو. بوش» and «إتش.إس.بي.سي» go on. An abbreviation without dots, «سي إن إن.», has
   * ended, and so has one before «وقال».
   */
  private boolean endsAfterLetterName(int begin, int last, int next) {
    int from = skipSpaces(next);
    if (from == next && from < raw.length() && Character.isDigit(raw.charAt(from))) {
      return false;
    }
    int before = last - wordUpTo(begin, last).length();
    while (before >= begin && isSpace(raw.charAt(before))) {
      before--;
    }
    String follows = wordFrom(from);
    boolean isGlued = from == next && !follows.isEmpty() && follows.charAt(0) != WAW;
    boolean isUndotted = LetterNames.isRawLetterName(wordUpTo(begin, before));
    return !isGlued && (isUndotted || !LetterNames.mayFollowInitial(follows));
  }

  /** The letters and marks that end at an offset, that included; empty if there are none. */
  private String wordUpTo(int begin, int last) {
    int i = last;
    while (i >= begin && (Character.isLetter(raw.charAt(i)) || isUnseen(raw.charAt(i)))) {
      i--;
    }
    return raw.substring(i + 1, Math.max(i, last) + 1);
  }

  private String wordFrom(int from) {
    int i = from;
    while (i < raw.length() && (Character.isLetter(raw.charAt(i)) || isUnseen(raw.charAt(i)))) {
      i++;
    }
    return raw.substring(from, i);
  }

  private boolean endsWithoutSpace(char last, int next) {
    char c = raw.charAt(next);
    if (Character.isDigit(c)) {
      return ArabicLetters.isLetter(last);
    }
    if (ArabicLetters.isLetter(c)) {
      return !wordIs(next, NET) && !wordIs(next, COM);
    }
    if (Character.isLetter(c)) {
      return ArabicLetters.isLetter(last) && !Character.isLowerCase(c);
    }
    return switch (Character.getType(c)) {
      case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> true;
      default -> c == '"';
    };
  }

  /** One letter before the dot: a title, an initial, a year sign, a part of «أ.ف.ب». */
  private boolean isAbbreviation(int begin, int last) {
    if (!Character.isLetter(raw.charAt(last)) || Character.isLowerCase(raw.charAt(last))) {
      return false;
    }
    int before = previousVisible(last, begin);
    if (before < begin || !Character.isLetter(raw.charAt(before))) {
      return true;
    }
    char first = raw.charAt(before);
    int beforeBoth = previousVisible(before, begin);
    // «أد.», professor, is written with one dot as often as with two.
    return raw.charAt(last) == DAL
        && (first == ALEF || first == ALEF_HAMZA_ABOVE)
        && (beforeBoth < begin || !Character.isLetter(raw.charAt(beforeBoth)));
  }

  /** هـ or م behind a number. */
  private boolean isYearSign(int begin, int last) {
    char sign = raw.charAt(last);
    int before = previousVisible(last, begin);
    while (before >= begin && isSpace(raw.charAt(before))) {
      before--;
    }
    return (sign == HEH || sign == MEEM)
        && before >= begin
        && Character.isDigit(raw.charAt(before));
  }

  private boolean startsWithAnd(int from) {
    int i = skipSpaces(from);
    return i + 1 < raw.length()
        && raw.charAt(i) == WAW
        && ArabicLetters.isLetter(raw.charAt(i + 1));
  }

  private boolean isListNumber(int begin, int last) {
    int i = last;
    while (i >= begin && Character.isDigit(raw.charAt(i))) {
      i--;
    }
    if (i == last || last - i > LONGEST_LIST_NUMBER) {
      return false;
    }
    while (i >= begin && StopClasses.isBlank(raw.charAt(i))) {
      i--;
    }
    return i < begin;
  }

  private boolean lowerCaseFollows(int from) {
    int i = skipSpaces(from);
    return i < raw.length() && Character.isLowerCase(raw.charAt(i));
  }

  private int skipSpaces(int from) {
    int i = from;
    while (i < raw.length()
        && StopClasses.of(raw.charAt(i)) != StopClasses.LINE_END
        && StopClasses.isBlank(raw.charAt(i))) {
      i++;
    }
    return i;
  }

  private boolean wordIs(int at, String word) {
    int next = at + word.length();
    return raw.startsWith(word, at)
        && (next == raw.length() || !Character.isLetter(raw.charAt(next)));
  }

  /** The letter or sign before an offset, marks, tatweel and direction marks left out. */
  private int previousVisible(int offset, int begin) {
    int i = offset - 1;
    while (i >= begin && isUnseen(raw.charAt(i))) {
      i--;
    }
    return i;
  }

  private int nextVisible(int offset) {
    int i = offset;
    while (i < raw.length() && isUnseen(raw.charAt(i)) && !isSpace(raw.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isUnseen(char c) {
    return c == TATWEEL
        || Character.getType(c) == Character.NON_SPACING_MARK
        || FoldTable.isFormat(c);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
