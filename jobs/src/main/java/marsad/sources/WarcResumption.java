package marsad.sources;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import marsad.sources.bytes.Compression;
import org.apache.hadoop.fs.FSDataInputStream;

/** Finds the next record of a WARC file after a broken one. */
final class WarcResumption {
  private static final byte[] PLAIN = "\nWARC/1.".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] GZIP = {0x1f, (byte) 0x8b, 0x08};
  private static final int CHUNK = 1 << 16;

  private WarcResumption() {}

  /** Puts the file at the next begin of a record; false if there is none. */
  static boolean seekRecord(FSDataInputStream file, Compression compression, long from)
      throws IOException {
    if (compression != Compression.NONE && compression != Compression.GZIP) {
      return false;
    }
    byte[] mark = compression == Compression.NONE ? PLAIN : GZIP;
    byte[] chunk = new byte[CHUNK];
    long begin = from;
    file.seek(begin);
    int length = file.readNBytes(chunk, 0, CHUNK);
    while (length >= mark.length) {
      int found = indexOf(chunk, length, mark);
      if (found >= 0) {
        file.seek(begin + found + (mark[0] == '\n' ? 1 : 0));
        return true;
      }
      // The mark may lie across two chunks.
      begin += length - mark.length + 1;
      file.seek(begin);
      length = file.readNBytes(chunk, 0, CHUNK);
    }
    return false;
  }

  private static int indexOf(byte[] chunk, int length, byte[] mark) {
    for (int i = 0; i + mark.length <= length; i++) {
      if (Arrays.equals(chunk, i, i + mark.length, mark, 0, mark.length)) {
        return i;
      }
    }
    return -1;
  }
}
