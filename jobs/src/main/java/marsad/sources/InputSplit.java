package marsad.sources;

import java.io.Serializable;
import java.util.List;
import marsad.sources.bytes.FileRange;

/**
 * What one task reads: a part of a large file, a file, or many small files of one format.
 *
 * @param format name of the {@link Source}
 * @param ranges parts of files, in order
 */
public record InputSplit(String format, List<FileRange> ranges) implements Serializable {
  /** Keeps its own list, of a kind that every serializer knows. */
  public InputSplit {
    ranges = new java.util.ArrayList<>(ranges);
  }

  /** Bytes to read, as stored. */
  public long bytes() {
    return ranges.stream().mapToLong(range -> range.end() - range.begin()).sum();
  }
}
