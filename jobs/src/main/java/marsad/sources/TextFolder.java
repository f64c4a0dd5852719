package marsad.sources;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import marsad.sources.bytes.Compression;
import marsad.sources.bytes.FileRange;
import marsad.sources.bytes.PlainBytes;
import marsad.tables.RejectReason;

/** Text files, one page a file; the file's name without extension is the page's id. */
final class TextFolder implements Source {
  private static final List<String> EXTENSIONS = List.of(".txt", ".text");

  @Override
  public String name() {
    return "text";
  }

  @Override
  public List<String> extensions() {
    return EXTENSIONS;
  }

  @Override
  public SourceReader open(FileRange range, ReadOptions options) throws IOException {
    PlainBytes bytes = PlainBytes.open(range, options.access());
    return new WholeFile(range, bytes, options);
  }

  private static String idOf(String fileName) {
    String name = Compression.stripExtension(fileName);
    for (String extension : EXTENSIONS) {
      if (name.toLowerCase(java.util.Locale.ROOT).endsWith(extension)) {
        return name.substring(0, name.length() - extension.length());
      }
    }
    return name;
  }

  private static final class WholeFile implements SourceReader {
    private final FileRange range;
    private final PlainBytes bytes;
    private final ReadOptions options;
    private boolean isRead;

    WholeFile(FileRange range, PlainBytes bytes, ReadOptions options) {
      this.range = range;
      this.bytes = bytes;
      this.options = options;
    }

    @Override
    public Optional<SourceRecord> next() throws IOException {
      if (isRead) {
        return Optional.empty();
      }
      isRead = true;
      byte[] content = bytes.stream().readNBytes(options.maxRecordBytes() + 1);
      String position = SourceRecord.line(1);
      if (content.length > options.maxRecordBytes()) {
        String excerpt = bytes.encoding().decodeLoosely(content, Excerpts.MAX_BYTES);
        return Optional.of(
            new SourceRecord.Unusable(
                position,
                RejectReason.OVERSIZED_TEXT,
                "the file has more than " + options.maxRecordBytes() + " bytes",
                excerpt));
      }
      Optional<String> text = bytes.encoding().decode(content, content.length);
      if (text.isEmpty()) {
        return Optional.of(
            new SourceRecord.Unusable(
                position,
                RejectReason.INVALID_ENCODING,
                "the bytes are no UTF-8, nor another encoding of Arabic",
                bytes.encoding().decodeLoosely(content, content.length)));
      }
      return Optional.of(
          new SourceRecord.Fields(
              position, Map.of("id", idOf(range.fileName()), "text", text.get())));
    }

    @Override
    public String encoding() {
      return bytes.encoding().name();
    }

    @Override
    public void close() throws IOException {
      bytes.close();
    }
  }
}
