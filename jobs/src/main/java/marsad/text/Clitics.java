package marsad.text;

import static marsad.text.ArabicLetters.ALEF;
import static marsad.text.ArabicLetters.ALEF_HAMZA_ABOVE;
import static marsad.text.ArabicLetters.BEH;
import static marsad.text.ArabicLetters.FEH;
import static marsad.text.ArabicLetters.KAF;
import static marsad.text.ArabicLetters.LAM;
import static marsad.text.ArabicLetters.WAW;

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

  private static final int ARTICLE_BITS = 8;

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
    for (int start = 1; start < ARTICLE_BITS; start++) {
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
    int at = begin;
    int starts = 0;
    if (isInterrogative(text, at, end)) {
      at++;
    }
    if (at < end && isConjunction(text.charAt(at))) {
      at++;
      starts |= plain(at - begin, end - at, fewestLetters);
    }
    if (at < end && isPreposition(text.charAt(at))) {
      at++;
      starts |= plain(at - begin, end - at, fewestLetters);
      starts |= underLam(text, at, begin, end, fewestLetters);
    }
    return starts;
  }

  /** Whether a host may start so many letters into the token. */
  public static boolean mayStartAt(int starts, int offset) {
    return (starts & (1 << offset)) != 0;
  }

  /** Whether ال and the rest of the token from this offset may be the host. */
  public static boolean needsArticleAt(int starts, int offset) {
    return (starts & (1 << (offset + ARTICLE_BITS))) != 0;
  }

  /**
   * The second ل of لل is what is left of the article: للرئيس. Before a word in ل it is all that is
   * left of two: للجنة holds اللجنة.
   */
  private static int underLam(CharSequence text, int at, int begin, int end, int fewestLetters) {
    if (text.charAt(at - 1) != LAM || at >= end || text.charAt(at) != LAM) {
      return 0;
    }
    int afterArticle = at + 1 - begin;
    return article(afterArticle, end - at + 1, fewestLetters)
        | article(afterArticle - 1, end - at + 2, fewestLetters);
  }

  private static int plain(int offset, int letters, int fewestLetters) {
    return letters >= fewestLetters ? 1 << offset : 0;
  }

  private static int article(int offset, int letters, int fewestLetters) {
    return letters >= fewestLetters + 2 ? 1 << (offset + ARTICLE_BITS) : 0;
  }

  /** أ asks a question only before و or ف: أوبوتين, never with the name alone. */
  private static boolean isInterrogative(CharSequence text, int at, int end) {
    return at + 1 < end
        && (text.charAt(at) == ALEF_HAMZA_ABOVE || text.charAt(at) == ALEF)
        && isConjunction(text.charAt(at + 1));
  }

  private static boolean isConjunction(char letter) {
    return letter == WAW || letter == FEH;
  }

  private static boolean isPreposition(char letter) {
    return letter == BEH || letter == LAM || letter == KAF;
  }
}
