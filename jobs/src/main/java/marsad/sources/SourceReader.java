package marsad.sources;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/**
 * The records of one part of a file, in order. A record that cannot be used is a record too; an
 * exception means that nothing more can be read from this file.
 */
public interface SourceReader extends Closeable {
  /** The next record; empty at the end. */
  Optional<SourceRecord> next() throws IOException;

  /** The encoding the file is read in. */
  default String encoding() {
    return "UTF-8";
  }
}
