package marsad.sources.bytes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads single bytes, so that a failure in the middle of a buffer does not lose the bytes before
 * it. Only for decompressors that read byte by byte anyway.
 */
final class ByteByByteStream extends FilterInputStream {
  private @Nullable IOException failure;

  ByteByByteStream(InputStream in) {
    super(in);
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (failure != null) {
      throw failure;
    }
    int read = 0;
    try {
      while (read < length) {
        int value = in.read();
        if (value < 0) {
          break;
        }
        bytes[offset + read++] = (byte) value;
      }
    } catch (IOException e) {
      if (read == 0) {
        throw e;
      }
      // Asked again, a decompressor that has failed may say anything; the next call says this.
      failure = e;
    }
    return read == 0 && length > 0 ? -1 : read;
  }
}
