package marsad.pages;

import it.unimi.dsi.fastutil.ints.IntIterator;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import marsad.text.ArabicLetters;

/**
 * The content words of a stretch, each cut to its first letters without article and clitics, to see
 * whether two stretches speak of the same things. A rough cut does here: names and words are not
 * read from it.
 */
final class Wording {
  private static final int SHORTEST = 4;
  private static final int KEPT = 5;

  /** With short words and blanks, rather more than less: sets grow slowly. */
  private static final int LETTERS_A_WORD = 8;

  private Wording() {}

  /** Hashes of the content words between two places. */
  static IntOpenHashSet of(FoldedPage page, int begin, int end) {
    IntOpenHashSet words = new IntOpenHashSet((end - begin) / LETTERS_A_WORD);
    addTo(words, page, begin, end);
    return words;
  }

  static void addTo(IntOpenHashSet words, FoldedPage page, int begin, int end) {
    String text = page.text();
    for (int at = page.nextWordCharacter(begin, end); at < end; ) {
      int wordEnd = page.wordEnd(at, end);
      int stem = stem(text, at, wordEnd);
      if (stem != 0) {
        words.add(stem);
      }
      at = page.nextWordCharacter(wordEnd, end);
    }
  }

  /** Hash of a content word's first letters; 0 for a short word. */
  static int stem(String text, int begin, int end) {
    int from = begin;
    if (end - from > SHORTEST && isJoined(text.charAt(from))) {
      from++;
    }
    if (end - from > SHORTEST && isPreposition(text.charAt(from)) && isArticle(text, from + 1)) {
      from++;
    }
    if (end - from > SHORTEST && isArticle(text, from)) {
      from += 2;
    }
    if (end - from < SHORTEST) {
      return 0;
    }
    int hash = 17;
    for (int i = from; i < Math.min(end, from + KEPT); i++) {
      hash = hash * 31 + text.charAt(i);
    }
    return hash == 0 ? 1 : hash;
  }

  private static boolean isJoined(char c) {
    return c == ArabicLetters.WAW || c == ArabicLetters.FEH;
  }

  private static boolean isPreposition(char c) {
    return c == ArabicLetters.BEH || c == ArabicLetters.LAM || c == ArabicLetters.KAF;
  }

  /** Whether the article stands here; the word must have two letters at least. */
  static boolean isArticle(String text, int at) {
    return text.charAt(at) == ArabicLetters.ALEF && text.charAt(at + 1) == ArabicLetters.LAM;
  }

  /** Share of the first's words that the second has too, 0 to 1; 0 if the first has none. */
  static double shareOf(IntOpenHashSet first, IntOpenHashSet second) {
    int common = 0;
    for (IntIterator words = first.iterator(); words.hasNext(); ) {
      common += second.contains(words.nextInt()) ? 1 : 0;
    }
    return first.isEmpty() ? 0 : (double) common / first.size();
  }
}
