package marsad.sources;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.EOFException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import marsad.sources.bytes.FileRange;
import marsad.sources.bytes.LineReader;
import marsad.sources.bytes.PlainBytes;
import marsad.sources.fields.FieldNames;
import marsad.tables.RejectReason;

/** JSON Lines: one object a line, one page an object. */
final class JsonLines implements Source {
  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public List<String> extensions() {
    return List.of(".jsonl", ".ndjson", ".json");
  }

  @Override
  public boolean isDivisible() {
    return true;
  }

  @Override
  public SourceReader open(FileRange range, ReadOptions options) throws IOException {
    PlainBytes bytes = PlainBytes.open(range, options.access());
    return new Lines(range, bytes, LineReader.part(bytes, range, options.maxRecordBytes()));
  }

  private static final class Lines implements SourceReader {
    private static final ObjectReader JSON =
        JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private final FileRange range;
    private final PlainBytes bytes;
    private final LineReader lines;
    private boolean hasEnded;

    Lines(FileRange range, PlainBytes bytes, LineReader lines) {
      this.range = range;
      this.bytes = bytes;
      this.lines = lines;
    }

    @Override
    public Optional<SourceRecord> next() throws IOException {
      try {
        while (!hasEnded && lines.next()) {
          if (!lines.isBlank()) {
            return Optional.of(record());
          }
        }
        return Optional.empty();
      } catch (EOFException e) {
        hasEnded = true;
        return Optional.of(unusable(RejectReason.TRUNCATED_FILE, String.valueOf(e.getMessage())));
      }
    }

    private SourceRecord record() {
      if (lines.isOversized()) {
        return unusable(
            RejectReason.OVERSIZED_TEXT, "the line has more than " + lines.length() + " bytes");
      }
      Optional<String> line = bytes.encoding().decode(lines.bytes(), lines.length());
      if (line.isEmpty()) {
        return unusable(RejectReason.INVALID_ENCODING, "the line is no UTF-8");
      }
      try {
        JsonNode object = JSON.readTree(line.get());
        return object.isObject()
            ? new SourceRecord.Fields(position(), fields(object))
            : unusable(RejectReason.MALFORMED, "the line is no JSON object");
      } catch (JsonProcessingException e) {
        return unusable(RejectReason.MALFORMED, "no JSON: " + e.getOriginalMessage());
      }
    }

    private SourceRecord unusable(RejectReason reason, String detail) {
      int length = Math.min(lines.length(), Excerpts.MAX_BYTES);
      return new SourceRecord.Unusable(
          position(), reason, detail, bytes.encoding().decodeLoosely(lines.bytes(), length));
    }

    /** The line's number; its offset in a file read in parts, which cannot count lines. */
    private String position() {
      return range.isWhole()
          ? SourceRecord.line(lines.number())
          : SourceRecord.offset(lines.offset());
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

  /** The fields of an object; those of an object in it are named {@code outer.inner}. */
  static Map<String, String> fields(JsonNode object) {
    Map<String, String> fields = new HashMap<>();
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      String name = FieldNames.fold(field.getKey());
      JsonNode value = field.getValue();
      if (value.isObject()) {
        for (Map.Entry<String, JsonNode> inner : value.properties()) {
          put(fields, name + "." + FieldNames.fold(inner.getKey()), inner.getValue());
        }
      } else {
        put(fields, name, value);
      }
    }
    return fields;
  }

  private static void put(Map<String, String> fields, String name, JsonNode value) {
    if (value.isArray()) {
      // Some sets give a text as its paragraphs.
      StringBuilder joined = new StringBuilder();
      for (JsonNode item : value) {
        joined.append(joined.isEmpty() ? "" : "\n").append(item.asText());
      }
      fields.put(name, joined.toString());
    } else if (value.isValueNode() && !value.isNull()) {
      fields.put(name, value.asText());
    }
  }
}
