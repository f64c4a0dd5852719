package marsad.text;

import java.io.Serializable;

/**
 * A set of hashes that answers "surely not" or "perhaps" from one bit (a Bloom filter with one
 * hash, Bloom 1970). Far smaller than the hashes themselves, so that looking one up does not wait
 * for memory.
 */
public final class HashBits implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Hashes may be sums of letters: only multiplied out do their upper bits depend on all. */
  private static final long SPREAD = 0xD6E8_FEB8_6659_FD93L;

  private final long[] bits;
  private final int shift;

  /** An empty set with two to this power of bits, 6 at least. */
  public HashBits(int sizeBits) {
    bits = new long[1 << (sizeBits - 6)];
    shift = Long.SIZE - sizeBits;
  }

  /** Adds a hash. */
  public void add(long hash) {
    int bit = (int) (mixed(hash) >>> shift);
    bits[bit >>> 6] |= 1L << bit;
  }

  /** Adds hashes. */
  public void addAll(long[] hashes) {
    for (long hash : hashes) {
      add(hash);
    }
  }

  /** False if the hash was never added. */
  public boolean mayHold(long hash) {
    int bit = (int) (mixed(hash) >>> shift);
    return (bits[bit >>> 6] & (1L << bit)) != 0;
  }

  /** How many different ones were added, at least. */
  public int differentAtLeast() {
    int different = 0;
    for (long word : bits) {
      different += Long.bitCount(word);
    }
    return different;
  }

  /** The hash with every bit of it at work in the upper ones. */
  public static long mixed(long hash) {
    return (hash ^ (hash >>> 32)) * SPREAD;
  }
}
