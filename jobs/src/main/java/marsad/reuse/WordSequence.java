package marsad.reuse;

import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hashing;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.util.Arrays;
import marsad.text.WordHashes;
import org.jspecify.annotations.Nullable;

/**
 * The words of an article as they are compared: hashes in order, each with its place in the raw
 * text. Packed it takes about four bytes a word, so that texts can be compared and spans be led
 * back to characters without the texts.
 */
public final class WordSequence {
  private static final int HASH_BYTES = 4;

  /** A word takes at most: its head, its length, its gap and its hash. */
  private static final int MOST_BYTES = 1 + 5 + 5 + HASH_BYTES;

  /** Stands for the number of a word that has not come before. */
  private static final int FIRST_TIME = -1;

  /** In the head of a word: it came before in the text, and is told by the number it had then. */
  private static final int AGAIN = 0x80;

  /** In the head of a word: more or less than one character is between it and the word before. */
  private static final int GAP = 0x40;

  /** In the head of a word: its length, or that its length is at least this and follows. */
  private static final int LENGTH = 0x3f;

  private static final int PAYLOAD = 0x7f;
  private static final int MORE = 0x80;
  private static final int PAYLOAD_BITS = 7;

  private final int[] hashes;

  /** Where the words stand; null if that has to be read from the bytes. */
  private final @Nullable Places places;

  /** What the words were read from; empty if their places are known. */
  private final byte[] packed;

  private WordSequence(int[] hashes, @Nullable Places places, byte[] packed) {
    this.hashes = hashes;
    this.places = places;
    this.packed = packed;
  }

  /** Where words begin and end, in the raw text. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared as a value.
  private record Places(int[] begins, int[] ends) {}

  /** The words of a text as it was published. */
  public static WordSequence of(String raw) {
    WordHashes words = WordHashes.of(raw);
    int size = words.size();
    Places places = new Places(new int[size], new int[size]);
    for (int i = 0; i < size; i++) {
      places.begins[i] = words.begin(i);
      places.ends[i] = words.end(i);
    }
    return new WordSequence(words.toArray(), places, new byte[0]);
  }

  /** Number of words. */
  public int size() {
    return hashes.length;
  }

  /** First character of a word, in the raw text. */
  public int begin(int word) {
    return places == null ? readPlace(word, false) : places.begins[word];
  }

  /** One past the last character of a word, in the raw text. */
  public int end(int word) {
    return places == null ? readPlace(word, true) : places.ends[word];
  }

  /** The hashes themselves, for the inner loops of this package; never written to. */
  int[] hashes() {
    return hashes;
  }

  /** Whether both have the same words in the same order. */
  boolean hasSameWords(WordSequence other) {
    return Arrays.equals(hashes, other.hashes);
  }

  /** Hash of all words in order: texts of equal wording have the same. */
  public long hash() {
    HashStream64 stream = Hashing.xxh3_64().hashStream();
    for (int hash : hashes) {
      stream.putInt(hash);
    }
    return stream.getAsLong();
  }

  /**
   * The shingles in the order of the text.
   *
   * @see Shingles#inOrder
   */
  public long[] shingles() {
    return Shingles.inOrder(hashes);
  }

  /**
   * Each word after the other: a head with its length; how far it begins behind the beginning of
   * the word before, unless there is one character between them; and its hash, or of a word that
   * came before its number among the different words. Beginnings never go back, while ends may: one
   * sign can stand for two words.
   */
  public byte[] packed() {
    if (places == null) {
      return packed;
    }
    Int2IntOpenHashMap numbers = new Int2IntOpenHashMap(hashes.length);
    numbers.defaultReturnValue(FIRST_TIME);
    byte[] bytes = new byte[hashes.length * (HASH_BYTES + 1) + MOST_BYTES];
    int length = 0;
    int begin = 0;
    int usual = 0;
    for (int i = 0; i < hashes.length; i++) {
      if (length + MOST_BYTES > bytes.length) {
        bytes = Arrays.copyOf(bytes, bytes.length * 2);
      }
      int begins = places.begins[i];
      int letters = places.ends[i] - begins;
      int number = numbers.putIfAbsent(hashes[i], numbers.size());
      int head = length++;
      int told = Math.min(letters, LENGTH);
      if (told == LENGTH) {
        length = putNumber(bytes, length, letters - LENGTH);
      }
      if (begins != usual) {
        told |= GAP;
        length = putNumber(bytes, length, begins - begin);
      }
      if (number == FIRST_TIME) {
        length = putHash(bytes, length, hashes[i]);
      } else {
        told |= AGAIN;
        length = putNumber(bytes, length, number);
      }
      bytes[head] = (byte) told;
      begin = begins;
      usual = begins + letters + 1;
    }
    return Arrays.copyOf(bytes, length);
  }

  private static int putHash(byte[] packed, int at, int hash) {
    int length = at;
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      packed[length++] = (byte) (hash >>> shift);
    }
    return length;
  }

  private static int putNumber(byte[] packed, int at, int number) {
    int left = number;
    int length = at;
    while (left > PAYLOAD) {
      packed[length++] = (byte) ((left & PAYLOAD) | MORE);
      left >>>= PAYLOAD_BITS;
    }
    packed[length++] = (byte) left;
    return length;
  }

  /**
   * Reads what {@link #packed} wrote. A place is read when it is asked for: of most texts that are
   * compared nobody does, and of others for the two ends of a stretch.
   *
   * @param size number of words
   */
  public static WordSequence unpacked(byte[] packed, int size) {
    int[] hashes = new int[size];
    int[] different = new int[size];
    int known = 0;
    int at = 0;
    for (int i = 0; i < size; i++) {
      int head = packed[at];
      at = behindPlace(packed, at);
      if ((head & AGAIN) != 0) {
        hashes[i] = different[number(packed, at)];
        at += numberBytes(packed, at);
      } else {
        int hash =
            (packed[at] & 0xff)
                | ((packed[at + 1] & 0xff) << 8)
                | ((packed[at + 2] & 0xff) << 16)
                | (packed[at + 3] << 24);
        hashes[i] = hash;
        different[known++] = hash;
        at += HASH_BYTES;
      }
    }
    return new WordSequence(hashes, null, packed);
  }

  /** The byte behind the head of a word, its length and its gap. */
  private static int behindPlace(byte[] packed, int head) {
    int at = head + 1;
    if ((packed[head] & LENGTH) == LENGTH) {
      at += numberBytes(packed, at);
    }
    return (packed[head] & GAP) == 0 ? at : at + numberBytes(packed, at);
  }

  private int readPlace(int word, boolean isEnd) {
    int begin = 0;
    int usual = 0;
    int at = 0;
    for (int i = 0; ; i++) {
      int head = packed[at];
      int length = head & LENGTH;
      int gap = at + 1;
      if (length == LENGTH) {
        length += number(packed, gap);
        gap += numberBytes(packed, gap);
      }
      begin = (head & GAP) == 0 ? usual : begin + number(packed, gap);
      if (i == word) {
        return isEnd ? begin + length : begin;
      }
      usual = begin + length + 1;
      at = behindPlace(packed, at);
      at += (head & AGAIN) == 0 ? HASH_BYTES : numberBytes(packed, at);
    }
  }

  private static int number(byte[] packed, int at) {
    int number = 0;
    int shift = 0;
    int i = at;
    while ((packed[i] & MORE) != 0) {
      number |= (packed[i++] & PAYLOAD) << shift;
      shift += PAYLOAD_BITS;
    }
    return number | (packed[i] << shift);
  }

  private static int numberBytes(byte[] packed, int at) {
    int i = at;
    while ((packed[i] & MORE) != 0) {
      i++;
    }
    return i - at + 1;
  }
}
