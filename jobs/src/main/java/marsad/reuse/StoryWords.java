package marsad.reuse;

import static marsad.text.ArabicLetters.ALEF;
import static marsad.text.ArabicLetters.BEH;
import static marsad.text.ArabicLetters.FEH;
import static marsad.text.ArabicLetters.HEH;
import static marsad.text.ArabicLetters.KAF;
import static marsad.text.ArabicLetters.LAM;
import static marsad.text.ArabicLetters.NOON;
import static marsad.text.ArabicLetters.TEH;
import static marsad.text.ArabicLetters.WAW;
import static marsad.text.ArabicLetters.YEH;

import com.dynatrace.hash4j.hashing.Hashing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import marsad.text.ArabicLetters;
import marsad.text.Profile;
import marsad.text.Tokenizer;
import marsad.text.Tokens;

/**
 * The words of a text without the beginnings and ends that a rewriting changes: والرئيس, الرئيس and
 * رئيس count as one. This is the light stemming of Arabic retrieval (light10; Larkey, Ballesteros
 * and Connell 2007): it merges too much for reading, but well enough for counting what two texts
 * share.
 */
public final class StoryWords {
  private static final List<String> PREFIXES =
      List.of(
          letters(ALEF, LAM),
          letters(BEH, ALEF, LAM),
          letters(KAF, ALEF, LAM),
          letters(FEH, ALEF, LAM),
          letters(LAM, LAM));

  private static final List<String> SUFFIXES =
      List.of(
          letters(HEH, ALEF),
          letters(ALEF, NOON),
          letters(ALEF, TEH),
          letters(WAW, NOON),
          letters(YEH, NOON),
          letters(YEH, HEH),
          letters(HEH),
          letters(YEH));

  private static final int FEWEST_AFTER_WAW = 3;
  private static final int FEWEST_AFTER_PREFIX = 2;
  private static final int FEWEST_BEFORE_SUFFIX = 3;

  private StoryWords() {}

  /** The stems of a text in order; single letters and digits are left out. */
  public static List<String> stems(String raw) {
    Tokens tokens = Tokenizer.tokens(raw, Profile.FOLD);
    List<String> stems = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      String stem = stem(tokens.text(i));
      if (stem.length() > 1) {
        stems.add(stem);
      }
    }
    return stems;
  }

  /** A stem as a number. */
  public static long hash(String stem) {
    return Hashing.komihash5_0().hashCharsToLong(stem);
  }

  static boolean isNumber(String stem) {
    return Character.isDigit(stem.charAt(0));
  }

  /** The stem of a folded token. */
  static String stem(String token) {
    if (!ArabicLetters.isLetter(token.charAt(0))) {
      return token.toLowerCase(Locale.ROOT);
    }
    return withoutSuffixes(withoutPrefix(token));
  }

  private static String withoutPrefix(String token) {
    String word =
        token.charAt(0) == WAW && token.length() > FEWEST_AFTER_WAW ? token.substring(1) : token;
    for (String prefix : PREFIXES) {
      if (word.startsWith(prefix) && word.length() - prefix.length() >= FEWEST_AFTER_PREFIX) {
        return word.substring(prefix.length());
      }
    }
    return word;
  }

  private static String withoutSuffixes(String token) {
    String word = token;
    for (String suffix : SUFFIXES) {
      if (word.endsWith(suffix) && word.length() - suffix.length() >= FEWEST_BEFORE_SUFFIX) {
        word = word.substring(0, word.length() - suffix.length());
      }
    }
    return word;
  }

  private static String letters(char... letters) {
    return new String(letters);
  }
}
