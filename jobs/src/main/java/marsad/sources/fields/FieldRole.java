package marsad.sources.fields;

import java.util.Locale;

/** What a field of an input record means. */
public enum FieldRole {
  /** The record's own id. */
  ID,
  /** The collection it belongs to. */
  COLLECTION,
  /** Address of the page. */
  URL,
  /** The outlet. */
  SOURCE,
  /** Time of publication. */
  PUBLISHED,
  /** Title of the page. */
  TITLE,
  /** Text of the page. */
  TEXT;

  /** The key of this role in settings. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
