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
  private static final int BYTES = 4 * Long.BYTES + 2 * Integer.BYTES;
  private static final int LONGS = BYTES / Long.BYTES;
  private static final int WEIGHT_AT = 4 * Long.BYTES;
  private static final int FIRST_CAPACITY = 1024;
  private static final int BITS_A_PAIR = 16;

  /** Of either kind: 128 MB. */
  private static final long MOST_BITS = 1L << 30;

  private long[] as = new long[FIRST_CAPACITY];
  private long[] bs = new long[FIRST_CAPACITY];
  private long[] lowest = new long[FIRST_CAPACITY];
  private long[] highest = new long[FIRST_CAPACITY];
  private int[] weights = new int[FIRST_CAPACITY];
  private int[] anchors = new int[FIRST_CAPACITY];

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
    int pair = pair(c.a(), c.b());
    weights[pair] += c.weight();
    anchors[pair] += c.anchors();
    lowest[pair] = Math.min(lowest[pair], c.lowest());
    highest[pair] = Math.max(highest[pair], c.highest());
  }

  private static long hash(long a, long b) {
    return Shingles.mixed(a * 31 + b);
  }

  private int pair(long a, long b) {
    long hash = hash(a, b);
    int mask = places.length - 1;
    int place = (int) hash & mask;
    while (places[place] != 0) {
      int pair = (int) places[place] - 1;
      if ((places[place] ^ hash) >>> Integer.SIZE == 0 && as[pair] == a && bs[pair] == b) {
        return pair;
      }
      place = (place + 1) & mask;
    }
    if (size == as.length) {
      grow();
      return pair(a, b);
    }
    places[place] = marked(hash, size);
    as[size] = a;
    bs[size] = b;
    weights[size] = 0;
    anchors[size] = 0;
    lowest[size] = Long.MAX_VALUE;
    highest[size] = Long.MIN_VALUE;
    return size++;
  }

  private static long marked(long hash, int pair) {
    return (hash >>> Integer.SIZE << Integer.SIZE) | (pair + 1);
  }

  private void grow() {
    int capacity = 2 * size;
    as = Arrays.copyOf(as, capacity);
    bs = Arrays.copyOf(bs, capacity);
    lowest = Arrays.copyOf(lowest, capacity);
    highest = Arrays.copyOf(highest, capacity);
    weights = Arrays.copyOf(weights, capacity);
    anchors = Arrays.copyOf(anchors, capacity);
    places = new long[2 * capacity];
    int mask = places.length - 1;
    for (int pair = 0; pair < size; pair++) {
      long hash = hash(as[pair], bs[pair]);
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
    for (int pair = 0; pair < size; pair++) {
      counts[partOf.applyAsInt(as[pair])]++;
    }
    ByteBuffer[] packed = new ByteBuffer[parts];
    for (int part = 0; part < parts; part++) {
      packed[part] = ByteBuffer.allocate(counts[part] * BYTES).order(ByteOrder.LITTLE_ENDIAN);
    }
    for (int i = 0; i < size; i++) {
      packed[partOf.applyAsInt(as[i])]
          .putLong(as[i])
          .putLong(bs[i])
          .putLong(lowest[i])
          .putLong(highest[i])
          .putInt(weights[i])
          .putInt(anchors[i]);
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
      for (int at = 0; at < numbers.limit(); at += LONGS) {
        long bit = hash(numbers.get(at), numbers.get(at + 1)) & mask;
        int word = (int) (bit / Long.SIZE);
        again[word] |= once[word] & (1L << bit);
        once[word] |= 1L << bit;
      }
    }
    for (byte[] block : blocks) {
      ByteBuffer pairs = ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN);
      for (int at = 0; at < block.length; at += BYTES) {
        long bit = hash(pairs.getLong(at), pairs.getLong(at + Long.BYTES)) & mask;
        boolean isAgain = (again[(int) (bit / Long.SIZE)] & (1L << bit)) != 0;
        if (isAgain || pairs.getInt(at + WEIGHT_AT) >= Candidate.ENOUGH) {
          table.addPacked(pairs.position(at));
        }
      }
    }
    return table;
  }

  private static LongBuffer longs(byte[] block) {
    return ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
  }

  private void addPacked(ByteBuffer pairs) {
    int pair = pair(pairs.getLong(), pairs.getLong());
    lowest[pair] = Math.min(lowest[pair], pairs.getLong());
    highest[pair] = Math.max(highest[pair], pairs.getLong());
    weights[pair] += pairs.getInt();
    anchors[pair] += pairs.getInt();
  }

  /** Hands on the pairs that are worth comparing. */
  public void forEachWorthComparing(Consumer<Candidate> reader) {
    for (int i = 0; i < size; i++) {
      if (weights[i] >= Candidate.ENOUGH) {
        reader.accept(new Candidate(as[i], bs[i], weights[i], anchors[i], lowest[i], highest[i]));
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
