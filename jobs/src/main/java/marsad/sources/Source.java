package marsad.sources;

import java.io.IOException;
import java.util.List;
import marsad.sources.bytes.FileRange;

/**
 * A format of raw input. A new one is a class like this, its test, and a line in {@link Sources}.
 *
 * <p>It only knows how records lie in a file; what their fields mean, which dates and languages
 * there are, and what is refused, is one and the same for all formats.
 */
public interface Source {
  /** The name to choose the format by, such as {@code jsonl}. */
  String name();

  /**
   * Endings of file names by which the format is known, each with its dot; those of a compression
   * ({@code .gz}, {@code .bz2}, {@code .zst}) are taken off before.
   */
  List<String> extensions();

  /** Whether a large plain file may be read in parts that begin anywhere. */
  default boolean isDivisible() {
    return false;
  }

  /** Opens the records that begin in a part of a file. */
  SourceReader open(FileRange range, ReadOptions options) throws IOException;
}
