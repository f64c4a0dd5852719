package marsad.sources;

import java.io.IOException;
import java.nio.ByteBuffer;
import marsad.sources.bytes.ExpansionException;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.CodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * The codecs of Parquet for pages of bounded size. A page's header says how much memory it takes,
 * and in a broken file, or one made to do harm, it says anything.
 */
final class BoundedCodecs implements CompressionCodecFactory {
  /** Writers make pages of 1 MiB; one row may be longer, and is refused later if it is too long. */
  private static final int MAX_PAGE_BYTES = 128 << 20;

  private static final int BUFFER_BYTES = 1 << 16;

  private final CodecFactory codecs;

  BoundedCodecs(Configuration configuration) {
    codecs = new CodecFactory(configuration, BUFFER_BYTES);
  }

  @Override
  public BytesInputCompressor getCompressor(CompressionCodecName codec) {
    return codecs.getCompressor(codec);
  }

  @Override
  public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
    BytesInputDecompressor decompressor = codecs.getDecompressor(codec);
    return new BytesInputDecompressor() {
      @Override
      public BytesInput decompress(BytesInput page, int size) throws IOException {
        check(size);
        return decompressor.decompress(page, size);
      }

      @Override
      public void decompress(ByteBuffer page, int compressed, ByteBuffer plain, int size)
          throws IOException {
        check(size);
        decompressor.decompress(page, compressed, plain, size);
      }

      @Override
      public void release() {
        decompressor.release();
      }
    };
  }

  private static void check(int size) throws ExpansionException {
    if (size < 0 || size > MAX_PAGE_BYTES) {
      throw new ExpansionException(
          "a page of the file has " + size + " bytes; the largest is " + MAX_PAGE_BYTES);
    }
  }

  @Override
  public void release() {
    codecs.release();
  }
}
