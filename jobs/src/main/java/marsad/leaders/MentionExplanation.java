package marsad.leaders;

import marsad.tables.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * What became of one candidate for a mention, and by which rule.
 *
 * @param isTitle whether the offsets are in the title, not in the text
 * @param begin first character
 * @param end one past the last
 * @param surface the words as written
 * @param leaderId whom it denotes; null if refused
 * @param kind how it refers
 * @param isActor false for kin, employers' titles and the like
 * @param confidence 0 to 1; 0 if refused
 * @param rule the rule that accepted or refused it
 */
public record MentionExplanation(
    boolean isTitle,
    int begin,
    int end,
    String surface,
    @Nullable String leaderId,
    MentionKind kind,
    boolean isActor,
    double confidence,
    String rule) {

  /** Whether it became a mention. */
  public boolean isAccepted() {
    return leaderId != null;
  }
}
