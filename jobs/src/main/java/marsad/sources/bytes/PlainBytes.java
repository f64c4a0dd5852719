package marsad.sources.bytes;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import org.apache.commons.io.input.ReaderInputStream;
import org.apache.hadoop.fs.FSDataInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The decompressed bytes of a part of a file, after a byte order mark, with the encoding that the
 * beginning of the file shows.
 */
public final class PlainBytes implements Closeable {
  private static final int HEAD_LENGTH = 1 << 16;

  private final FSDataInputStream file;
  private final InputStream stream;
  private final Encoding encoding;
  private final boolean isSeekable;

  private PlainBytes(
      FSDataInputStream file, InputStream stream, Encoding encoding, boolean isSeekable) {
    this.file = file;
    this.stream = stream;
    this.encoding = encoding;
    this.isSeekable = isSeekable;
  }

  /**
   * Opens a part of a file. A compressed or UTF-16 file cannot be entered in the middle: its first
   * part gives everything and the other parts give nothing.
   */
  public static PlainBytes open(FileRange range, FileAccess access) throws IOException {
    FSDataInputStream file = access.open(range.path());
    try {
      return of(range, file);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private static PlainBytes of(FileRange range, FSDataInputStream file) throws IOException {
    byte[] magic = new byte[Compression.MAGIC_LENGTH];
    Compression compression = Compression.of(magic, file.readNBytes(magic, 0, magic.length));
    file.seek(0);
    InputStream plain = compression.decompress(file);
    HeadStream all = new HeadStream(plain, HEAD_LENGTH);
    Encoding encoding = Encoding.of(all.head(), all.headLength());
    boolean isSeekable = compression == Compression.NONE && !encoding.isWide();
    if (range.begin() > 0 && !isSeekable) {
      return new PlainBytes(file, InputStream.nullInputStream(), encoding, false);
    }
    if (range.begin() > 0) {
      // The byte before tells whether a line begins exactly at the part's begin.
      file.seek(range.begin() - 1);
      return new PlainBytes(file, file, encoding, true);
    }
    all.skipNBytes(encoding.markLength());
    return new PlainBytes(
        file, encoding.isWide() ? asUtf8(all, encoding) : all, encoding, isSeekable);
  }

  private static InputStream asUtf8(InputStream wide, Encoding encoding) throws IOException {
    return ReaderInputStream.builder()
        .setReader(new InputStreamReader(wide, encoding.charset()))
        .setCharset(java.nio.charset.StandardCharsets.UTF_8)
        .get();
  }

  /** The bytes: UTF-8 if the file is UTF-16, else as in the file. */
  public InputStream stream() {
    return stream;
  }

  /** The encoding of the whole file, judged by its beginning. */
  public Encoding encoding() {
    return encoding;
  }

  /** Whether offsets in the stream are offsets in the file. */
  public boolean isSeekable() {
    return isSeekable;
  }

  @Override
  public void close() throws IOException {
    try {
      stream.close();
    } finally {
      file.close();
    }
  }

  /** A stream whose first bytes are known before it is read. */
  private static final class HeadStream extends InputStream {
    private final InputStream rest;
    private final byte[] head;
    private int headLength;
    private int position;
    private @Nullable IOException failure;

    HeadStream(InputStream in, int length) {
      rest = in;
      head = new byte[length];
      try {
        int read = 0;
        while (read >= 0 && headLength < length) {
          headLength += read;
          read = in.read(head, headLength, length - headLength);
        }
      } catch (IOException e) {
        // What came before the failure is still read; then the failure is met.
        failure = e;
      }
    }

    byte[] head() {
      return head;
    }

    int headLength() {
      return headLength;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      if (position < headLength) {
        int read = Math.min(length, headLength - position);
        System.arraycopy(head, position, buffer, offset, read);
        position += read;
        return read;
      }
      if (failure != null) {
        throw failure;
      }
      return rest.read(buffer, offset, length);
    }

    @Override
    public void close() throws IOException {
      rest.close();
    }
  }
}
