package marsad.sources;

import java.io.IOException;
import java.util.List;
import marsad.sources.bytes.FileRange;

/** A file in an input folder whose name tells no format: refused, so that it is not overlooked. */
final class UnknownFormat implements Source {
  static final String NAME = "unknown";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> extensions() {
    return List.of();
  }

  @Override
  public SourceReader open(FileRange range, ReadOptions options) throws IOException {
    throw new IOException(
        "the file's extension is none of "
            + Sources.extensions()
            + "; name its format if it has one of them");
  }
}
