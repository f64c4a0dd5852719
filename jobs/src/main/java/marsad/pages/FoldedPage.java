package marsad.pages;

import java.util.ArrayList;
import java.util.List;
import marsad.text.ArabicLetters;
import marsad.text.NormalizedText;
import marsad.text.Normalizer;
import marsad.text.Profile;
import marsad.text.Span;
import marsad.text.Tokenizer;
import marsad.text.Tokens;

/**
 * The text of a page folded for comparing, and the shape of its stretches. All places are offsets
 * in the folded text; {@link #raw} leads back to the page as it came.
 */
final class FoldedPage {
  private static final String BULLETS = "•●▪◦‣►▶·*";
  private static final int TITLE_WORDS = 30;
  private static final int PARAGRAPH_WORDS = 12;
  private static final int LONG_LINE_WORDS = 40;

  private final NormalizedText source;
  private final String text;

  /** The same letters, for the loops over all of them. */
  private final char[] letters;

  private final Tokens tokens;

  private FoldedPage(NormalizedText source) {
    this.source = source;
    this.text = source.text();
    this.letters = text.toCharArray();
    this.tokens = Tokenizer.tokens(source);
  }

  static FoldedPage of(String raw) {
    return new FoldedPage(Normalizer.withOffsets(raw, Profile.FOLD));
  }

  String text() {
    return text;
  }

  /**
   * The stretch of the page as it came, with the signs at its edges that folding drops (tatweel
   * used as a dash, direction marks), without blanks around it.
   */
  Span raw(int begin, int end) {
    String raw = source.raw();
    int from = lineBegin(begin == 0 ? 0 : source.rawEnd(begin));
    int to = end == text.length() ? raw.length() : source.rawBegin(end);
    while (from < to && isBlank(raw.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(raw.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  /** Back over dropped signs to where the line begins, if nothing else stands between. */
  private int lineBegin(int from) {
    String raw = source.raw();
    int at = from;
    while (at > 0 && isDropped(raw.charAt(at - 1))) {
      at--;
    }
    return at == 0 || raw.charAt(at - 1) == '\n' ? at : from;
  }

  private static boolean isDropped(char c) {
    return c == ArabicLetters.TATWEEL
        || (isBlank(c) && c != '\n')
        || Character.getType(c) == Character.FORMAT;
  }

  /** The page as it came, between two places. */
  String rawText(int begin, int end) {
    Span span = raw(begin, end);
    return source.raw().substring(span.begin(), span.end());
  }

  /** The letter as it came, with teh marbuta and alef maksura told from heh and yeh. */
  char strictLetter(int at) {
    char raw = source.raw().charAt(source.rawBegin(at));
    char folded = letters[at];
    boolean isSpelling = raw == ArabicLetters.TEH_MARBUTA || raw == ArabicLetters.ALEF_MAKSURA;
    return isSpelling ? raw : folded;
  }

  /** Lines that hold a letter or digit, without the blanks around them. */
  List<Span> lines() {
    List<Span> lines = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int newline = text.indexOf('\n', begin);
      int end = newline < 0 ? text.length() : newline;
      Span line = trimmed(begin, end);
      if (nextWordCharacter(line.begin(), line.end()) < line.end()) {
        lines.add(line);
      }
      begin = end + 1;
    }
    return lines;
  }

  /** A stretch without the blanks around it. */
  Span trimmed(int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && isBlank(letters[from])) {
      from++;
    }
    while (to > from && isBlank(letters[to - 1])) {
      to--;
    }
    return new Span(from, to);
  }

  /** Place of the first letter or digit, or the end. */
  int nextWordCharacter(int from, int end) {
    int at = from;
    while (at < end && !WordCharacters.isOne(letters[at])) {
      at++;
    }
    return at;
  }

  /** Place after the word that begins or goes on here. */
  int wordEnd(int from, int end) {
    int at = from;
    while (at < end && WordCharacters.isOne(letters[at])) {
      at++;
    }
    return at;
  }

  /** Place of the first character that is no blank, or the end. */
  int skipBlanks(int from, int end) {
    int at = from;
    while (at < end && isBlank(letters[at])) {
      at++;
    }
    return at;
  }

  /** Place after blanks and HTML tags left over at the begin of a line. */
  int skipHtmlTags(int from, int end) {
    int at = skipBlanks(from, end);
    while (at < end && letters[at] == '<') {
      int close = indexOf('>', at, end);
      if (close == end) {
        return at;
      }
      at = skipBlanks(close + 1, end);
    }
    return at;
  }

  /** Place of a sign inside a stretch, or its end; the rest of the page is not looked at. */
  int indexOf(char sign, int begin, int end) {
    int at = begin;
    while (at < end && letters[at] != sign) {
      at++;
    }
    return at;
  }

  /** Whether a stretch and another folded text have the same letters and digits in order. */
  boolean hasSameLetters(int begin, int end, String other) {
    int at = nextWordCharacter(begin, end);
    for (int i = 0; i < other.length(); i++) {
      char c = other.charAt(i);
      if (WordCharacters.isOne(c)) {
        if (at >= end || letters[at] != c) {
          return false;
        }
        at = nextWordCharacter(at + 1, end);
      }
    }
    return at >= end;
  }

  /** Number of tokens in a stretch; one that goes on beyond an edge counts. */
  int tokens(int begin, int end) {
    int last = firstTokenEndingAfter(end);
    boolean reachesIn = last < tokens.size() && tokens.begin(last) < end;
    return Math.max(0, last + (reachesIn ? 1 : 0) - firstTokenEndingAfter(begin));
  }

  private int firstTokenEndingAfter(int place) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.end(middle) > place) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Number of runs without blanks that hold a letter or digit; counting stops at {@code limit}. */
  int words(int begin, int end, int limit) {
    int words = 0;
    boolean counted = false;
    for (int i = begin; i < end && words < limit; i++) {
      char c = letters[i];
      if (isBlank(c)) {
        counted = false;
      } else if (!counted && WordCharacters.isOne(c)) {
        counted = true;
        words++;
      }
    }
    return words;
  }

  /** The last place from which a stretch to the end has so many words; -1 if none has. */
  int lastBeginOfWords(int many, int begin, int end) {
    int words = 0;
    boolean counted = false;
    for (int i = end - 1; i >= begin; i--) {
      char c = letters[i];
      if (isBlank(c)) {
        counted = false;
      } else if (!counted && WordCharacters.isOne(c)) {
        counted = true;
        words++;
        if (words == many) {
          return i;
        }
      }
    }
    return -1;
  }

  int commas(int begin, int end) {
    int commas = 0;
    for (int i = begin; i < end; i++) {
      commas += letters[i] == ',' ? 1 : 0;
    }
    return commas;
  }

  boolean isBulleted(int begin, int end) {
    return begin < end && BULLETS.indexOf(letters[begin]) >= 0;
  }

  /** Whether the last sign, quotes and brackets aside, is one full stop. */
  boolean endsWithStop(int begin, int end) {
    int last = lastSign(begin, end);
    if (last < begin || letters[last] != '.') {
      return false;
    }
    return last == begin || letters[last - 1] != '.';
  }

  /** Whether a stretch that ends here breaks off without any sign. */
  boolean endsWithLetter(int end) {
    return WordCharacters.isLetter(letters[end - 1]);
  }

  /** Whether a sentence ends inside: a letter, a stop, a blank. */
  boolean holdsStop(int begin, int end) {
    for (int i = begin + 1; i + 1 < end; i++) {
      if (letters[i] == '.'
          && isBlank(letters[i + 1])
          && letters[i - 1] != '.'
          && i - 2 >= begin
          && WordCharacters.isOne(letters[i - 2])) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sign that may end a sentence stands inside. */
  boolean holdsSign(int begin, int end) {
    int at = begin;
    while (at < end && !endsSentence(letters[at])) {
      at++;
    }
    return at < end;
  }

  /** Whether a sign may end a sentence. */
  static boolean endsSentence(char c) {
    return c == '.' || c == '!' || c == '?';
  }

  /** Short, and no sentence ends in it. */
  boolean isTitleLike(int begin, int end) {
    int last = lastSign(begin, end);
    return last >= begin
        && words(begin, end, TITLE_WORDS + 1) <= TITLE_WORDS
        && !endsWithStop(begin, end)
        && letters[last] != ','
        && letters[last] != ArabicLetters.SEMICOLON
        && !holdsStop(begin, end);
  }

  /** Long enough and closed like a paragraph of news. */
  boolean isParagraphLike(int begin, int end) {
    int words = words(begin, end, LONG_LINE_WORDS);
    return words >= LONG_LINE_WORDS
        || (words >= PARAGRAPH_WORDS && (endsWithStop(begin, end) || holdsStop(begin, end)));
  }

  private int lastSign(int begin, int end) {
    int last = end - 1;
    while (last >= begin && isClosing(letters[last])) {
      last--;
    }
    return last;
  }

  private static boolean isClosing(char c) {
    return isBlank(c) || c == '"' || c == '\'' || c == ')' || c == ']' || c == '»';
  }

  static boolean isBlank(char c) {
    return WordCharacters.isBlank(c);
  }
}
