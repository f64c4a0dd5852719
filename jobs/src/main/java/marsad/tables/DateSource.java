package marsad.tables;

/** Where the day of an article was learnt. */
public enum DateSource {
  /** The input's own field. */
  FIELD,
  /** A date line on the page, «تاريخ النشر: ...». */
  LINE,
  /** The dateline before the lead. */
  DATELINE,
  /** A date in the text of the article. */
  TEXT,
  /** A copy of the article whose date is known. */
  COPY,
  /** Not known. */
  NONE
}
