package marsad.reuse;

import java.io.Serializable;
import java.util.BitSet;

/**
 * Which hashes have come, by a bit for each (Bloom 1970, with one hash): all of these are among
 * them, and by chance a few others. Far smaller than the hashes themselves, so that looking one up
 * does not wait for memory.
 */
final class HashBits implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int MOST_BITS = 1 << 30;

  /**
   * The upper bits of some hashes are not spread evenly: anchors may be the smallest of several.
   */
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private final BitSet bits;
  private final int shift;

  /**
   * None has come.
   *
   * @param size bits, of which so many are taken as the next lower power of two has
   */
  HashBits(long size) {
    int taken = Integer.highestOneBit((int) Math.min(size, MOST_BITS));
    bits = new BitSet(taken);
    shift = Long.SIZE - Integer.numberOfTrailingZeros(taken);
  }

  private int bit(long hash) {
    return (int) ((hash * SPREAD) >>> shift);
  }

  void add(long hash) {
    bits.set(bit(hash));
  }

  void addAll(long[] hashes) {
    for (long hash : hashes) {
      add(hash);
    }
  }

  /** Whether the hash has come, or another that looks like it. */
  boolean mayHave(long hash) {
    return bits.get(bit(hash));
  }

  /** How many different ones have come, at least. */
  int differentAtLeast() {
    return bits.cardinality();
  }
}
