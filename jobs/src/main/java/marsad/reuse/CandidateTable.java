package marsad.reuse;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.Arrays;
import java.util.function.Consumer;

/** Candidates added up by pair, as plain numbers: there are some for every anchor of a pair. */
public final class CandidateTable {
  private static final int FIRST_CAPACITY = 1024;
  private static final int GROWTH = 4;
  static final int FIELDS = 5;
  private static final int B = 1;
  private static final int LOWEST = 2;
  private static final int HIGHEST = 3;

  /** The weight in the upper half, the number of anchors in the lower. */
  private static final int SUMS = 4;

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

  void add(long a, long b, long lowest, long highest, long sums) {
    int at = pair(a, b);
    pairs[at + LOWEST] = Math.min(pairs[at + LOWEST], lowest);
    pairs[at + HIGHEST] = Math.max(pairs[at + HIGHEST], highest);
    pairs[at + SUMS] += sums;
  }

  /** Weight and number of anchors in one number, to which others can be added. */
  static long sums(int weight, int anchors) {
    return (long) weight << Integer.SIZE | anchors;
  }

  static int weight(long sums) {
    return (int) (sums >>> Integer.SIZE);
  }

  static long hash(long a, long b) {
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

  /** Reads the numbers of a pair, see {@link Candidate}. */
  interface Reader {
    /**
     * Reads a pair.
     *
     * @param sums as {@link CandidateTable#sums} makes them
     */
    void read(long a, long b, long lowest, long highest, long sums);
  }

  /** Hands on all pairs. */
  void forEach(Reader reader) {
    for (int at = 0; at < size * FIELDS; at += FIELDS) {
      reader.read(
          pairs[at], pairs[at + B], pairs[at + LOWEST], pairs[at + HIGHEST], pairs[at + SUMS]);
    }
  }

  /** Hands on the pairs that are worth comparing. */
  public void forEachWorthComparing(Consumer<Candidate> reader) {
    forEach(
        (a, b, lowest, highest, sums) -> {
          int weight = weight(sums);
          if (weight >= Candidate.ENOUGH) {
            reader.accept(new Candidate(a, b, weight, (int) sums, lowest, highest));
          }
        });
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
