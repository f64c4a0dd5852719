package marsad.sources;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import marsad.sources.bytes.FileRange;
import marsad.sources.bytes.InputHashes;
import marsad.sources.fields.FieldNames;
import marsad.sources.fields.FieldRole;
import marsad.sources.fields.Languages;
import marsad.sources.fields.PublishedDate;
import marsad.tables.Page;
import marsad.tables.Reject;
import marsad.tables.RejectReason;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/** Makes the records of one file pages or rejects. */
final class PageMaker {
  private static final int PAGE_ID_LENGTH = 20;
  private static final char REPLACEMENT = 0xFFFD;
  private static final int FEW_MARKS = 20;

  private final ReadOptions options;
  private final String uri;
  private final String folder;

  PageMaker(FileRange file, ReadOptions options) {
    this.options = options;
    this.uri = file.uri();
    this.folder = folderOf(new Path(file.path()));
  }

  /** The nearest folder that is no partition like {@code month=202401}. */
  private static String folderOf(Path file) {
    Path folder = file.getParent();
    while (folder != null && folder.getName().contains("=")) {
      folder = folder.getParent();
    }
    return folder == null ? "" : folder.getName();
  }

  /** Makes one record a page or a reject. */
  ReadRecord make(SourceRecord record, String encoding) {
    if (record instanceof SourceRecord.Unusable unusable) {
      return refused(unusable, collection(Map.of()), encoding);
    }
    return make((SourceRecord.Fields) record, encoding);
  }

  /** A reject of the whole file. */
  ReadRecord refusedFile(RejectReason reason, String detail, String encoding) {
    Reject reject = new Reject(collection(Map.of()), uri, reason, Excerpts.of(detail), "");
    return new ReadRecord(null, reject, encoding, null);
  }

  private ReadRecord refused(SourceRecord.Unusable unusable, String collection, String encoding) {
    Reject reject =
        new Reject(
            collection,
            uri + unusable.position(),
            unusable.reason(),
            Excerpts.of(unusable.detail()),
            Excerpts.of(wellFormed(unusable.excerpt())));
    return new ReadRecord(null, reject, encoding, null);
  }

  private ReadRecord make(SourceRecord.Fields record, String encoding) {
    Map<String, String> fields = record.fields();
    Optional<String> given = options.names().value(FieldRole.TEXT, fields);
    String text = wellFormed(given.orElse(""));
    Optional<SourceRecord.Unusable> fault = fault(record, given.isPresent(), text);
    String collection = collection(fields);
    if (fault.isPresent()) {
      return refused(fault.get(), collection, encoding);
    }
    String language = Languages.of(options.names().value(FieldRole.TITLE, fields).orElse(""), text);
    if (!language.equals(Languages.ARABIC)) {
      SourceRecord.Unusable unusable =
          new SourceRecord.Unusable(
              record.position(), RejectReason.NOT_ARABIC, "language " + language, text);
      return refused(unusable, collection, encoding);
    }
    return page(record, collection, text, language, encoding);
  }

  private Optional<SourceRecord.Unusable> fault(
      SourceRecord.Fields record, boolean isGiven, String text) {
    if (!isGiven) {
      return Optional.of(
          new SourceRecord.Unusable(
              record.position(),
              RejectReason.MISSING_TEXT,
              "no field of a text; the fields are " + new TreeMap<>(record.fields()).keySet(),
              new TreeMap<>(record.fields()).toString()));
    } else if (isEmpty(text)) {
      return Optional.of(
          new SourceRecord.Unusable(
              record.position(),
              RejectReason.EMPTY_TEXT,
              "the text is empty or white space",
              new TreeMap<>(record.fields()).toString()));
    } else if (text.length() > options.maxTextLength()) {
      return Optional.of(
          new SourceRecord.Unusable(
              record.position(),
              RejectReason.OVERSIZED_TEXT,
              "the text has "
                  + text.length()
                  + " characters; the longest is "
                  + options.maxTextLength(),
              text));
    }
    return isLost(text)
        ? Optional.of(
            new SourceRecord.Unusable(
                record.position(),
                RejectReason.INVALID_ENCODING,
                "the letters are question marks: they were lost before this file was written",
                text))
        : Optional.empty();
  }

  /** Whether a quarter of what is to be seen are marks of characters that could not be written. */
  private static boolean isLost(String text) {
    long marks = text.chars().filter(c -> c == '?' || c == REPLACEMENT).count();
    // Few texts have any number of marks; the others need no second count.
    return marks > FEW_MARKS
        && marks * 4 > text.chars().filter(c -> !Character.isWhitespace(c)).count();
  }

  private ReadRecord page(
      SourceRecord.Fields record,
      String collection,
      String text,
      String language,
      String encoding) {
    Map<String, String> fields = record.fields();
    @Nullable String url = oneLine(FieldRole.URL, fields);
    @Nullable String ownId = oneLine(FieldRole.ID, fields);
    @Nullable String sourceId = ownId == null ? url : ownId;
    String pageId = pageId(collection, sourceId == null ? text : sourceId);
    @Nullable String date = oneLine(FieldRole.PUBLISHED, fields);
    Optional<PublishedDate> published = date == null ? Optional.empty() : PublishedDate.parse(date);
    @Nullable Instant at = published.map(PublishedDate::at).orElse(null);
    @Nullable LocalDate on = published.map(PublishedDate::on).orElse(null);
    Page page =
        new Page(
            pageId,
            collection,
            sourceId == null ? pageId : sourceId,
            uri + record.position(),
            url,
            oneLine(FieldRole.SOURCE, fields),
            oneLine(FieldRole.TITLE, fields),
            at,
            on,
            text,
            language,
            on == null ? 0 : on.getYear() * 100 + on.getMonthValue());
    return new ReadRecord(page, null, encoding, published.isPresent() ? null : date);
  }

  private String collection(Map<String, String> fields) {
    if (options.collection() != null) {
      return options.collection();
    }
    @Nullable String own = oneLine(FieldRole.COLLECTION, fields);
    return own == null ? folder : own;
  }

  /** The first 20 hexadecimal digits (80 bits) of the hash: no clash among billions of pages. */
  private static String pageId(String collection, String idOrText) {
    return InputHashes.ofText(collection + '\0' + idOrText).substring(0, PAGE_ID_LENGTH);
  }

  private @Nullable String oneLine(FieldRole role, Map<String, String> fields) {
    FieldNames names = options.names();
    String value = wellFormed(names.value(role, fields).orElse("")).strip();
    return value.isEmpty() ? null : value;
  }

  /** Whether nothing is to be seen: spaces, control and format characters. */
  private static boolean isEmpty(String text) {
    return text.codePoints()
        .allMatch(
            c ->
                Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT);
  }

  /**
   * Half a surrogate pair, which JSON may escape, is no text: a file would store it as another
   * character, and what is read back would not be what was hashed.
   */
  private static String wellFormed(String text) {
    StringBuilder repaired = new StringBuilder();
    int copied = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        repaired.append(text, copied, i).append(REPLACEMENT);
        copied = i + 1;
      }
    }
    return copied == 0 ? text : repaired.append(text, copied, text.length()).toString();
  }
}
