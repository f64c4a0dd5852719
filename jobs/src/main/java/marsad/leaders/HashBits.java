package marsad.leaders;

import java.io.Serializable;

/**
 * A set of hashes that answers "surely not" or "perhaps" from one bit (a Bloom filter with one
 * hash, Bloom 1970).
 */
final class HashBits implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The hashes are sums of letters: only multiplied out do their upper bits depend on all. */
  private static final long SPREAD = 0xD6E8_FEB8_6659_FD93L;

  private final long[] bits;
  private final int shift;

  /** An empty set with two to this power of bits, 6 at least. */
  HashBits(int sizeBits) {
    bits = new long[1 << (sizeBits - 6)];
    shift = Long.SIZE - sizeBits;
  }

  void add(long hash) {
    int bit = (int) (mixed(hash) >>> shift);
    bits[bit >>> 6] |= 1L << bit;
  }

  /** False if the hash was never added. */
  boolean mayHold(long hash) {
    int bit = (int) (mixed(hash) >>> shift);
    return (bits[bit >>> 6] & (1L << bit)) != 0;
  }

  /** The hash with every bit of it at work in the upper ones. */
  static long mixed(long hash) {
    return (hash ^ (hash >>> 32)) * SPREAD;
  }
}
