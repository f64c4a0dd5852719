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
    return MARKS.deleteFrom(text);
  }
}
