package marsad.leaders;

import static marsad.text.ArabicLetters.ALEF;
import static marsad.text.ArabicLetters.LAM;

import java.io.Serializable;
import java.util.Arrays;

/**
 * The words that any rule knows, each by a number from 1; 0 is every other word. A stretch of a
 * text is looked up by a hash that its reader has made on the way, without making a string of it.
 *
 * <p>Most words of a text are not here. A bit for each hash says so from a table that stays near
 * the processor; only words that have theirs are looked for, and compared letter by letter.
 */
final class Vocabulary implements Serializable {
  private static final long serialVersionUID = 1L;
  static final int UNKNOWN = 0;

  /** Hash of no letters; {@link #longer} goes on from it. */
  static final long EMPTY = 0;

  /** Odd, so that a letter can be taken away again: see {@link #shorter}. */
  static final long FACTOR = 0x9E37_79B9_7F4A_7C15L;

  private static final long INVERSE = inverse();
  private static final long ARTICLE = longer(longer(EMPTY, ALEF), LAM);
  private static final int ARTICLE_LETTERS = 2;
  private static final int NUMBER_BITS = 24;
  private static final long NUMBER = (1L << NUMBER_BITS) - 1;
  private static final int FEWEST_SLOT_BITS = 10;

  /** The fullest the slots may be: small enough to be near, and chains stay short. */
  private static final double FULLEST = 0.75;

  /** Two to this power of bits for each slot. */
  private static final int BITS_A_SLOT = 3;

  /** Letters of all words in a row, and where each begins; that of word 1 at place 1. */
  private char[] letters = new char[1 << FEWEST_SLOT_BITS];

  private int[] begins = new int[1 << FEWEST_SLOT_BITS];
  private int size = 1;

  /** Upper bits of a word's hash, and its number in the lower ones; 0 where there is none. */
  private long[] slots = new long[1 << FEWEST_SLOT_BITS];

  private HashBits known = new HashBits(FEWEST_SLOT_BITS + BITS_A_SLOT);

  /** Number of a word, given to it if it has none yet. */
  int add(String word) {
    int id = id(word);
    if (id != UNKNOWN) {
      return id;
    }
    append(word);
    if (size > slots.length * FULLEST) {
      grow();
    } else {
      enter(size - 1);
    }
    return size - 1;
  }

  private void append(String word) {
    int begin = begins[size];
    int end = begin + word.length();
    if (end > letters.length) {
      letters = Arrays.copyOf(letters, Math.max(end, 2 * letters.length));
    }
    word.getChars(0, word.length(), letters, begin);
    size++;
    if (size == begins.length) {
      begins = Arrays.copyOf(begins, 2 * begins.length);
    }
    begins[size] = end;
  }

  /** Number of a word or {@link #UNKNOWN}. */
  int id(String word) {
    char[] text = word.toCharArray();
    return id(text, 0, text.length, hash(text, 0, text.length));
  }

  /** Number of a stretch of a text with this hash, or {@link #UNKNOWN}. */
  int id(char[] text, int begin, int end, long hash) {
    return known.mayHold(hash) ? find(text, begin, end, hash, 0) : UNKNOWN;
  }

  /** Number of a stretch of a text with ال put before it, or {@link #UNKNOWN}. */
  int idWithArticle(char[] text, int begin, int end) {
    long hash = ARTICLE;
    for (int i = begin; i < end; i++) {
      hash = longer(hash, text[i]);
    }
    return known.mayHold(hash) ? find(text, begin, end, hash, ARTICLE_LETTERS) : UNKNOWN;
  }

  /** One more than the highest number. */
  int size() {
    return size;
  }

  /** Hash of a stretch of a text. */
  static long hash(char[] text, int begin, int end) {
    long hash = EMPTY;
    for (int i = begin; i < end; i++) {
      hash = longer(hash, text[i]);
    }
    return hash;
  }

  /** Hash of a stretch that is longer by a letter at its end. */
  static long longer(long hash, char letter) {
    return hash * FACTOR + letter;
  }

  /** Hash of a stretch without its last letter. */
  static long shorter(long hash, char letter) {
    return (hash - letter) * INVERSE;
  }

  /** Hash of a word. */
  long hash(int word) {
    return hash(letters, begins[word], begins[word + 1]);
  }

  private int find(char[] text, int begin, int end, long hash, int articleLetters) {
    long mixed = HashBits.mixed(hash);
    int mask = slots.length - 1;
    for (int i = slot(mixed); slots[i] != 0; i = (i + 1) & mask) {
      if (((slots[i] ^ mixed) & ~NUMBER) == 0) {
        int word = (int) (slots[i] & NUMBER);
        if (isSame(word, text, begin, end, articleLetters)) {
          return word;
        }
      }
    }
    return UNKNOWN;
  }

  /** A loop: words are too short for what compares arrays by the register. */
  private boolean isSame(int word, char[] text, int begin, int end, int articleLetters) {
    int from = begins[word];
    if (begins[word + 1] - from != end - begin + articleLetters) {
      return false;
    }
    if (articleLetters != 0 && (letters[from] != ALEF || letters[from + 1] != LAM)) {
      return false;
    }
    int shift = from + articleLetters - begin;
    for (int i = begin; i < end; i++) {
      if (letters[shift + i] != text[i]) {
        return false;
      }
    }
    return true;
  }

  private int slot(long mixed) {
    return (int) (mixed >>> (Long.numberOfLeadingZeros(slots.length) + 1));
  }

  private void grow() {
    slots = new long[2 * slots.length];
    known = new HashBits(Integer.numberOfTrailingZeros(slots.length) + BITS_A_SLOT);
    for (int word = 1; word < size; word++) {
      enter(word);
    }
  }

  private void enter(int word) {
    long hash = hash(word);
    known.add(hash);
    long mixed = HashBits.mixed(hash);
    int i = slot(mixed);
    while (slots[i] != 0) {
      i = (i + 1) & (slots.length - 1);
    }
    slots[i] = (mixed & ~NUMBER) | word;
  }

  /** Newton's iteration: each round doubles the bits that are right, beginning with three. */
  private static long inverse() {
    long inverse = FACTOR;
    for (int right = 3; right < Long.SIZE; right *= 2) {
      inverse *= 2 - FACTOR * inverse;
    }
    return inverse;
  }
}
