package marsad.statements;

import static marsad.text.ArabicLetters.ALEF;
import static marsad.text.ArabicLetters.LAM;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import marsad.text.LetterHash;

/**
 * The words of all phrases without their article, each by a number from 1; 0 is every other word. A
 * stretch of a text is looked up by its {@link LetterHash}, without making a string of it.
 *
 * <p>What is left of a word without its article must be a word of its own: without it الآن would be
 * أن. A word of another root loses two letters here too, but does so everywhere.
 */
final class Vocabulary {
  static final int UNKNOWN = 0;

  private static final int LETTERS_OF_ARTICLE = 2;
  private static final int FEWEST_WITH_ARTICLE = 5;
  private static final long ARTICLE = LetterHash.of(new char[] {ALEF, LAM}, 0, LETTERS_OF_ARTICLE);

  /** The hashes are sums of letters: only multiplied out do their upper bits depend on all. */
  private static final long SPREAD = 0xD6E8_FEB8_6659_FD93L;

  private static final int FILTER_BITS = 19;

  private final Long2IntOpenHashMap numbers = new Long2IntOpenHashMap();

  /**
   * A bit for each hash, in a table that stays near the processor: most words of a text are not
   * here, and hardly any of them finds its bit set.
   */
  private final long[] known = new long[1 << (FILTER_BITS - 6)];

  /** Number of a folded word, given to it if it has none yet. */
  int add(String word) {
    char[] letters = word.toCharArray();
    long hash = LetterHash.of(letters, 0, letters.length);
    long bare = bare(hash, letters, 0, letters.length);
    int number = numbers.get(bare);
    if (number == UNKNOWN) {
      number = numbers.size() + 1;
      numbers.put(bare, number);
      int bit = bit(bare);
      known[bit >>> 6] |= 1L << bit;
    }
    return number;
  }

  /** Number of a stretch of a folded text that has this hash, or {@link #UNKNOWN}. */
  int number(long hash, char[] text, int begin, int end) {
    return number(bare(hash, text, begin, end));
  }

  /** The same for a stretch before which the article is put: للرئيس holds الرئيس. */
  int numberWithArticle(long hash, char[] text, int begin, int end) {
    int letters = end - begin;
    return letters + LETTERS_OF_ARTICLE >= FEWEST_WITH_ARTICLE
        ? number(hash, text, begin, end)
        : number(LetterHash.joined(ARTICLE, hash, letters));
  }

  private int number(long hash) {
    int bit = bit(hash);
    return (known[bit >>> 6] & (1L << bit)) == 0 ? UNKNOWN : numbers.get(hash);
  }

  private static int bit(long hash) {
    return (int) (((hash ^ (hash >>> 32)) * SPREAD) >>> (Long.SIZE - FILTER_BITS));
  }

  private static long bare(long hash, char[] text, int begin, int end) {
    long rest = hash;
    for (int at = begin; isArticle(text, at, end); ) {
      at += LETTERS_OF_ARTICLE;
      rest = LetterHash.rest(rest, ARTICLE, end - at);
    }
    return rest;
  }

  private static boolean isArticle(char[] text, int at, int end) {
    return end - at >= FEWEST_WITH_ARTICLE && text[at] == ALEF && text[at + 1] == LAM;
  }
}
