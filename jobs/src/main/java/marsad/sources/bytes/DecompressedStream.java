package marsad.sources.bytes;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * Decompressed bytes that end with an {@link ExpansionException} once they are no text any more,
 * and with an {@link EOFException} if the compressed file ends too early, whatever the codec says.
 */
final class DecompressedStream extends FilterInputStream {
  /** News text as JSON shrinks 4 to 20 times; thousands of copies of one page about 150 times. */
  static final long MAX_EXPANSION = 500;

  /** Below this many bytes the ratio says nothing yet. */
  static final long FREE_BYTES = 256L << 20;

  private final CountingStream compressed;
  private long bytes;

  DecompressedStream(InputStream decompressed, CountingStream compressed) {
    super(decompressed);
    this.compressed = compressed;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read;
    try {
      read = super.read(buffer, offset, length);
    } catch (IOException e) {
      throw asTruncation(e);
    }
    bytes += Math.max(read, 0);
    check(bytes, compressed.count());
    return read;
  }

  /** Whether so many plain bytes may come of so many compressed ones. */
  static void check(long plain, long compressed) throws ExpansionException {
    if (plain > FREE_BYTES && plain > MAX_EXPANSION * compressed) {
      throw new ExpansionException(
          "the compressed file grows more than "
              + MAX_EXPANSION
              + "-fold; it is read to byte "
              + plain
              + " of its plain form");
    }
  }

  private static IOException asTruncation(IOException failure) {
    String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    if (failure instanceof EOFException
        || message.contains("unexpected end")
        || message.contains("truncated")) {
      EOFException ended = new EOFException("the compressed file ends too early");
      ended.initCause(failure);
      return ended;
    }
    return failure;
  }
}
