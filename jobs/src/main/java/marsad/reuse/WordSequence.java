package marsad.reuse;

import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.util.Arrays;
import marsad.text.WordHashes;
import org.jspecify.annotations.Nullable;

/**
 * The words of an article as they are compared: hashes in order, each with its place in the raw
 * text. Packed it takes about six bytes a word, so that texts can be compared and spans be led back
 * to characters without the texts.
 */
public final class WordSequence {
  private static final int HASH_BYTES = 4;
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
   * For each word its hash, how far it begins behind the beginning of the word before, and its
   * length. Beginnings never go back, while ends may: one sign can stand for two words.
   */
  public byte[] packed() {
    if (places == null) {
      return packed;
    }
    int[] begins = places.begins;
    int[] ends = places.ends;
    byte[] bytes = new byte[hashes.length * (HASH_BYTES + 2) + 16];
    int length = 0;
    int begin = 0;
    for (int i = 0; i < hashes.length; i++) {
      if (length + HASH_BYTES + 10 > bytes.length) {
        bytes = Arrays.copyOf(bytes, bytes.length * 2);
      }
      for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
        bytes[length++] = (byte) (hashes[i] >>> shift);
      }
      length = putNumber(bytes, length, begins[i] - begin);
      length = putNumber(bytes, length, ends[i] - begins[i]);
      begin = begins[i];
    }
    return Arrays.copyOf(bytes, length);
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
    int at = 0;
    for (int i = 0; i < size; i++) {
      hashes[i] =
          (packed[at] & 0xff)
              | ((packed[at + 1] & 0xff) << 8)
              | ((packed[at + 2] & 0xff) << 16)
              | (packed[at + 3] << 24);
      at += HASH_BYTES;
      at += numberBytes(packed, at);
      at += numberBytes(packed, at);
    }
    return new WordSequence(hashes, null, packed);
  }

  private int readPlace(int word, boolean isEnd) {
    int begin = 0;
    int at = 0;
    for (int i = 0; ; i++) {
      at += HASH_BYTES;
      begin += number(packed, at);
      at += numberBytes(packed, at);
      if (i == word) {
        return isEnd ? begin + number(packed, at) : begin;
      }
      at += numberBytes(packed, at);
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
