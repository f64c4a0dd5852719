package marsad.text;

import static marsad.text.ArabicLetters.ALEF;
import static marsad.text.ArabicLetters.ALEF_HAMZA_ABOVE;
import static marsad.text.ArabicLetters.BEH;
import static marsad.text.ArabicLetters.FEH;
import static marsad.text.ArabicLetters.KAF;
import static marsad.text.ArabicLetters.LAM;
import static marsad.text.ArabicLetters.WAW;
import static marsad.text.ArabicLetters.YEH;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the word may begin in a token that Arabic writes in one piece with "and", "so", "by",
 * "for", "like": [أ][و ف][ب ك ل], and لل for ل with the article.
 *
 * <p>These are possibilities, nothing more: بوتين begins with a letter of his own. Ask for the
 * whole token first, and for a host only if the whole is unknown; peeling blindly is wrong three
 * times in four. Tokens are taken as either {@link Profile} leaves them. س ي ت ن are never peeled:
 * they begin verbs, not names.
 */
public final class Clitics {
  /** A host with fewer letters is found in too many words by chance. */
  public static final int FEWEST_LETTERS = 3;

  /** For each offset a bit for the rest as it is and one for the rest with ال before it. */
  private static final int BITS_AN_OFFSET = 2;

  private static final int PLAIN = 1;
  private static final int WITH_ARTICLE = 2;

  private static final int OTHER = 0;
  private static final int INTERROGATIVE = 1;
  private static final int CONJUNCTION = 2;
  private static final int PREPOSITION = 3;
  private static final int LAM_PREPOSITION = 4;
  private static final int KIND_BITS = 3;
  private static final int KIND_MASK = (1 << KIND_BITS) - 1;

  /** As in أولل: a question, "and", "for" and what is left of the article. */
  private static final int MOST_LETTERS = 4;

  private static final char LOWEST = ALEF_HAMZA_ABOVE;

  /** Kinds of the letters from the lowest on; beyond them stands no Arabic letter of a word. */
  private static final byte[] KINDS = kinds();

  /**
   * Where hosts may start by the kinds of the first letters. Looked up: a chain of questions would
   * be guessed wrong by the processor at every other word.
   */
  private static final short[] STARTS = startsOfPatterns();

  /**
   * A word that may stand under proclitics.
   *
   * @param start offset in the token where the rest begins, at least 1
   * @param needsArticle whether ال must be put before the rest: للرئيس holds الرئيس
   */
  public record Host(int start, boolean needsArticle) {
    /** The word itself. */
    public String of(CharSequence token) {
      String rest = token.subSequence(start, token.length()).toString();
      return needsArticle ? "" + ALEF + LAM + rest : rest;
    }
  }

  private Clitics() {}

  /** Hosts of at least {@value #FEWEST_LETTERS} letters, those under the fewest letters first. */
  public static List<Host> hosts(CharSequence token) {
    return hosts(token, FEWEST_LETTERS);
  }

  /** Hosts of at least so many letters, the article counted. */
  public static List<Host> hosts(CharSequence token, int fewestLetters) {
    int starts = starts(token, 0, token.length(), fewestLetters);
    List<Host> hosts = new ArrayList<>(Integer.bitCount(starts));
    for (int start = 1; mayStartFrom(starts, start); start++) {
      if (mayStartAt(starts, start)) {
        hosts.add(new Host(start, false));
      }
      if (needsArticleAt(starts, start)) {
        hosts.add(new Host(start, true));
      }
    }
    return hosts;
  }

  /**
   * The same for a token inside a text, without making objects: read the answer with {@link
   * #mayStartAt} and {@link #needsArticleAt}; 0 means that nothing can be peeled.
   */
  public static int starts(CharSequence text, int begin, int end, int fewestLetters) {
    int length = end - begin;
    if (length < 2) {
      return 0;
    }
    int pattern = 0;
    for (int i = 0; i < MOST_LETTERS; i++) {
      // Behind a shorter token stands its last letter again; no host is that short.
      pattern |= kind(text.charAt(Math.min(begin + i, end - 1))) << (KIND_BITS * i);
    }
    int offsets = Math.max(0, Math.min(length - Math.max(fewestLetters, 1), MOST_LETTERS) + 1);
    return STARTS[pattern] & ((1 << (BITS_AN_OFFSET * offsets)) - 1);
  }

  /** Whether a host may start so many letters into the token or later. */
  public static boolean mayStartFrom(int starts, int offset) {
    return starts >>> (BITS_AN_OFFSET * offset) != 0;
  }

  /** Whether a host may start so many letters into the token. */
  public static boolean mayStartAt(int starts, int offset) {
    return (starts >>> (BITS_AN_OFFSET * offset) & PLAIN) != 0;
  }

  /** Whether ال and the rest of the token from this offset may be the host. */
  public static boolean needsArticleAt(int starts, int offset) {
    return (starts >>> (BITS_AN_OFFSET * offset) & WITH_ARTICLE) != 0;
  }

  private static int kind(char letter) {
    int place = letter - LOWEST;
    return place >= 0 && place < KINDS.length ? KINDS[place] : OTHER;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[YEH - LOWEST + 1];
    kinds[ALEF_HAMZA_ABOVE - LOWEST] = INTERROGATIVE;
    kinds[ALEF - LOWEST] = INTERROGATIVE;
    kinds[WAW - LOWEST] = CONJUNCTION;
    kinds[FEH - LOWEST] = CONJUNCTION;
    kinds[BEH - LOWEST] = PREPOSITION;
    kinds[KAF - LOWEST] = PREPOSITION;
    kinds[LAM - LOWEST] = LAM_PREPOSITION;
    return kinds;
  }

  private static short[] startsOfPatterns() {
    short[] starts = new short[1 << (KIND_BITS * MOST_LETTERS)];
    for (int pattern = 0; pattern < starts.length; pattern++) {
      starts[pattern] = (short) startsOf(pattern);
    }
    return starts;
  }

  /**
   * أ asks a question only before و or ف: أوبوتين, never with the name alone. The second ل of لل is
   * what is left of the article: للرئيس. Before a word in ل it is all that is left of two: للجنة
   * holds اللجنة.
   */
  private static int startsOf(int pattern) {
    int at = 0;
    int starts = 0;
    if (kindAt(pattern, 0) == INTERROGATIVE && kindAt(pattern, 1) == CONJUNCTION) {
      at++;
    }
    if (kindAt(pattern, at) == CONJUNCTION) {
      at++;
      starts |= startAt(at, PLAIN);
    }
    boolean isLam = kindAt(pattern, at) == LAM_PREPOSITION;
    if (isLam || kindAt(pattern, at) == PREPOSITION) {
      at++;
      starts |= startAt(at, PLAIN);
      if (isLam && kindAt(pattern, at) == LAM_PREPOSITION) {
        starts |= startAt(at, WITH_ARTICLE) | startAt(at + 1, WITH_ARTICLE);
      }
    }
    return starts;
  }

  private static int kindAt(int pattern, int letter) {
    return pattern >>> (KIND_BITS * letter) & KIND_MASK;
  }

  private static int startAt(int offset, int how) {
    return how << (BITS_AN_OFFSET * offset);
  }
}
