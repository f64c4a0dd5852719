package marsad.steps;

import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongArrays;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import marsad.reuse.CopyRules;
import marsad.steps.FindCopyPairs.Keyed;
import org.jspecify.annotations.Nullable;

/**
 * Articles with their keys on their way to the task of their text, as bytes: as rows, which Spark
 * copies and sorts one by one, they take twice as long. Articles of the same text go to the same
 * task.
 */
final class KeyedTexts {
  /** Hash of the text, article, day, words and flags. */
  private static final int HEAD_BYTES = 2 * Long.BYTES + 2 * Integer.BYTES + 1;

  private static final int FIRST_CAPACITY = 1 << 12;
  private static final int NEW = 1;
  private static final int GONE = 2;

  /** Stands for the length of keys that are not there. */
  private static final int NONE = -1;

  private static final byte[] NO_KEYS = new byte[0];

  private static final Comparator<Keyed> FIRST_OF_STRETCH =
      Comparator.comparingInt(Keyed::day).thenComparingLong(Keyed::article);

  private ByteBuffer packed = ByteBuffer.allocate(FIRST_CAPACITY);

  private void add(Keyed text) {
    add(text, text.anchors(), text.sketch());
  }

  private void add(Keyed text, byte @Nullable [] anchors, byte @Nullable [] sketch) {
    int bytes = HEAD_BYTES + 2 * Integer.BYTES + length(anchors) + length(sketch);
    if (packed.remaining() < bytes) {
      int capacity = Math.max(2 * packed.capacity(), packed.position() + bytes);
      packed = ByteBuffer.allocate(capacity).put(packed.flip());
    }
    packed
        .putLong(text.textHash())
        .putLong(text.article())
        .putInt(text.day())
        .putInt(text.words())
        .put((byte) ((text.isNew() ? NEW : 0) | (text.isGone() ? GONE : 0)));
    put(anchors);
    put(sketch);
  }

  private static int length(byte @Nullable [] keys) {
    return keys == null ? 0 : keys.length;
  }

  private void put(byte @Nullable [] keys) {
    packed.putInt(keys == null ? NONE : keys.length);
    if (keys != null) {
      packed.put(keys);
    }
  }

  private byte[] packed() {
    byte[] bytes = new byte[packed.position()];
    packed.get(0, bytes);
    return bytes;
  }

  /**
   * Articles packed in so many parts by the hash of their text. Of those of one text, stretch of
   * days and fate all but the first go without their keys, which they never give: one task may get
   * a text that a million articles carry.
   *
   * @param partOf the part of the texts whose hash is given, from 0
   * @return for each part its bytes, empty if it has none
   */
  static byte[][] dealtOut(
      List<Keyed> texts, CopyRules rules, int parts, LongToIntFunction partOf) {
    Long2ObjectOpenHashMap<Keyed> firsts = new Long2ObjectOpenHashMap<>();
    for (Keyed text : texts) {
      Keyed other = firsts.get(text.textHash());
      if (other == null
          || (isLikewise(text, other, rules) && FIRST_OF_STRETCH.compare(text, other) < 0)) {
        firsts.put(text.textHash(), text);
      }
    }
    KeyedTexts[] dealt = new KeyedTexts[parts];
    for (Keyed text : texts) {
      int part = partOf.applyAsInt(text.textHash());
      if (dealt[part] == null) {
        dealt[part] = new KeyedTexts();
      }
      Keyed first = firsts.get(text.textHash());
      boolean isFirst =
          !isLikewise(text, first, rules) || FIRST_OF_STRETCH.compare(text, first) == 0;
      if (isFirst || text.anchors() == null) {
        dealt[part].add(text);
      } else {
        dealt[part].add(text, NO_KEYS, NO_KEYS);
      }
    }
    return IntStream.range(0, parts)
        .mapToObj(part -> dealt[part] == null ? NO_KEYS : dealt[part].packed())
        .toArray(byte[][]::new);
  }

  /** Whether two articles of the same text are of the same stretch and met the same fate. */
  private static boolean isLikewise(Keyed text, Keyed other, CopyRules rules) {
    return text.isNew() == other.isNew()
        && text.isGone() == other.isGone()
        && (text.anchors() == null) == (other.anchors() == null)
        && ArticleKeys.firstDayOfStretch(text.day(), rules)
            == ArticleKeys.firstDayOfStretch(other.day(), rules);
  }

  /**
   * The articles of a part, sorted by the hash of their text, then by day and article.
   *
   * @param blocks all blocks of the part, as {@link #dealtOut} gave them
   */
  static Iterator<Keyed> sorted(List<byte[]> blocks) {
    LongArrayList texts = new LongArrayList();
    LongArrayList places = new LongArrayList();
    List<ByteBuffer> buffers = new ArrayList<>(blocks.size());
    for (byte[] block : blocks) {
      ByteBuffer buffer = ByteBuffer.wrap(block);
      while (buffer.hasRemaining()) {
        places.add((long) buffers.size() << Integer.SIZE | buffer.position());
        texts.add(buffer.getLong());
        buffer.position(buffer.position() + HEAD_BYTES - Long.BYTES);
        skipKeys(buffer);
        skipKeys(buffer);
      }
      buffers.add(buffer);
    }
    long[] order = places.toLongArray();
    sort(texts.toLongArray(), order, buffers);
    return LongStream.of(order).mapToObj(place -> read(buffers, place)).iterator();
  }

  private static void skipKeys(ByteBuffer buffer) {
    int length = buffer.getInt();
    buffer.position(buffer.position() + Math.max(length, 0));
  }

  private static void sort(long[] texts, long[] order, List<ByteBuffer> buffers) {
    LongArrays.radixSort(texts, order);
    for (int i = 0; i < texts.length; ) {
      int end = i + 1;
      while (end < texts.length && texts[end] == texts[i]) {
        end++;
      }
      if (end > i + 1) {
        LongArrays.quickSort(
            order, i, end, (x, y) -> FIRST_OF_STRETCH.compare(read(buffers, x), read(buffers, y)));
      }
      i = end;
    }
  }

  private static Keyed read(List<ByteBuffer> buffers, long place) {
    ByteBuffer buffer = buffers.get((int) (place >>> Integer.SIZE));
    buffer.position((int) place);
    long textHash = buffer.getLong();
    long article = buffer.getLong();
    int day = buffer.getInt();
    int words = buffer.getInt();
    byte flags = buffer.get();
    byte[] anchors = keys(buffer);
    byte[] sketch = keys(buffer);
    return new Keyed(
        article, day, words, textHash, anchors, sketch, (flags & NEW) != 0, (flags & GONE) != 0);
  }

  private static byte @Nullable [] keys(ByteBuffer buffer) {
    int length = buffer.getInt();
    if (length == NONE) {
      return null;
    }
    byte[] keys = new byte[length];
    buffer.get(keys);
    return keys;
  }
}
