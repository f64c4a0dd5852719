package marsad.sources.bytes;

import java.io.Serializable;
import org.apache.hadoop.fs.Path;

/**
 * Part of one file: the records that begin in it.
 *
 * @param path the file, as its file system names it
 * @param begin first byte of the part
 * @param end one past the last byte of the part
 * @param length bytes of the whole file
 */
public record FileRange(String path, long begin, long end, long length) implements Serializable {
  /** Checks that the part lies in the file. */
  public FileRange {
    if (begin < 0 || end < begin || length < end) {
      throw new IllegalArgumentException(
          "no part of a file: " + begin + " to " + end + " of " + length);
    }
  }

  /** A whole file. */
  public static FileRange whole(String path, long length) {
    return new FileRange(path, 0, length, length);
  }

  /** Whether this is all of the file. */
  public boolean isWhole() {
    return begin == 0 && end == length;
  }

  /** The file's address, percent-encoded where an address needs it. */
  public String uri() {
    return new Path(path).toUri().toString();
  }

  /** The file's name without folders. */
  public String fileName() {
    return new Path(path).getName();
  }
}
