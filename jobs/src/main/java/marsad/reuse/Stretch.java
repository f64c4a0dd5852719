package marsad.reuse;

/**
 * A stretch of words that stands in two texts: word numbers from 0, end exclusive.
 *
 * @param beginA first word in the one text
 * @param endA one past the last
 * @param beginB first word in the other text
 * @param endB one past the last
 * @param equal words that are equal; the changed ones between them are not counted
 */
public record Stretch(int beginA, int endA, int beginB, int endB, int equal) {
  public Stretch {
    if (beginA < 0 || endA <= beginA || beginB < 0 || endB <= beginB || equal < 1) {
      throw new IllegalArgumentException("A stretch holds at least one word of each text.");
    }
  }

  /** This stretch, a change, and one that follows. */
  Stretch with(Stretch next) {
    return new Stretch(beginA, next.endA, beginB, next.endB, equal + next.equal);
  }

  /** What is left of this stretch when its first words belong to another. */
  Stretch without(int words) {
    return new Stretch(beginA + words, endA, beginB + words, endB, equal - words);
  }
}
