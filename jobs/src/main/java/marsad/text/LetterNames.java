package marsad.text;

import static marsad.text.ArabicLetters.ALEF;
import static marsad.text.ArabicLetters.LAM;
import static marsad.text.ArabicLetters.WAW;

import java.util.Set;

/**
 * Names of Latin letters in Arabic writing: the initials of «جورج دبليو. بوش» and the parts of
 * «إتش.إس.بي.سي». A dot behind one is more often that of an abbreviation than a stop.
 */
public final class LetterNames {
  private static final int LONGEST = 6;
  private static final int FEWEST_LETTERS_OF_SURNAME = 3;

  /** Folded, with their usual spellings. */
  private static final Set<String> NAMES =
      words(
          "ايه بي سي دي اي اف جي اتش ايتش جاي جيه كي كيه كاي",
          "ال ام ان او كيو ار اس تي يو في دبليو دابليو اكس واي زي زد");

  private LetterNames() {}

  private static Set<String> words(String... lines) {
    return Set.of(String.join(" ", lines).split(" "));
  }

  /** Whether a folded word is the name of a letter. */
  public static boolean isLetterName(CharSequence folded) {
    return folded.length() <= LONGEST && NAMES.contains(folded.toString());
  }

  /** The same for a word as written. */
  static boolean isRawLetterName(String word) {
    return word.length() <= 2 * LONGEST && isLetterName(Normalizer.normalize(word, Profile.FOLD));
  }

  /**
   * Whether a word behind an initial and its dot may go on the name. Most sentences begin with «و»,
   * the article, or a short particle.
   */
  static boolean mayFollowInitial(String word) {
    if (isRawLetterName(word)) {
      return true;
    }
    return word.length() >= FEWEST_LETTERS_OF_SURNAME
        && word.charAt(0) != WAW
        && !(word.charAt(0) == ALEF && word.charAt(1) == LAM);
  }
}
