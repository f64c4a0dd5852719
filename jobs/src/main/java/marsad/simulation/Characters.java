package marsad.simulation;

/**
 * A stretch of characters, end exclusive.
 *
 * @param begin first character, from 0
 * @param end one past the last
 */
public record Characters(int begin, int end) {
  /** Characters in both. */
  public int shared(Characters other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(begin, other.begin));
  }

  /** Number of characters. */
  public int length() {
    return end - begin;
  }

  /** Begin and end with a tab between, as they stand in a file. */
  @Override
  public String toString() {
    return begin + "\t" + end;
  }
}
