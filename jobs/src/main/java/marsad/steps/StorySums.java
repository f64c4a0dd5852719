package marsad.steps;

import java.nio.ByteBuffer;
import java.util.Arrays;
import marsad.measures.Bootstrap;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.expressions.Aggregator;

/**
 * Sums over stories that can be resampled: few stories are kept one by one (hash and value); where
 * they would take more room than the bootstrap's replicates, the replicates are kept instead. So a
 * pair in a million stories takes 1,600 bytes, and a pair in one story 16.
 */
final class StorySums extends Aggregator<StorySums.Story, byte[], byte[]> {
  private static final long serialVersionUID = 1L;
  private static final int ENTRY = Long.BYTES + Double.BYTES;
  private static final int REPLICATES = Bootstrap.REPLICATES * Double.BYTES;

  /**
   * What a story adds.
   *
   * @param story hash of the story's id
   * @param articles its articles
   */
  public record Story(long story, long articles) {}

  /** The sum in each replicate. */
  static double[] replicates(byte[] sums) {
    double[] replicates = new double[Bootstrap.REPLICATES];
    ByteBuffer buffer = ByteBuffer.wrap(sums);
    if (sums.length == REPLICATES) {
      buffer.asDoubleBuffer().get(replicates);
    } else {
      while (buffer.hasRemaining()) {
        Bootstrap.add(replicates, buffer.getLong(), buffer.getDouble());
      }
    }
    return replicates;
  }

  @Override
  public byte[] zero() {
    return new byte[0];
  }

  @Override
  public byte[] reduce(byte[] sums, Story story) {
    if (sums.length < REPLICATES - ENTRY) {
      byte[] longer = Arrays.copyOf(sums, sums.length + ENTRY);
      ByteBuffer.wrap(longer, sums.length, ENTRY)
          .putLong(story.story())
          .putDouble((double) story.articles());
      return longer;
    }
    return added(sums, story);
  }

  /** Of replicates, the buffer itself: it is this aggregation's own, and stories are many. */
  private static byte[] added(byte[] sums, Story story) {
    double[] replicates = replicates(sums);
    Bootstrap.add(replicates, story.story(), (double) story.articles());
    return into(sums.length == REPLICATES ? sums : new byte[REPLICATES], replicates);
  }

  @Override
  public byte[] merge(byte[] a, byte[] b) {
    if (a.length + b.length < REPLICATES) {
      byte[] both = Arrays.copyOf(a, a.length + b.length);
      System.arraycopy(b, 0, both, a.length, b.length);
      return both;
    }
    double[] sums = replicates(a);
    double[] more = replicates(b);
    for (int i = 0; i < sums.length; i++) {
      sums[i] += more[i];
    }
    return into(new byte[REPLICATES], sums);
  }

  private static byte[] into(byte[] bytes, double[] replicates) {
    ByteBuffer.wrap(bytes).asDoubleBuffer().put(replicates);
    return bytes;
  }

  @Override
  public byte[] finish(byte[] sums) {
    return sums;
  }

  @Override
  public Encoder<byte[]> bufferEncoder() {
    return Encoders.BINARY();
  }

  @Override
  public Encoder<byte[]> outputEncoder() {
    return Encoders.BINARY();
  }
}
