package marsad.sources.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a stream into lines without ever holding more of one than a limit, however long it is. Lines
 * end at a line feed; a carriage return before it is left out.
 */
public final class LineReader {
  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private final int maxLength;
  private final long end;
  private final byte[] chunk = new byte[CHUNK];
  private int chunkLength;
  private int chunkPosition;
  private long position;
  private byte[] line = new byte[1 << 12];
  private int length;
  private long offset;
  private long number;
  private boolean isOversized;

  private LineReader(InputStream in, int maxLength, long position, long end) {
    this.in = in;
    this.maxLength = maxLength;
    this.position = position;
    this.end = end;
  }

  /** All lines of a stream; {@code maxLength} in bytes. */
  public static LineReader all(InputStream in, int maxLength) {
    return new LineReader(in, maxLength, 0, Long.MAX_VALUE);
  }

  /**
   * The lines that begin in a part of a file. For a part that is not the first the stream stands
   * one byte before the part, as {@link PlainBytes} leaves it.
   */
  public static LineReader part(PlainBytes bytes, FileRange range, int maxLength)
      throws IOException {
    if (!bytes.isSeekable()) {
      return all(bytes.stream(), maxLength);
    }
    if (range.begin() == 0) {
      return new LineReader(bytes.stream(), maxLength, bytes.encoding().markLength(), range.end());
    }
    LineReader lines = new LineReader(bytes.stream(), maxLength, range.begin() - 1, range.end());
    lines.skipToLineEnd();
    lines.number = 0;
    return lines;
  }

  /** Goes to the next line; false at the end. */
  public boolean next() throws IOException {
    length = 0;
    isOversized = false;
    offset = position;
    if (position >= end || !fill()) {
      return false;
    }
    number++;
    boolean hasEnded = false;
    while (!hasEnded && fill()) {
      int stop = indexOfLineFeed();
      hasEnded = stop < chunkLength;
      keep(stop);
      advance(hasEnded ? stop + 1 : stop);
      if (isOversized && !hasEnded) {
        skipToLineEnd();
        hasEnded = true;
      }
    }
    if (length > 0 && line[length - 1] == '\r' && !isOversized) {
      length--;
    }
    return true;
  }

  private void keep(int stop) {
    int size = stop - chunkPosition;
    if (size > maxLength - length) {
      isOversized = true;
      size = maxLength - length;
    }
    if (length + size > line.length) {
      line = Arrays.copyOf(line, Math.min(maxLength, Math.max(2 * line.length, length + size)));
    }
    System.arraycopy(chunk, chunkPosition, line, length, size);
    length += size;
  }

  /** Passes over the rest of a line; gives up at the part's end, since no line follows for us. */
  private void skipToLineEnd() throws IOException {
    while (position < end && fill()) {
      int stop = indexOfLineFeed();
      if (stop < chunkLength) {
        advance(stop + 1);
        return;
      }
      advance(stop);
    }
  }

  private int indexOfLineFeed() {
    int i = chunkPosition;
    while (i < chunkLength && chunk[i] != '\n') {
      i++;
    }
    return i;
  }

  private void advance(int to) {
    position += to - chunkPosition;
    chunkPosition = to;
  }

  private boolean fill() throws IOException {
    while (chunkPosition == chunkLength) {
      int read = in.read(chunk, 0, CHUNK);
      if (read < 0) {
        return false;
      }
      chunkPosition = 0;
      chunkLength = read;
    }
    return true;
  }

  /** The line's bytes in a buffer that the next line uses again; see {@link #length}. */
  public byte[] bytes() {
    return line;
  }

  /** Number of bytes of the line that are held. */
  public int length() {
    return length;
  }

  /** Whether the line was longer than the limit; its beginning is held. */
  public boolean isOversized() {
    return isOversized;
  }

  /** First byte of the line in the file. */
  public long offset() {
    return offset;
  }

  /** Number of the line in the stream, from 1. */
  public long number() {
    return number;
  }

  /** Whether the line holds nothing but spaces. */
  public boolean isBlank() {
    for (int i = 0; i < length; i++) {
      if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
        return false;
      }
    }
    return true;
  }
}
