package marsad.statements;

/** Punctuation between two words, as bits, since several marks may stand together. */
final class Signs {
  static final int COMMA = 1;
  static final int COLON = 1 << 1;
  static final int STOP = 1 << 2;
  static final int QUOTE = 1 << 3;
  static final int BRACKET_OPEN = 1 << 4;
  static final int BRACKET_CLOSE = 1 << 5;
  static final int DASH = 1 << 6;

  private Signs() {}

  /** The signs of a stretch of text. */
  static int of(String text, int begin, int end) {
    int signs = 0;
    for (int i = begin; i < end; i++) {
      signs |= bit(text.charAt(i));
    }
    return signs;
  }

  private static int bit(char sign) {
    return switch (sign) {
      case ',', '،' -> COMMA;
      case ':' -> COLON;
      case '.', '…', ';', '؛', '?', '؟', '!', '|' -> STOP;
      case '"', '«', '»', '“', '”', '„' -> QUOTE;
      case '(', '[' -> BRACKET_OPEN;
      case ')', ']' -> BRACKET_CLOSE;
      case '-', '–', '—', '/' -> DASH;
      default -> 0;
    };
  }
}
