package marsad.sources;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import marsad.sources.bytes.Compression;
import marsad.sources.bytes.Encoding;
import marsad.sources.bytes.FileRange;
import marsad.tables.RejectReason;
import org.apache.hadoop.fs.FSDataInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * WARC files: the HTML pages of responses with status 200, and the plain texts of WET files.
 *
 * <p>Requests, redirects, images and the like are no pages and are passed over. The date of a
 * record is the crawl's, not the page's, so it is kept apart as {@code warc_date}.
 */
final class WarcFiles implements Source {
  private static final int OK = 200;
  private static final int CHUNK = 1 << 16;

  /** The types of the standard that hold no page, or none that is read here. */
  private static final Set<String> OTHER_TYPES =
      Set.of("warcinfo", "request", "response", "resource", "metadata", "revisit", "continuation");

  @Override
  public String name() {
    return "warc";
  }

  @Override
  public List<String> extensions() {
    return List.of(".warc", ".wet");
  }

  @Override
  public SourceReader open(FileRange range, ReadOptions options) throws IOException {
    FSDataInputStream file = options.access().open(range.path());
    try {
      byte[] magic = new byte[Compression.MAGIC_LENGTH];
      Compression compression = Compression.of(magic, file.readNBytes(magic, 0, magic.length));
      file.seek(0);
      return new Records(file, compression, options);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private static final class Records implements SourceReader {
    private final FSDataInputStream file;
    private final Compression compression;
    private final ReadOptions options;
    private final byte[] passed = new byte[CHUNK];
    private @Nullable WarcReader reader;
    private long start;
    private long lastOffset = -1;
    private int recordsThere;

    Records(FSDataInputStream file, Compression compression, ReadOptions options) {
      this.file = file;
      this.compression = compression;
      this.options = options;
    }

    @Override
    public Optional<SourceRecord> next() throws IOException {
      while (true) {
        WarcReader warc = reader();
        Optional<WarcRecord> record;
        try {
          record = warc.next();
        } catch (ParsingException e) {
          return Optional.of(afterBrokenHeader(warc, e));
        }
        if (record.isEmpty()) {
          return Optional.empty();
        }
        String position = position(start + warc.position());
        Optional<SourceRecord> page = page(record.get(), position);
        passRest(record.get());
        if (page.isPresent()) {
          return page;
        }
      }
    }

    /** An offset; records that are compressed together all begin at one, and are counted there. */
    private String position(long offset) {
      recordsThere = offset == lastOffset ? recordsThere + 1 : 1;
      lastOffset = offset;
      String position = SourceRecord.offset(offset);
      return recordsThere == 1 ? position : position + "R" + recordsThere;
    }

    /** Reads what is left of a record, of which there may be any amount. */
    private void passRest(WarcRecord record) throws IOException {
      if (compression == Compression.GZIP) {
        InputStream rest = record.body().stream();
        long begin = Math.max(0, lastOffset);
        long bytes = 0;
        for (int read = rest.read(passed); read >= 0; read = rest.read(passed)) {
          bytes += read;
          Compression.checkExpansion(bytes, file.getPos() - begin);
        }
      }
    }

    private WarcReader reader() throws IOException {
      WarcReader opened = reader;
      if (opened == null) {
        // The reader unpacks gzip itself, record by record, and so knows where each one begins.
        boolean isPlain = compression == Compression.NONE || compression == Compression.GZIP;
        InputStream in = isPlain ? file : compression.decompress(file);
        opened = new WarcReader(in);
        opened.setLenient(true);
        reader = opened;
      }
      return opened;
    }

    /** Tells of the broken record and goes on at the next thing that looks like a record. */
    private SourceRecord afterBrokenHeader(WarcReader warc, ParsingException e) throws IOException {
      long broken = start + warc.position();
      if (!WarcResumption.seekRecord(file, compression, broken + 1)) {
        file.seek(file.getPos() + file.available());
      }
      start = file.getPos();
      reader = null;
      return new SourceRecord.Unusable(
          position(broken), RejectReason.MALFORMED, "no WARC record: " + e.getBaseMessage(), "");
    }

    private Optional<SourceRecord> page(WarcRecord record, String position) throws IOException {
      try {
        if (record instanceof WarcConversion conversion) {
          return Optional.of(plainText(conversion, position));
        } else if (record instanceof WarcResource resource && isPlainText(resource)) {
          return Optional.of(plainText(resource, position));
        } else if (record instanceof WarcResponse response && isHttp(response)) {
          return response(response, position);
        }
        return OTHER_TYPES.contains(record.type())
            ? Optional.empty()
            : Optional.of(unknownType(record, position));
      } catch (EOFException e) {
        // The file is at its end: the whole file's matter.
        throw e;
      } catch (IOException | IllegalArgumentException e) {
        return Optional.of(
            new SourceRecord.Unusable(
                position, RejectReason.MALFORMED, "no HTTP response: " + e.getMessage(), ""));
      }
    }

    private static SourceRecord unknownType(WarcRecord record, String position) {
      return new SourceRecord.Unusable(
          position,
          RejectReason.MALFORMED,
          "no WARC record: the type '" + record.type() + "' is not known",
          record.headers().map().toString());
    }

    private static boolean isPlainText(WarcResource resource) {
      return resource.contentType().base().toString().equals("text/plain");
    }

    private static boolean isHttp(WarcResponse response) {
      return response.target().toLowerCase(Locale.ROOT).startsWith("http");
    }

    private SourceRecord plainText(WarcTargetRecord record, String position) throws IOException {
      byte[] body = read(record.body().stream());
      Map<String, String> fields = fields(record);
      Encoding encoding = Encoding.of(body, body.length);
      Optional<String> text = encoding.decode(body, body.length);
      if (body.length > options.maxRecordBytes()) {
        return oversized(position, encoding.decodeLoosely(body, Excerpts.MAX_BYTES));
      } else if (text.isEmpty()) {
        return new SourceRecord.Unusable(
            position,
            RejectReason.INVALID_ENCODING,
            "the text is no UTF-8",
            encoding.decodeLoosely(body, body.length));
      }
      fields.put("text", text.get());
      return new SourceRecord.Fields(position, fields);
    }

    private Optional<SourceRecord> response(WarcResponse response, String position)
        throws IOException {
      HttpResponse http = response.http();
      MediaType type = http.contentType();
      String kind = type.base().toString().toLowerCase(Locale.ROOT);
      boolean isHtml = kind.equals("text/html") || kind.equals("application/xhtml+xml");
      if (http.status() != OK || !isHtml) {
        return Optional.empty();
      }
      byte[] body = read(http.bodyDecoded().stream());
      if (body.length > options.maxRecordBytes()) {
        return Optional.of(oversized(position, ""));
      }
      Map<String, String> fields = fields(response);
      fields.putAll(HtmlPage.of(body, type.parameters().get("charset"), response.target()));
      return Optional.of(new SourceRecord.Fields(position, fields));
    }

    private byte[] read(InputStream body) throws IOException {
      return body.readNBytes(options.maxRecordBytes() + 1);
    }

    private SourceRecord oversized(String position, String excerpt) {
      return new SourceRecord.Unusable(
          position,
          RejectReason.OVERSIZED_TEXT,
          "the page has more than " + options.maxRecordBytes() + " bytes",
          excerpt);
    }

    private static Map<String, String> fields(WarcTargetRecord record) {
      Map<String, String> fields = new HashMap<>();
      record.headers().first("WARC-Record-ID").ifPresent(id -> fields.put("id", id));
      record.headers().first("WARC-Date").ifPresent(date -> fields.put("warc_date", date));
      fields.put("url", record.target());
      return fields;
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
