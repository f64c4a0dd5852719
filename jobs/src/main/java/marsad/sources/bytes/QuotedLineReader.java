package marsad.sources.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into records of lines, in which a line end between quotes does not end the record.
 * A quote that never closes costs one line, not the rest of the file: the lines after it are read
 * anew.
 */
public final class QuotedLineReader {
  /** A line whose bytes are kept as characters of Latin 1, one each. */
  private record Line(String bytes, boolean isOversized, long number) {}

  private final LineReader lines;
  private final int maxLength;
  private final Deque<Line> again = new ArrayDeque<>();
  private String delimiters;
  private byte[] record = new byte[1 << 12];
  private int length;
  private long number;
  private boolean isOversized;
  private boolean isUnclosed;

  private QuotedLineReader(LineReader lines, int maxLength, String delimiters) {
    this.lines = lines;
    this.maxLength = maxLength;
    this.delimiters = delimiters;
  }

  /**
   * The records of a stream.
   *
   * @param maxLength longest record, in bytes
   * @param delimiters characters of ASCII after which a quote opens a field
   */
  public static QuotedLineReader of(InputStream in, int maxLength, String delimiters) {
    return new QuotedLineReader(LineReader.all(in, maxLength), maxLength, delimiters);
  }

  /** Changes the delimiters, once the header has shown the right one. */
  public void setDelimiters(String delimiters) {
    this.delimiters = delimiters;
  }

  /** Goes to the next record; false at the end. */
  public boolean next() throws IOException {
    length = 0;
    isUnclosed = false;
    // Known before it is read: a file may break off here.
    number = again.isEmpty() ? lines.number() + 1 : again.getFirst().number();
    Line first = nextLine();
    if (first == null) {
      return false;
    }
    isOversized = first.isOversized();
    append(first);
    boolean isOpen = !isOversized && endsOpen(first, false);
    Deque<Line> joined = new ArrayDeque<>();
    while (isOpen) {
      Line line = nextLine();
      if (line == null || line.isOversized() || length + 1 + line.bytes().length() > maxLength) {
        giveUp(first, joined, line);
        return true;
      }
      joined.addLast(line);
      appendLineFeed();
      append(line);
      isOpen = endsOpen(line, true);
    }
    return true;
  }

  private void giveUp(Line first, Deque<Line> joined, @Nullable Line line) {
    isUnclosed = true;
    length = 0;
    append(first);
    if (line != null) {
      joined.addLast(line);
    }
    while (!joined.isEmpty()) {
      again.addFirst(joined.removeLast());
    }
  }

  private @Nullable Line nextLine() throws IOException {
    if (!again.isEmpty()) {
      return again.removeFirst();
    }
    if (!lines.next()) {
      return null;
    }
    String bytes = new String(lines.bytes(), 0, lines.length(), StandardCharsets.ISO_8859_1);
    return new Line(bytes, lines.isOversized(), lines.number());
  }

  /** Whether a quote is open at the end of a line. */
  private boolean endsOpen(Line line, boolean isOpenBefore) {
    boolean isOpen = isOpenBefore;
    boolean isFieldStart = !isOpenBefore;
    String bytes = line.bytes();
    for (int i = 0; i < bytes.length(); i++) {
      char c = bytes.charAt(i);
      boolean isQuote = c == '"';
      if (isOpen && isQuote && i + 1 < bytes.length() && bytes.charAt(i + 1) == '"') {
        i++;
      } else if (isQuote && (isOpen || isFieldStart)) {
        isOpen = !isOpen;
      }
      isFieldStart = !isOpen && delimiters.indexOf(c) >= 0;
    }
    return isOpen;
  }

  private void append(Line line) {
    byte[] bytes = line.bytes().getBytes(StandardCharsets.ISO_8859_1);
    reserve(bytes.length);
    System.arraycopy(bytes, 0, record, length, bytes.length);
    length += bytes.length;
  }

  private void appendLineFeed() {
    reserve(1);
    record[length++] = '\n';
  }

  private void reserve(int more) {
    if (length + more > record.length) {
      record = Arrays.copyOf(record, Math.max(2 * record.length, length + more));
    }
  }

  /** The record's bytes in a buffer that the next record uses again; see {@link #length}. */
  public byte[] bytes() {
    return record;
  }

  /** Number of bytes of the record. */
  public int length() {
    return length;
  }

  /** Number of the line the record begins in, from 1. */
  public long number() {
    return number;
  }

  /** Whether the line was longer than the limit; its beginning is held. */
  public boolean isOversized() {
    return isOversized;
  }

  /** Whether a quote of this line is never closed, or not within the limit. */
  public boolean isUnclosed() {
    return isUnclosed;
  }

  /** Whether the record holds nothing but spaces. */
  public boolean isBlank() {
    for (int i = 0; i < length; i++) {
      if (record[i] != ' ' && record[i] != '\r') {
        return false;
      }
    }
    return true;
  }
}
