package marsad.reuse;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.LongToIntFunction;

/** Candidates added up by pair, as plain numbers: there are some for every anchor of a pair. */
public final class CandidateTable {
  private static final int BYTES = 4 * Long.BYTES + 2 * Integer.BYTES;
  private static final int FIRST_CAPACITY = 1024;

  private long[] as = new long[FIRST_CAPACITY];
  private long[] bs = new long[FIRST_CAPACITY];
  private long[] lowest = new long[FIRST_CAPACITY];
  private long[] highest = new long[FIRST_CAPACITY];
  private int[] weights = new int[FIRST_CAPACITY];
  private int[] anchors = new int[FIRST_CAPACITY];

  /** Number of the pair at a place, plus one; 0 where there is none. */
  private int[] places = new int[2 * FIRST_CAPACITY];

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

  private int pair(long a, long b) {
    int mask = places.length - 1;
    int place = (int) Shingles.mixed(a * 31 + b) & mask;
    while (places[place] != 0) {
      int pair = places[place] - 1;
      if (as[pair] == a && bs[pair] == b) {
        return pair;
      }
      place = (place + 1) & mask;
    }
    if (size == as.length) {
      grow();
      return pair(a, b);
    }
    places[place] = size + 1;
    as[size] = a;
    bs[size] = b;
    weights[size] = 0;
    anchors[size] = 0;
    lowest[size] = Long.MAX_VALUE;
    highest[size] = Long.MIN_VALUE;
    return size++;
  }

  private void grow() {
    int capacity = 2 * size;
    as = Arrays.copyOf(as, capacity);
    bs = Arrays.copyOf(bs, capacity);
    lowest = Arrays.copyOf(lowest, capacity);
    highest = Arrays.copyOf(highest, capacity);
    weights = Arrays.copyOf(weights, capacity);
    anchors = Arrays.copyOf(anchors, capacity);
    places = new int[2 * capacity];
    int mask = places.length - 1;
    for (int pair = 0; pair < size; pair++) {
      int place = (int) Shingles.mixed(as[pair] * 31 + bs[pair]) & mask;
      while (places[place] != 0) {
        place = (place + 1) & mask;
      }
      places[place] = pair + 1;
    }
  }

  /**
   * All pairs as bytes in so many parts, for {@link #addPacked}.
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

  /** Adds what {@link #packed} wrote. */
  public void addPacked(byte[] packed) {
    ByteBuffer pairs = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN);
    while (pairs.hasRemaining()) {
      int pair = pair(pairs.getLong(), pairs.getLong());
      lowest[pair] = Math.min(lowest[pair], pairs.getLong());
      highest[pair] = Math.max(highest[pair], pairs.getLong());
      weights[pair] += pairs.getInt();
      anchors[pair] += pairs.getInt();
    }
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
