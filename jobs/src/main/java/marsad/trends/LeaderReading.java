package marsad.trends;

/**
 * What one article holds about a leader, in one of three respects.
 *
 * @param part the respect
 * @param article hash of the article
 * @param original hash of the article it copies, or its own
 * @param story hash of its story
 * @param holder who is quoted; empty for other parts
 * @param lean 1 if other outlets show the holder for the leader, -1 against, 0 if they do not tell
 * @param sentences sentences that name the leader in the outlet's own voice; statements for the
 *     part SPOKE
 * @param favor praise, or statements for
 * @param against blame, or statements against
 * @param conditional statements under a condition
 * @param neutral statements that take no side
 * @param score sum of scores in millionths
 */
public record LeaderReading(
    Part part,
    long article,
    long original,
    long story,
    String holder,
    int lean,
    long sentences,
    long favor,
    long against,
    long conditional,
    long neutral,
    long score) {

  /** In which respect an article is about a leader. */
  public enum Part {
    /** It names him. */
    NAMED,
    /** It quotes another about him. */
    QUOTED,
    /** It quotes him. */
    SPOKE
  }

  /** The reading of the judgements; of no meaning where there are none. */
  public long statements() {
    return favor + against + conditional + neutral;
  }
}
