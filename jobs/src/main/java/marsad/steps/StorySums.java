package marsad.steps;

import java.nio.ByteBuffer;
import java.util.Arrays;
import marsad.measures.Bootstrap;
import org.jspecify.annotations.Nullable;

/**
 * A sum over stories that can be resampled: few stories are kept one by one (hash and articles);
 * where they would take more room than the bootstrap's replicates, the replicates are kept instead.
 * So a pair in a million stories takes 400 to 800 bytes packed, and a pair in one story 13.
 *
 * <p>Replicates are sums of whole numbers, so that their order does not change them.
 */
final class StorySums {
  /** With more stories, replicates take less room. */
  static final int MOST_STORIES = 33;

  private static final int ENTRY = Long.BYTES + Integer.BYTES;

  /** What a packed sum begins with where it holds stories; else the bytes of a replicate. */
  private static final byte STORIES = 0;

  private static final long[] NONE = {};
  private static final double[] NOT_DRAWN = {};

  private long[] stories = NONE;
  private int count;
  private double[] replicates = NOT_DRAWN;

  /** A story that counts in many sums, and is drawn once for all. */
  static final class Drawn {
    private final long story;
    private byte @Nullable [] draws;

    /** A story by the hash of its id. */
    Drawn(long story) {
      this.story = story;
    }

    private byte[] draws() {
      byte[] known = draws;
      if (known == null) {
        known = Bootstrap.draws(story);
        draws = known;
      }
      return known;
    }
  }

  /**
   * Adds a story.
   *
   * @param articles its articles
   */
  void add(Drawn story, long articles) {
    if (replicates.length == 0 && count < MOST_STORIES) {
      keep(story.story, articles);
      return;
    }
    if (replicates.length == 0) {
      resample();
    }
    Bootstrap.add(replicates, story.draws(), (double) articles);
  }

  private void keep(long story, long articles) {
    if (2 * count == stories.length) {
      stories = Arrays.copyOf(stories, Math.max(2, 2 * stories.length));
    }
    stories[2 * count] = story;
    stories[2 * count + 1] = articles;
    count++;
  }

  /** Adds the stories of another sum. */
  void add(byte[] packed) {
    if (packed[0] == STORIES) {
      ByteBuffer buffer = ByteBuffer.wrap(packed, 1, packed.length - 1);
      while (buffer.hasRemaining()) {
        add(new Drawn(buffer.getLong()), buffer.getInt());
      }
      return;
    }
    if (replicates.length == 0) {
      resample();
    }
    double[] more = replicates(packed);
    for (int i = 0; i < replicates.length; i++) {
      replicates[i] += more[i];
    }
  }

  private void resample() {
    replicates = new double[Bootstrap.REPLICATES];
    for (int i = 0; i < count; i++) {
      Bootstrap.add(replicates, stories[2 * i], (double) stories[2 * i + 1]);
    }
    stories = NONE;
    count = 0;
  }

  /** The sum as bytes. */
  byte[] packed() {
    if (replicates.length == 0) {
      ByteBuffer buffer = ByteBuffer.allocate(1 + count * ENTRY).put(STORIES);
      for (int i = 0; i < count; i++) {
        buffer.putLong(stories[2 * i]).putInt(Math.toIntExact(stories[2 * i + 1]));
      }
      return buffer.array();
    }
    double largest = Arrays.stream(replicates).max().orElse(0);
    int size = largest <= Short.MAX_VALUE ? Short.BYTES : Integer.BYTES;
    size = largest <= Integer.MAX_VALUE ? size : Long.BYTES;
    ByteBuffer buffer = ByteBuffer.allocate(1 + Bootstrap.REPLICATES * size).put((byte) size);
    for (double replicate : replicates) {
      switch (size) {
        case Short.BYTES -> buffer.putShort((short) replicate);
        case Integer.BYTES -> buffer.putInt((int) replicate);
        default -> buffer.putLong((long) replicate);
      }
    }
    return buffer.array();
  }

  /** The sum in each replicate. */
  static double[] replicates(byte[] packed) {
    double[] replicates = new double[Bootstrap.REPLICATES];
    ByteBuffer buffer = ByteBuffer.wrap(packed, 1, packed.length - 1);
    byte size = packed[0];
    if (size == STORIES) {
      while (buffer.hasRemaining()) {
        Bootstrap.add(replicates, buffer.getLong(), buffer.getInt());
      }
      return replicates;
    }
    for (int i = 0; i < replicates.length; i++) {
      replicates[i] =
          switch (size) {
            case Short.BYTES -> buffer.getShort();
            case Integer.BYTES -> buffer.getInt();
            default -> (double) buffer.getLong();
          };
    }
    return replicates;
  }
}
