package marsad.reuse;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongToIntFunction;

/** Candidates added up by pair, as plain numbers: there are some for every anchor of a pair. */
public final class CandidateTable {
  private static final int FIRST_CAPACITY = 1024;
  private static final int GROWTH = 4;
  private static final int FIELDS = 5;
  private static final int BYTES = FIELDS * Long.BYTES;
  private static final int B = 1;
  private static final int LOWEST = 2;
  private static final int HIGHEST = 3;

  /** The weight in the upper half, the number of anchors in the lower. */
  private static final int SUMS = 4;

  private static final int BITS_A_PAIR = 16;

  /** Of either kind: 128 MB. */
  private static final long MOST_BITS = 1L << 30;

  /** Of each pair, side by side: both articles, lowest and highest anchor, weight and anchors. */
  private long[] pairs = new long[FIRST_CAPACITY * FIELDS];

  /**
   * At a place the number of a pair, plus one, and above it half of its hash, so that other pairs
   * are told apart without being read; 0 where there is none.
   */
  private long[] places = new long[2 * FIRST_CAPACITY];

  private int size;

  /** Number of pairs. */
  public int size() {
    return size;
  }

  /** Adds a candidate to its pair. */
  public void add(Candidate c) {
    add(c.a(), c.b(), c.lowest(), c.highest(), sums(c.weight(), c.anchors()));
  }

  private void add(long a, long b, long lowest, long highest, long sums) {
    int at = pair(a, b);
    pairs[at + LOWEST] = Math.min(pairs[at + LOWEST], lowest);
    pairs[at + HIGHEST] = Math.max(pairs[at + HIGHEST], highest);
    pairs[at + SUMS] += sums;
  }

  private static long sums(int weight, int anchors) {
    return (long) weight << Integer.SIZE | anchors;
  }

  private static int weight(long sums) {
    return (int) (sums >>> Integer.SIZE);
  }

  private static long hash(long a, long b) {
    return Shingles.mixed(a * 31 + b);
  }

  /** Where the numbers of a pair begin. */
  private int pair(long a, long b) {
    long hash = hash(a, b);
    int mask = places.length - 1;
    int place = (int) hash & mask;
    while (places[place] != 0) {
      int at = ((int) places[place] - 1) * FIELDS;
      if ((places[place] ^ hash) >>> Integer.SIZE == 0 && pairs[at] == a && pairs[at + B] == b) {
        return at;
      }
      place = (place + 1) & mask;
    }
    int at = size * FIELDS;
    if (at == pairs.length) {
      grow();
      return pair(a, b);
    }
    places[place] = marked(hash, size++);
    pairs[at] = a;
    pairs[at + B] = b;
    pairs[at + LOWEST] = Long.MAX_VALUE;
    pairs[at + HIGHEST] = Long.MIN_VALUE;
    return at;
  }

  private static long marked(long hash, int pair) {
    return (hash >>> Integer.SIZE << Integer.SIZE) | (pair + 1);
  }

  private void grow() {
    pairs = Arrays.copyOf(pairs, GROWTH * pairs.length);
    places = new long[GROWTH * places.length];
    int mask = places.length - 1;
    for (int pair = 0; pair < size; pair++) {
      long hash = hash(pairs[pair * FIELDS], pairs[pair * FIELDS + B]);
      int place = (int) hash & mask;
      while (places[place] != 0) {
        place = (place + 1) & mask;
      }
      places[place] = marked(hash, pair);
    }
  }

  /**
   * All pairs as bytes in so many parts, for {@link #ofPacked}.
   *
   * @param partOf the part of the pairs whose first article is given, from 0
   */
  public byte[][] packed(int parts, LongToIntFunction partOf) {
    int[] counts = new int[parts];
    for (int at = 0; at < size * FIELDS; at += FIELDS) {
      counts[partOf.applyAsInt(pairs[at])]++;
    }
    ByteBuffer[] packed = new ByteBuffer[parts];
    for (int part = 0; part < parts; part++) {
      packed[part] = ByteBuffer.allocate(counts[part] * BYTES).order(ByteOrder.LITTLE_ENDIAN);
    }
    for (int at = 0; at < size * FIELDS; at += FIELDS) {
      packed[partOf.applyAsInt(pairs[at])]
          .putLong(pairs[at])
          .putLong(pairs[at + B])
          .putLong(pairs[at + LOWEST])
          .putLong(pairs[at + HIGHEST])
          .putLong(pairs[at + SUMS]);
    }
    return Arrays.stream(packed).map(ByteBuffer::array).toArray(byte[][]::new);
  }

  /**
   * Adds up what tables have {@link #packed} for a part, so far as it may be worth comparing. Most
   * pairs stand in one block only, with too little weight: these are known by two bits each and
   * mostly left out.
   *
   * @param blocks all of the part
   */
  public static CandidateTable ofPacked(List<byte[]> blocks) {
    CandidateTable table = new CandidateTable();
    long bytes = blocks.stream().mapToLong(block -> block.length).sum();
    long bits = Long.highestOneBit(Math.max(Long.SIZE, bytes / BYTES * BITS_A_PAIR));
    long mask = Math.min(bits, MOST_BITS) - 1;
    long[] once = new long[(int) (mask / Long.SIZE) + 1];
    long[] again = new long[once.length];
    for (byte[] block : blocks) {
      LongBuffer numbers = longs(block);
      for (int at = 0; at < numbers.limit(); at += FIELDS) {
        long bit = hash(numbers.get(at), numbers.get(at + B)) & mask;
        int word = (int) (bit / Long.SIZE);
        again[word] |= once[word] & (1L << bit);
        once[word] |= 1L << bit;
      }
    }
    for (byte[] block : blocks) {
      LongBuffer numbers = longs(block);
      for (int at = 0; at < numbers.limit(); at += FIELDS) {
        long a = numbers.get(at);
        long b = numbers.get(at + B);
        long sums = numbers.get(at + SUMS);
        long bit = hash(a, b) & mask;
        boolean isAgain = (again[(int) (bit / Long.SIZE)] & (1L << bit)) != 0;
        if (isAgain || weight(sums) >= Candidate.ENOUGH) {
          table.add(a, b, numbers.get(at + LOWEST), numbers.get(at + HIGHEST), sums);
        }
      }
    }
    return table;
  }

  private static LongBuffer longs(byte[] block) {
    return ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
  }

  /** Hands on the pairs that are worth comparing. */
  public void forEachWorthComparing(Consumer<Candidate> reader) {
    for (int at = 0; at < size * FIELDS; at += FIELDS) {
      int weight = weight(pairs[at + SUMS]);
      if (weight >= Candidate.ENOUGH) {
        reader.accept(
            new Candidate(
                pairs[at],
                pairs[at + B],
                weight,
                (int) pairs[at + SUMS],
                pairs[at + LOWEST],
                pairs[at + HIGHEST]));
      }
    }
  }

  /** The articles of these pairs. */
  public long[] articlesToCompare() {
    LongOpenHashSet articles = new LongOpenHashSet();
    forEachWorthComparing(
        pair -> {
          articles.add(pair.a());
          articles.add(pair.b());
        });
    return articles.toLongArray();
  }
}
