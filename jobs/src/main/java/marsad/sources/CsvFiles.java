package marsad.sources;

import com.univocity.parsers.common.TextParsingException;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.io.EOFException;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import marsad.sources.bytes.FileRange;
import marsad.sources.bytes.PlainBytes;
import marsad.sources.bytes.QuotedLineReader;
import marsad.sources.fields.FieldNames;
import marsad.sources.fields.FieldRole;
import marsad.tables.RejectReason;

/**
 * CSV with a header, after RFC 4180: quoted fields may hold delimiters, quotes (twice) and line
 * ends. The delimiter is what the header has most of: comma, semicolon, tab or bar.
 */
final class CsvFiles implements Source {
  private static final int MAX_COLUMNS = 2000;

  /** A longer one is text that ran into the header, in characters. */
  private static final int LONGEST_NAME = 200;

  private static final String DELIMITERS = ",;\t|";

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public List<String> extensions() {
    return List.of(".csv", ".tsv");
  }

  @Override
  public SourceReader open(FileRange range, ReadOptions options) throws IOException {
    PlainBytes bytes = PlainBytes.open(range, options.access());
    return new Rows(bytes, options);
  }

  private static final class Rows implements SourceReader {
    private final PlainBytes bytes;
    private final ReadOptions options;
    private final QuotedLineReader lines;
    private CsvParser parser = parser(DELIMITERS.charAt(0));
    private List<String> header = List.of();
    private boolean hasEnded;

    Rows(PlainBytes bytes, ReadOptions options) {
      this.bytes = bytes;
      this.options = options;
      this.lines = QuotedLineReader.of(bytes.stream(), options.maxRecordBytes(), DELIMITERS);
    }

    @Override
    public Optional<SourceRecord> next() throws IOException {
      try {
        if (header.isEmpty() && !hasEnded) {
          Optional<SourceRecord> fault = readHeader();
          if (fault.isPresent()) {
            return fault;
          }
        }
        while (!hasEnded && lines.next()) {
          if (!lines.isBlank()) {
            return Optional.of(row());
          }
        }
        return Optional.empty();
      } catch (EOFException e) {
        hasEnded = true;
        return Optional.of(unusable(RejectReason.TRUNCATED_FILE, String.valueOf(e.getMessage())));
      }
    }

    /** Reads the names of the columns; gives what is wrong with them. */
    private Optional<SourceRecord> readHeader() throws IOException {
      do {
        if (!lines.next()) {
          hasEnded = true;
          return Optional.empty();
        }
      } while (lines.isBlank());
      String line = bytes.encoding().decodeLoosely(lines.bytes(), lines.length());
      char delimiter = delimiterOf(line);
      lines.setDelimiters(String.valueOf(delimiter));
      parser = parser(delimiter);
      header = cells(line).map(FieldNames::fold).toList();
      if (options.names().has(FieldRole.TEXT, new HashSet<>(header))) {
        return longestName() <= LONGEST_NAME
            ? Optional.empty()
            : Optional.of(
                unusable(
                    RejectReason.MALFORMED,
                    "a column's name has "
                        + longestName()
                        + " characters: with the end of the header's line its first row may be"
                        + " lost"));
      }
      hasEnded = true;
      return Optional.of(
          unusable(
              RejectReason.MISSING_TEXT,
              "no column of a text; the columns are " + header + "; no row is read"));
    }

    private int longestName() {
      return header.stream().mapToInt(String::length).max().orElse(0);
    }

    private static char delimiterOf(String header) {
      char best = DELIMITERS.charAt(0);
      for (int i = 0; i < DELIMITERS.length(); i++) {
        char delimiter = DELIMITERS.charAt(i);
        if (count(header, delimiter) > count(header, best)) {
          best = delimiter;
        }
      }
      return best;
    }

    private static long count(String text, char wanted) {
      return text.chars().filter(c -> c == wanted).count();
    }

    private SourceRecord row() {
      if (lines.isOversized()) {
        return unusable(
            RejectReason.OVERSIZED_TEXT, "the line has more than " + lines.length() + " bytes");
      } else if (lines.isUnclosed()) {
        return unusable(
            RejectReason.MALFORMED, "a quote is opened and not closed; the next line is read anew");
      }
      Optional<String> line = bytes.encoding().decode(lines.bytes(), lines.length());
      if (line.isEmpty()) {
        return unusable(RejectReason.INVALID_ENCODING, "the row is no UTF-8");
      }
      try {
        return row(cells(line.get()).toList());
      } catch (TextParsingException e) {
        return unusable(RejectReason.MALFORMED, "no CSV: " + e.getClass().getSimpleName());
      }
    }

    private SourceRecord row(List<String> cells) {
      if (cells.size() > header.size()) {
        return unusable(
            RejectReason.MALFORMED,
            "the row has " + cells.size() + " cells, the header " + header.size());
      }
      Map<String, String> fields = new HashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        fields.put(header.get(i), cells.get(i));
      }
      return new SourceRecord.Fields(SourceRecord.line(lines.number()), fields);
    }

    private Stream<String> cells(String line) {
      String[] cells = parser.parseLine(line);
      return cells == null
          ? Stream.empty()
          : Stream.of(cells).map(cell -> cell == null ? "" : cell);
    }

    private SourceRecord unusable(RejectReason reason, String detail) {
      int length = Math.min(lines.length(), Excerpts.MAX_BYTES);
      return new SourceRecord.Unusable(
          SourceRecord.line(lines.number()),
          reason,
          detail,
          bytes.encoding().decodeLoosely(lines.bytes(), length));
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

  private static CsvParser parser(char delimiter) {
    CsvParserSettings settings = new CsvParserSettings();
    settings.getFormat().setDelimiter(delimiter);
    settings.getFormat().setLineSeparator("\n");
    settings.setAutoConfigurationEnabled(false);
    settings.setCommentProcessingEnabled(false);
    settings.setIgnoreLeadingWhitespaces(false);
    settings.setIgnoreTrailingWhitespaces(false);
    // Rows are bounded before they come here; a bound would be allocated in full.
    settings.setMaxCharsPerColumn(-1);
    settings.setMaxColumns(MAX_COLUMNS);
    return new CsvParser(settings);
  }
}
