package marsad.sources;

import marsad.tables.Reject;

/** The begin of a record as a reject shows it. */
final class Excerpts {
  /** Bytes that surely hold an excerpt. */
  static final int MAX_BYTES = 6 * Reject.EXCERPT_LENGTH;

  private Excerpts() {}

  /** At most 200 characters on one line, with no half of a surrogate pair. */
  static String of(String text) {
    int end = Math.min(text.length(), Reject.EXCERPT_LENGTH);
    StringBuilder excerpt = new StringBuilder(end);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean isPairCut = i + 1 == end && Character.isHighSurrogate(c);
      if (!isPairCut) {
        excerpt.append(Character.isISOControl(c) ? ' ' : c);
      }
    }
    return excerpt.toString().strip();
  }
}
