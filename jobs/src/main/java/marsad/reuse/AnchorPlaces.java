package marsad.reuse;

import it.unimi.dsi.fastutil.longs.LongArrays;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.LongStream;
import marsad.reuse.AnchorPlace.Layer;
import marsad.reuse.AnchorPlace.State;

/**
 * Places gathered by the hundred thousand, as plain numbers: most keys stand in one article only,
 * and a place of such a key never becomes an object.
 */
public final class AnchorPlaces {
  /** Key, article, day, and a byte of the rest. */
  private static final int BYTES = 2 * Long.BYTES + Integer.BYTES + 1;

  private static final int LAYER_BITS = 3;
  private static final int SHORT_BIT = 4;
  private static final int STATE_SHIFT = 3;
  private static final int UPPER_HALF = 32;

  /** What stands above the layer in the byte of the rest. */
  private static final int LAYER_WIDTH = 2;

  private static final int REST_WIDTH = 3;
  private static final int REST_BITS = (1 << REST_WIDTH) - 1;

  /** The number of a place stands in what the rest leaves of half a long: 536 million. */
  private static final int MOST = 1 << (UPPER_HALF - REST_WIDTH);

  private long[] keys = new long[64];
  private long[] articles = new long[64];
  private int[] days = new int[64];
  private byte[] flags = new byte[64];
  private int size;

  /** Number of places. */
  public int size() {
    return size;
  }

  /** Adds a place. */
  public void add(AnchorPlace place) {
    int rest =
        place.layer() | (place.isShort() ? SHORT_BIT : 0) | place.state().bits() << STATE_SHIFT;
    add(place.key(), place.article(), place.day(), (byte) rest);
  }

  private void add(long key, long article, int day, byte rest) {
    if (size == keys.length) {
      if (size == MOST) {
        throw new IllegalStateException(
            "One part holds " + MOST + " anchors, the most it can: deal them out to more parts.");
      }
      keys = Arrays.copyOf(keys, 2 * size);
      articles = Arrays.copyOf(articles, 2 * size);
      days = Arrays.copyOf(days, 2 * size);
      flags = Arrays.copyOf(flags, 2 * size);
    }
    keys[size] = key;
    articles[size] = article;
    days[size] = day;
    flags[size++] = rest;
  }

  /** All places as bytes, for {@link #addPacked}. */
  public byte[] packed() {
    ByteBuffer packed = ByteBuffer.allocate(size * BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < size; i++) {
      packed.putLong(keys[i]).putLong(articles[i]).putInt(days[i]).put(flags[i]);
    }
    return packed.array();
  }

  /** Adds the places that {@link #packed} wrote. */
  public void addPacked(byte[] packed) {
    ByteBuffer places = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN);
    while (places.hasRemaining()) {
      add(places.getLong(), places.getLong(), places.getInt(), places.get());
    }
  }

  /** Places whose key stands in several, as {@link CandidateFinder} wants them sorted. */
  public Shared shared() {
    Sieve sieve = new Sieve(size);
    for (int i = 0; i < size; i++) {
      sieve.add(keys[i]);
    }
    long[] order = new long[size];
    int[] begins = new int[Layer.ANCHOR + 2];
    int filled = 0;
    for (int layer = Layer.TEXT; layer <= Layer.ANCHOR; layer++) {
      begins[layer] = filled;
      for (int i = 0; i < size; i++) {
        if ((flags[i] & LAYER_BITS) == layer && sieve.mayBeRepeated(keys[i])) {
          order[filled++] =
              (long) days[i] << UPPER_HALF | (long) i << REST_WIDTH | flags[i] >> LAYER_WIDTH;
        }
      }
      begins[layer + 1] = filled;
    }
    order = Arrays.copyOf(order, filled);
    long[] sorted = LongStream.of(order).map(place -> keys[number(place)]).toArray();
    for (int layer = Layer.TEXT; layer <= Layer.ANCHOR; layer++) {
      sort(sorted, order, begins[layer], begins[layer + 1]);
    }
    return new Shared(sorted, order, begins);
  }

  /** By key, then day, then article. */
  private void sort(long[] sorted, long[] order, int from, int to) {
    LongArrays.radixSort(sorted, order, from, to);
    for (int i = from; i < to; ) {
      int end = i + 1;
      while (end < to
          && sorted[end] == sorted[i]
          && order[end] >> UPPER_HALF == order[i] >> UPPER_HALF) {
        end++;
      }
      if (end > i + 1) {
        LongArrays.quickSort(
            order, i, end, (x, y) -> Long.compare(articles[number(x)], articles[number(y)]));
      }
      i = end;
    }
  }

  private static int number(long ordered) {
    return (int) ordered >>> REST_WIDTH;
  }

  private static int rest(long ordered) {
    return ((int) ordered & REST_BITS) << LAYER_WIDTH;
  }

  private static State state(long ordered) {
    return State.of(rest(ordered) >> STATE_SHIFT);
  }

  /** Sorted places, to be read as often as wanted. */
  public final class Shared implements Iterable<AnchorPlace> {
    private final long[] sorted;

    /**
     * Of each key the day, below it the number of its place, and below that what is left of it: all
     * but the article can be read without leaping about in memory.
     */
    private final long[] order;

    /** Where the keys of each layer begin, and where all end. */
    private final int[] begins;

    private Shared(long[] sorted, long[] order, int[] begins) {
      this.sorted = sorted;
      this.order = order;
      this.begins = begins;
    }

    @Override
    public Iterator<AnchorPlace> iterator() {
      return new Places(0);
    }

    /**
     * The same without those that stayed of anchors in few articles.
     *
     * @param few at most so many
     */
    public Iterator<AnchorPlace> changedOrCrowded(int few) {
      return new Places(few);
    }

    private final class Places implements Iterator<AnchorPlace> {
      private final int few;
      private int next;
      private int layer = Layer.TEXT;
      private int endOfKey;
      private boolean isLone;
      private boolean areFew;

      Places(int few) {
        this.few = few;
        skip();
      }

      private void skip() {
        while (next < sorted.length) {
          if (next == endOfKey) {
            beginKey();
          }
          if (isLone) {
            next = endOfKey;
          } else if (areFew && state(order[next]) == State.KEPT) {
            next++;
          } else {
            return;
          }
        }
      }

      private void beginKey() {
        while (next == begins[layer + 1]) {
          layer++;
        }
        while (endOfKey < begins[layer + 1] && sorted[endOfKey] == sorted[next]) {
          endOfKey++;
        }
        int number = endOfKey - next;
        isLone = number == 1;
        areFew = number <= few && layer == Layer.ANCHOR;
      }

      @Override
      public boolean hasNext() {
        return next < sorted.length;
      }

      @Override
      public AnchorPlace next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        long ordered = order[next];
        AnchorPlace place =
            new AnchorPlace(
                layer,
                sorted[next],
                (int) (ordered >> UPPER_HALF),
                articles[number(ordered)],
                (rest(ordered) & SHORT_BIT) != 0,
                state(ordered));
        next++;
        skip();
        return place;
      }
    }
  }
}
