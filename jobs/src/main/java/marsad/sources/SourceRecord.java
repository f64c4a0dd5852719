package marsad.sources;

import java.util.Map;
import marsad.tables.RejectReason;

/** One record of raw input, before its fields are given a meaning. */
public sealed interface SourceRecord {
  /** Place in the file, as it stands in {@code source_uri}: {@code #L12} or {@code #O4096}. */
  String position();

  /**
   * A record with its fields.
   *
   * @param position place in the file
   * @param fields values by {@link marsad.sources.fields.FieldNames#fold folded} field name;
   *     missing values are left out
   */
  record Fields(String position, Map<String, String> fields) implements SourceRecord {}

  /**
   * A record that cannot be read.
   *
   * @param position place in the file
   * @param reason why
   * @param detail what exactly is wrong
   * @param excerpt begin of the record, of any length
   */
  record Unusable(String position, RejectReason reason, String detail, String excerpt)
      implements SourceRecord {}

  /** A place given as a line, or as a row of a table; from 1. */
  static String line(long number) {
    return "#L" + number;
  }

  /** A place given as an offset in bytes. */
  static String offset(long offset) {
    return "#O" + offset;
  }
}
