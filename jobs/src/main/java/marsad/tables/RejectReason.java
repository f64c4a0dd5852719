package marsad.tables;

/** Why an input record cannot be used: the closed set of values of {@code rejects.reason}. */
public enum RejectReason {
  /** The record is not well formed in its format (JSON, CSV, WARC, Parquet). */
  MALFORMED,
  /** The bytes are no text in any encoding that is recognized. */
  INVALID_ENCODING,
  /** The field of the text is not there. */
  MISSING_TEXT,
  /** The text is empty or white space. */
  EMPTY_TEXT,
  /** The text is longer than the setting allows. */
  OVERSIZED_TEXT,
  /** A record with the same id came before; the first is kept. */
  DUPLICATE_ID,
  /** The text is in another language than Arabic. */
  NOT_ARABIC,
  /** The compressed file ends too early; what came before is read. */
  TRUNCATED_FILE,
  /** The file cannot be opened or read. */
  UNREADABLE_FILE
}
