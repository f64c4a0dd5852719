package marsad.statements;

import java.util.List;
import marsad.statements.Sense.Cue;
import org.jspecify.annotations.Nullable;

/**
 * A cue with whose it is.
 *
 * @param at its unit
 * @param cue the cue
 * @param speakers its holders; empty if it is somebody unknown
 * @param claimedBy who says so of another; null if the outlet does
 * @param isReported whether somebody other than the holder says so
 * @param isNegated whether a negation stands before the cue
 * @param topic unit of the noun that a relative clause or object pronoun takes up; -1 if none
 * @param shape the shape that found the holder
 */
record Head(
    int at,
    Cue cue,
    List<Speaker> speakers,
    @Nullable Speaker claimedBy,
    boolean isReported,
    boolean isNegated,
    int topic,
    String shape) {
  Head {
    speakers = List.copyOf(speakers);
  }

  /** Heads are told apart by their unit first of all; the rest would take longer to hash. */
  @Override
  public int hashCode() {
    return at;
  }

  /** The same with an object that stands before it. */
  Head about(int unit) {
    return new Head(at, cue, speakers, claimedBy, isReported, isNegated, unit, shape);
  }
}
