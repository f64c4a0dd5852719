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
 * <p>A Bloom filter whose bits of one key stand in two words, so that a look waits for memory once
 * or twice (Putze, Sanders and Singler 2007). Nearly all looks end at the first word: these lie
 * apart from the second ones, half as large as both and as much nearer to the processor. With one
 * word alone it has to be twice as large to let as few others pass.
 */
public final class AnchorSet implements Serializable {
  private static final long serialVersionUID = 1L;

  /** At least; twice as many at most. */
  private static final int BITS_A_KEY = 16;

  private static final int LEAST_WORDS = 1 << 4;
  private static final int MOST_WORDS = 1 << 24;

  private static final long[] NONE = {};

  private final long[] firstWords;
  private final long[] secondWords;
  private final int shift;

  /**
   * The keys of articles.
   *
   * @param articles their anchors, as {@link Anchors#packed} wrote them
   */
  public AnchorSet(List<byte[]> articles) {
    long count = 0;
    for (byte[] packed : articles) {
      count += Anchors.number(packed) + Anchors.SKETCH_VALUES;
    }
    long wanted = Math.max(LEAST_WORDS, 2 * count * BITS_A_KEY / Long.SIZE);
    int words = Integer.highestOneBit((int) Math.min(wanted, MOST_WORDS)) / 2;
    firstWords = new long[words];
    secondWords = new long[words];
    shift = Long.numberOfLeadingZeros(words) + 1;
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
      firstWords[word(spread)] |= bits(spread >>> 22);
      secondWords[word(spread)] |= bits(spread >>> 4);
    }
  }

  /** The number of both words, told by the upper bits. */
  private int word(long spread) {
    return (int) (spread >>> shift);
  }

  /** Three bits of a word, told by eighteen of a hash that do not tell the word. */
  private static long bits(long spread) {
    return 1L << spread | 1L << (spread >>> 6) | 1L << (spread >>> 12);
  }

  private boolean mayHold(long key) {
    long spread = HashBits.mixed(key);
    int word = word(spread);
    long first = bits(spread >>> 22);
    if ((firstWords[word] & first) != first) {
      return false;
    }
    long second = bits(spread >>> 4);
    return (secondWords[word] & second) == second;
  }

  /** Those of the values of an article's sketch that are among them. */
  public long[] among(long[] ofArticle) {
    // No stream: it would cost more than the looks, of which there are few.
    long[] shared = new long[ofArticle.length];
    int size = 0;
    for (long value : ofArticle) {
      if (mayHold(value)) {
        shared[size++] = value;
      }
    }
    return Arrays.copyOf(shared, size);
  }

  /**
   * Those of an article's anchors that are among them: mostly none.
   *
   * @param packed as {@link Anchors#packed} wrote them
   */
  public long[] among(byte[] packed) {
    long[] shared = NONE;
    int size = 0;
    for (int i = 0; i < Anchors.number(packed); i++) {
      long anchor = Anchors.anchor(packed, i);
      if (mayHold(anchor)) {
        shared = size == shared.length ? Arrays.copyOf(shared, Anchors.number(packed)) : shared;
        shared[size++] = anchor;
      }
    }
    return Arrays.copyOf(shared, size);
  }
}
