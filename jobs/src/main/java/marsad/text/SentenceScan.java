package marsad.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;

/** One text on its way through the sentence rules; used once. */
final class SentenceScan {
  private static final byte PLAIN = 0;

  /** A character a rule asks about. */
  private static final byte LINE_END = 1;

  private static final byte DOT = 2;

  /** Ends a sentence whatever follows: question and exclamation marks, the Urdu stop. */
  private static final byte STOP = 3;

  private static final byte BULLET = 4;
  private static final byte ELLIPSIS = 5;

  private static final byte[] TABLE = table();

  private final String raw;
  private final int end;
  private final List<Span> sentences = new ArrayList<>();
  private int begin;

  SentenceScan(String raw) {
    this.raw = raw;
    this.end = raw.length();
  }

  List<Span> sentences() {
    for (int i = 0; i < end; ) {
      byte kind = TABLE[raw.charAt(i)];
      i = kind == PLAIN ? i + 1 : look(i, kind);
    }
    cut(end);
    return sentences;
  }

  private int look(int i, byte kind) {
    if (kind == LINE_END) {
      cut(i);
      return i + 1;
    }
    if (kind == BULLET) {
      if (i > begin && isBlank(i - 1)) {
        cut(i);
      }
      return i + 1;
    }
    return lookAtStops(i);
  }

  /** A run of stops, with the quotes that close behind it. */
  private int lookAtStops(int first) {
    int last = first;
    boolean asks = false;
    int dots = 0;
    while (last < end && isStop(TABLE[raw.charAt(last)])) {
      byte kind = TABLE[raw.charAt(last)];
      asks |= kind == STOP;
      dots += kind == DOT ? 1 : kind == ELLIPSIS ? 3 : 0;
      last++;
    }
    int after = closers(last);
    boolean ends =
        asks ? !isInsideAddress(first, last) : dots == 1 && endsAtDot(first, last, after);
    if (ends && !continues(after)) {
      cut(after);
    }
    return after;
  }

  private static boolean isStop(byte kind) {
    return kind == DOT || kind == STOP || kind == ELLIPSIS;
  }

  private boolean isInsideAddress(int first, int last) {
    return first > 0 && last < end && isAsciiWord(first - 1) && isAsciiWord(last);
  }

  private boolean isAsciiWord(int i) {
    char c = raw.charAt(i);
    return c < 128
        && (Character.isLetterOrDigit(c) || c == '/' || c == '=' || c == '&' || c == '_');
  }

  private boolean endsAtDot(int dot, int last, int after) {
    return after == end || isBlank(after) || dot < last;
  }

  private boolean continues(int from) {
    int i = from;
    while (i < end && TABLE[raw.charAt(i)] != LINE_END && isBlank(i)) {
      i++;
    }
    if (i == end) {
      return false;
    }
    char c = raw.charAt(i);
    return c == ','
        || c == ArabicLetters.COMMA
        || c == ':'
        || c == ';'
        || c == ArabicLetters.SEMICOLON;
  }

  private int closers(int from) {
    int i = from;
    while (i < end && (raw.charAt(i) == ArabicLetters.CLOSING_GUILLEMET || raw.charAt(i) == ')')) {
      i++;
    }
    return i;
  }

  private void cut(int at) {
    int from = begin;
    int to = at;
    while (from < to && isBlank(from)) {
      from++;
    }
    while (from < to && isBlank(to - 1)) {
      to--;
    }
    if (from < to) {
      sentences.add(new Span(from, to));
    }
    begin = at;
  }

  private boolean isBlank(int i) {
    char c = raw.charAt(i);
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || FoldTable.isFormat(c);
  }

  private static byte[] table() {
    byte[] table = new byte[Character.MAX_VALUE + 1];
    for (int unit = 0; unit < table.length; unit++) {
      table[unit] = kind((char) unit);
    }
    return table;
  }

  private static byte kind(char unit) {
    if (ArabicLetters.BULLETS.indexOf(unit) >= 0) {
      return BULLET;
    }
    if (unit == ArabicLetters.ELLIPSIS) {
      return ELLIPSIS;
    }
    return switch (UCharacter.getIntPropertyValue(unit, UProperty.SENTENCE_BREAK)) {
      case UCharacter.SentenceBreak.CR, UCharacter.SentenceBreak.LF, UCharacter.SentenceBreak.SEP ->
          LINE_END;
      case UCharacter.SentenceBreak.ATERM -> DOT;
      case UCharacter.SentenceBreak.STERM -> STOP;
      default -> PLAIN;
    };
  }
}
