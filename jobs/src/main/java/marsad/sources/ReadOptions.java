package marsad.sources;

import java.io.Serializable;
import marsad.sources.bytes.FileAccess;
import marsad.sources.fields.FieldNames;
import org.jspecify.annotations.Nullable;

/**
 * How raw input is read.
 *
 * @param names what the input calls its fields
 * @param collection the collection of all records; null for the one a record or its folder names
 * @param maxTextLength longest text of a page, in UTF-16 units
 * @param access the way to the files
 */
public record ReadOptions(
    FieldNames names, @Nullable String collection, int maxTextLength, FileAccess access)
    implements Serializable {
  /** The longest text by default: about 150,000 words, far beyond any news page. */
  public static final int DEFAULT_MAX_TEXT_LENGTH = 1_000_000;

  private static final int LARGEST_MAX_TEXT_LENGTH = 100_000_000;
  private static final int BYTES_OF_OTHER_FIELDS = 1 << 20;

  /** Checks the limit. */
  public ReadOptions {
    if (maxTextLength < 1 || maxTextLength > LARGEST_MAX_TEXT_LENGTH) {
      throw new IllegalArgumentException(
          "the longest text must be 1 to " + LARGEST_MAX_TEXT_LENGTH + ", not " + maxTextLength);
    }
  }

  /** The longest record held in memory, in bytes: a letter may be escaped in six. */
  int maxRecordBytes() {
    return 6 * maxTextLength + BYTES_OF_OTHER_FIELDS;
  }
}
