package marsad.text;

/**
 * A text made ready for comparing, with the way back to the text as it was published. Offsets count
 * UTF-16 units from 0, end exclusive.
 */
public final class NormalizedText {
  private final String raw;
  private final String text;

  /** Raw offset of each unit, and of the end; empty if both texts run in step. */
  private final int[] begins;

  NormalizedText(String raw, String text, int[] begins) {
    this.raw = raw;
    this.text = text;
    this.begins = begins;
  }

  /** The text as published. */
  public String raw() {
    return raw;
  }

  /** The normalized text. */
  public String text() {
    return text;
  }

  /** Number of UTF-16 units of the normalized text. */
  public int length() {
    return text.length();
  }

  /** A unit of the normalized text. */
  public char charAt(int index) {
    return text.charAt(index);
  }

  /** Offset in the raw text of the character that became this unit of the normalized one. */
  public int rawBegin(int index) {
    return begins.length == 0 ? index : begins[index];
  }

  /**
   * Offset in the raw text behind the character that became the unit before {@code end}, its marks
   * included, direction marks behind it not.
   */
  public int rawEnd(int end) {
    if (begins.length == 0 || end == 0) {
      return end;
    }
    int begin = begins[end - 1];
    int next = end;
    while (next < begins.length - 1 && begins[next] == begin) {
      next++;
    }
    int rawEnd = begins[next];
    while (rawEnd > begin + 1 && FoldTable.isFormat(raw.charAt(rawEnd - 1))) {
      rawEnd--;
    }
    return rawEnd;
  }

  /** The stretch of the raw text that a stretch of the normalized text comes from. */
  public Span raw(int begin, int end) {
    int rawBegin = begin == end ? rawEnd(end) : rawBegin(begin);
    return new Span(rawBegin, rawEnd(end));
  }
}
