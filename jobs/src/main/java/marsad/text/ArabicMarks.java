package marsad.text;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.text.UnicodeSetSpanner;

/** Takes off what Arabic writing adds to its letters: vowel marks, Koranic signs, tatweel. */
public final class ArabicMarks {
  /**
   * Marks of the Arabic script. Madda and hamza are kept where they stand alone: they make another
   * letter, as in alef and hamza above.
   */
  private static final UnicodeSetSpanner MARKS =
      new UnicodeSetSpanner(
          new UnicodeSet("[[:Mn:]&[:scx=Arab:]]")
              .remove(ArabicLetters.MADDA_ABOVE, ArabicLetters.HAMZA_BELOW)
              .add(ArabicLetters.TATWEEL)
              .freeze());

  private ArabicMarks() {}

  /** The text without marks and tatweel; all else is as it was. */
  public static String strip(String text) {
    String letters = MARKS.deleteFrom(text);
    return letters.indexOf(ArabicLetters.MADDA_ABOVE) < 0 ? letters : withoutLengthening(letters);
  }

  /** Madda makes a letter with alef alone; on all others it says to draw out the vowel. */
  private static String withoutLengthening(String letters) {
    StringBuilder kept = new StringBuilder(letters.length());
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      boolean isOnAlef = i > 0 && letters.charAt(i - 1) == ArabicLetters.ALEF;
      if (letter != ArabicLetters.MADDA_ABOVE || isOnAlef) {
        kept.append(letter);
      }
    }
    return kept.toString();
  }
}
