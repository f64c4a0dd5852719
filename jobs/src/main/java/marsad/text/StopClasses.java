package marsad.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** What a character is to the sentence rules, in a table per UTF-16 unit from ICU's properties. */
final class StopClasses {
  /** No rule asks about it. */
  static final byte PLAIN = 0;

  static final byte LINE_END = 1;
  static final byte DOT = 2;

  /** Ends a sentence whatever it means: question and exclamation marks, the Urdu stop. */
  static final byte STOP = 3;

  static final byte ELLIPSIS = 4;
  static final byte BULLET = 5;

  private static final byte[] TABLE = table();

  private StopClasses() {}

  static byte of(char unit) {
    return TABLE[unit];
  }

  /** The table itself, for inner loops; never written to. */
  static byte[] tableForReading() {
    return TABLE;
  }

  static boolean isStop(char unit) {
    byte kind = TABLE[unit];
    return kind >= DOT && kind <= ELLIPSIS;
  }

  /** A space of any kind, a line end, or a character without width. */
  static boolean isBlank(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || isInvisible(unit);
  }

  static boolean isInvisible(char unit) {
    return Character.isISOControl(unit) || FoldTable.isFormat(unit);
  }

  private static byte[] table() {
    byte[] table = new byte[Character.MAX_VALUE + 1];
    for (int unit = 0; unit < table.length; unit++) {
      table[unit] = classOf((char) unit);
    }
    return table;
  }

  private static byte classOf(char unit) {
    if (ArabicLetters.BULLETS.indexOf(unit) >= 0) {
      return BULLET;
    }
    if (ArabicLetters.LINE_ENDS.indexOf(unit) >= 0) {
      return LINE_END;
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
