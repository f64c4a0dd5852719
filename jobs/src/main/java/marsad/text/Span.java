package marsad.text;

/**
 * A stretch of a text: UTF-16 offsets from 0, end exclusive.
 *
 * @param begin first character
 * @param end one past the last character, never before {@code begin}
 */
public record Span(int begin, int end) {
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("A span cannot run from " + begin + " to " + end + ".");
    }
  }

  /** Number of UTF-16 units. */
  public int length() {
    return end - begin;
  }

  /** The stretch of the text this span was measured in. */
  public String of(String text) {
    return text.substring(begin, end);
  }
}
