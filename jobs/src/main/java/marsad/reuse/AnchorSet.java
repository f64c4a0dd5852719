package marsad.reuse;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import marsad.text.HashBits;

/**
 * The keys of some articles, so that of all others only those are looked at that share one, and of
 * these only the shared ones: what is no key of theirs leads to none of them. One in some hundred
 * others passes for a key too and is looked at in vain.
 *
 * <p>A Bloom filter whose bits of one key stand in one word, so that a look waits for memory once
 * (Putze, Sanders and Singler 2007).
 */
public final class AnchorSet implements Serializable {
  private static final long serialVersionUID = 1L;

  /** At least; twice as many at most. */
  private static final int BITS_A_KEY = 32;

  private static final int LEAST_WORDS = 1 << 4;
  private static final int MOST_WORDS = 1 << 24;

  private final long[] words;
  private final int shift;

  /**
   * The keys of articles.
   *
   * @param articles their anchors, as {@link Anchors#packed} wrote them
   */
  public AnchorSet(List<byte[]> articles) {
    long count = 0;
    for (byte[] packed : articles) {
      count += packed.length / Long.BYTES + Anchors.SKETCH_VALUES;
    }
    long wanted = Math.max(LEAST_WORDS, 2 * count * BITS_A_KEY / Long.SIZE);
    words = new long[Integer.highestOneBit((int) Math.min(wanted, MOST_WORDS))];
    shift = Long.numberOfLeadingZeros(words.length) + 1;
    for (byte[] packed : articles) {
      long[] anchors = Anchors.unpacked(packed);
      addAll(anchors);
      addAll(Anchors.sketch(anchors));
    }
  }

  private void addAll(long[] keys) {
    for (long key : keys) {
      // Anchors may be the smallest of several: as they are, their upper bits are not spread
      // evenly.
      long spread = HashBits.mixed(key);
      words[word(spread)] |= bits(spread);
    }
  }

  private int word(long spread) {
    return (int) (spread >>> shift);
  }

  /** Four bits, told by bits of the hash that do not tell the word. */
  private static long bits(long spread) {
    return 1L << (spread >>> 6)
        | 1L << (spread >>> 12)
        | 1L << (spread >>> 18)
        | 1L << (spread >>> 24);
  }

  /** Those of an article's anchors, or of the values of its sketch, that are among them. */
  public long[] among(long[] ofArticle) {
    long[] shared = new long[ofArticle.length];
    int size = 0;
    for (long key : ofArticle) {
      long spread = HashBits.mixed(key);
      long bits = bits(spread);
      if ((words[word(spread)] & bits) == bits) {
        shared[size++] = key;
      }
    }
    return Arrays.copyOf(shared, size);
  }
}
