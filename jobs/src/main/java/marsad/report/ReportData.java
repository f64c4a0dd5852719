package marsad.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * The data of a report as JSON that may stand inside a script element of a page.
 *
 * <p>Tables are written column by column, and every text once: cells hold its number. So the ids
 * that tie the parts together cost a few characters each. The characters that could end the element
 * or begin another are written as escapes, whatever the texts hold.
 */
final class ReportData {
  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final StringWriter written = new StringWriter();
  private final JsonGenerator json;

  private ReportData() throws IOException {
    this.json = new JsonFactory().createGenerator(written);
    json.setCharacterEscapes(new MarkupEscapes());
  }

  /** The parts and the facts about the report, as one JSON object. */
  static String json(Map<String, String> facts, List<ReportPart> parts) {
    try {
      return new ReportData().write(facts, parts);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write JSON to memory", e);
    }
  }

  /** Any JSON tree as text that is safe in the same place. */
  static String escaped(String jsonText) {
    StringBuilder safe = new StringBuilder(jsonText.length());
    for (int i = 0; i < jsonText.length(); i++) {
      char c = jsonText.charAt(i);
      if (MarkupEscapes.isMarkup(c)) {
        safe.append(MarkupEscapes.escape(c));
      } else {
        safe.append(c);
      }
    }
    return safe.toString();
  }

  private String write(Map<String, String> facts, List<ReportPart> parts) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("facts");
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      json.writeStringField(fact.getKey(), fact.getValue());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("parts");
    for (ReportPart part : parts) {
      writePart(part);
    }
    json.writeEndObject();
    json.writeArrayFieldStart("texts");
    for (String text : texts.keySet()) {
      json.writeString(text);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    return written.toString();
  }

  private void writePart(ReportPart part) throws IOException {
    json.writeObjectFieldStart(part.name());
    json.writeNumberField("rows", part.rows().size());
    json.writeArrayFieldStart("columns");
    String[] names = part.schema().fieldNames();
    for (int column = 0; column < names.length; column++) {
      json.writeStartObject();
      json.writeStringField("name", names[column]);
      json.writeStringField("kind", kind(part.schema().apply(column).dataType().typeName()));
      json.writeArrayFieldStart("values");
      for (Row row : part.rows()) {
        writeCell(row.get(column));
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String kind(String sqlType) {
    return switch (sqlType) {
      case "string", "date" -> "text";
      case "array" -> "texts";
      default -> "value";
    };
  }

  private void writeCell(@Nullable Object cell) throws IOException {
    if (cell == null) {
      json.writeNull();
    } else if (cell instanceof Number number) {
      writeNumber(number);
    } else if (cell instanceof Boolean flag) {
      json.writeNumber(flag ? 1 : 0);
    } else if (cell instanceof String || cell instanceof LocalDate) {
      json.writeNumber(number(cell.toString()));
    } else if (cell instanceof scala.collection.Seq<?> list) {
      json.writeStartArray();
      for (Object text : scala.jdk.javaapi.CollectionConverters.asJava(list)) {
        json.writeNumber(number(String.valueOf(text)));
      }
      json.writeEndArray();
    } else {
      throw new IllegalStateException("A report has no cell such as " + cell.getClass());
    }
  }

  /** Whole numbers without a point, and nothing that JSON lacks. */
  private void writeNumber(Number number) throws IOException {
    double value = number.doubleValue();
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      json.writeNull();
    } else if (value == Math.rint(value) && Math.abs(value) < Long.MAX_VALUE) {
      json.writeNumber(number.longValue());
    } else {
      json.writeNumber(value);
    }
  }

  private int number(String text) {
    Integer known = texts.putIfAbsent(text, texts.size());
    return known == null ? texts.size() - 1 : known;
  }

  /** Escapes what means something to a browser's parser. */
  private static final class MarkupEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    static boolean isMarkup(char c) {
      return c == '<' || c == '>' || c == '&' || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR;
    }

    static String escape(int c) {
      return String.format(java.util.Locale.ROOT, "\\u%04x", c);
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      for (char c : new char[] {'<', '>', '&'}) {
        codes[c] = ESCAPE_CUSTOM;
      }
      return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      return isMarkup((char) c) ? new SerializedString(escape(c)) : null;
    }
  }
}
