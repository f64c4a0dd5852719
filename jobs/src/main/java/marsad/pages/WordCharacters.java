package marsad.pages;

/**
 * Which characters make words, looked up in a table: the JDK's own question is asked of every
 * character of every page several times and took a third of the time of cutting.
 */
final class WordCharacters {
  private static final boolean[] LETTER_OR_DIGIT = new boolean[Character.MAX_VALUE + 1];

  static {
    for (int c = 0; c < LETTER_OR_DIGIT.length; c++) {
      LETTER_OR_DIGIT[c] = Character.isLetterOrDigit((char) c);
    }
  }

  private WordCharacters() {}

  static boolean isOne(char c) {
    return LETTER_OR_DIGIT[c];
  }
}
