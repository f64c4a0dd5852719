package marsad.pages;

/**
 * Which characters make words and which part them, looked up in a table: the JDK's own question is
 * asked of every character of every page several times and took a third of the time of cutting.
 */
final class WordCharacters {
  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final byte BLANK = 4;
  private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

  static {
    for (int c = 0; c < KINDS.length; c++) {
      KINDS[c] = kind((char) c);
    }
  }

  private WordCharacters() {}

  private static byte kind(char c) {
    if (c <= ' ' || Character.isSpaceChar(c)) {
      return BLANK;
    }
    return Character.isDigit(c) ? DIGIT : Character.isLetter(c) ? LETTER : 0;
  }

  /** A letter or a digit. */
  static boolean isOne(char c) {
    return (KINDS[c] & (LETTER | DIGIT)) != 0;
  }

  /** A space of any width, a line end or a control character. */
  static boolean isBlank(char c) {
    return KINDS[c] == BLANK;
  }

  static boolean isLetter(char c) {
    return KINDS[c] == LETTER;
  }

  static boolean isDigit(char c) {
    return KINDS[c] == DIGIT;
  }
}
