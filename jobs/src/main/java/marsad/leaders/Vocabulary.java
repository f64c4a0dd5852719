package marsad.leaders;

import static marsad.text.ArabicLetters.ALEF;
import static marsad.text.ArabicLetters.LAM;

import java.io.Serializable;
import java.util.Arrays;
import marsad.text.HashBits;
import marsad.text.LetterHash;

/**
 * The words that any rule knows, each by a number from 1; 0 is every other word. A stretch of a
 * text is looked up by its {@link LetterHash}, without making a string of it; no letters are
 * compared: that any two of a billion words share a hash of 64 bits is less likely than one in
 * thirty, and that one shares it with one of ours, one in a million.
 *
 * <p>Most words of a text are not here. A bit for each hash says so from a table that stays near
 * the processor; only words that have theirs are looked for.
 */
final class Vocabulary implements Serializable {
  private static final long serialVersionUID = 1L;
  static final int UNKNOWN = 0;

  private static final long ARTICLE = LetterHash.of(new char[] {ALEF, LAM}, 0, 2);
  private static final int FEWEST_SLOT_BITS = 10;

  /** The fullest the slots may be: small enough to be near, and chains stay short. */
  private static final double FULLEST = 0.75;

  /** Two to this power of bits for each slot. */
  private static final int BITS_A_SLOT = 3;

  /** Hash of each word by its number. */
  private long[] hashes = new long[1 << FEWEST_SLOT_BITS];

  private int size = 1;

  /** Hash and number of the word in a slot; that of no letters, and 0, where there is none. */
  private long[] slots = new long[1 << FEWEST_SLOT_BITS];

  private int[] numbers = new int[1 << FEWEST_SLOT_BITS];
  private HashBits known = new HashBits(FEWEST_SLOT_BITS + BITS_A_SLOT);

  /** Number of a word, given to it if it has none yet. */
  int add(String word) {
    long hash = hash(word);
    if (hash == LetterHash.EMPTY) {
      throw new IllegalArgumentException("a word without letters has no number");
    }
    int id = id(hash);
    if (id != UNKNOWN) {
      return id;
    }
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    hashes[size++] = hash;
    if (size > slots.length * FULLEST) {
      grow();
    } else {
      enter(size - 1);
    }
    return size - 1;
  }

  /** Number of a word or {@link #UNKNOWN}. */
  int id(String word) {
    return id(hash(word));
  }

  /** Number of a stretch of a text with this hash, or {@link #UNKNOWN}. */
  int id(long hash) {
    return known.mayHold(hash) ? numbers[slot(hash)] : UNKNOWN;
  }

  /**
   * Number of a stretch of a text with this hash and so many letters, with ال put before it, or
   * {@link #UNKNOWN}.
   */
  int idWithArticle(long hash, int letters) {
    return id(LetterHash.joined(ARTICLE, hash, letters));
  }

  /** One more than the highest number. */
  int size() {
    return size;
  }

  /** Hash of a word. */
  long hash(int word) {
    return hashes[word];
  }

  private static long hash(String word) {
    return LetterHash.of(word.toCharArray(), 0, word.length());
  }

  /** The slot of a hash, or the empty one where it would be. */
  private int slot(long hash) {
    int i = (int) (HashBits.mixed(hash) >>> (Long.numberOfLeadingZeros(slots.length) + 1));
    while (slots[i] != hash && slots[i] != LetterHash.EMPTY) {
      i = (i + 1) & (slots.length - 1);
    }
    return i;
  }

  private void grow() {
    slots = new long[2 * slots.length];
    numbers = new int[slots.length];
    known = new HashBits(Integer.numberOfTrailingZeros(slots.length) + BITS_A_SLOT);
    for (int word = 1; word < size; word++) {
      enter(word);
    }
  }

  private void enter(int word) {
    int slot = slot(hashes[word]);
    slots[slot] = hashes[word];
    numbers[slot] = word;
    known.add(hashes[word]);
  }
}
