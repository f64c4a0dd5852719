package marsad.statements;

import java.util.ArrayList;
import java.util.List;
import marsad.statements.Sense.Cue;
import marsad.tables.EntityKind;
import marsad.tables.Issue;
import marsad.tables.Modality;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says of one holder and one target.
 *
 * @param head whose cue it is
 * @param holder whose position it is
 * @param cue the cue that says most
 * @param words dictionary forms of all cues on the way, joined with +
 * @param target the target; null if none was found
 * @param side 1 for, -1 against, 0 neither
 * @param first first unit
 * @param last last unit
 * @param reach how the target was reached
 */
record Claim(
    Head head,
    Speaker holder,
    Cue cue,
    String words,
    @Nullable Target target,
    int side,
    Reading reading,
    int first,
    int last,
    String reach) {

  /** A leader, country, organisation or issue. */
  record Target(String id, EntityKind kind) {}

  /** Negation, condition and modality around a claim. */
  record Reading(boolean negated, boolean conditional, Modality modality) {}

  /** A position, taken by a cue, on something that is no listed issue. */
  static List<Claim> ofOther(Head head, Cue cue) {
    return without(head, cue, new Target(Issue.OTHER, EntityKind.ISSUE), "other");
  }

  /** The bare fact that somebody speaks, where no target was found. */
  static List<Claim> withoutTarget(Head head) {
    return without(head, head.cue(), null, "none");
  }

  private static List<Claim> without(Head head, Cue cue, @Nullable Target target, String reach) {
    String words = cue.equals(head.cue()) ? cue.lemma() : head.cue().lemma() + "+" + cue.lemma();
    List<Claim> claims = new ArrayList<>();
    Reading reading = new Reading(head.isNegated(), false, Modality.FACT);
    for (Speaker speaker : head.speakers()) {
      claims.add(
          new Claim(
              head, speaker, cue, words, target, side(cue), reading, head.at(), head.at(), reach));
    }
    return claims;
  }

  private static int side(Cue cue) {
    return cue.complement() != 0 ? cue.complement() : cue.addressee();
  }

  Claim underCondition() {
    return new Claim(
        head,
        holder,
        cue,
        words,
        target,
        side,
        new Reading(reading.negated(), true, reading.modality()),
        first,
        last,
        reach);
  }

  /** Whether both say the same of the same. */
  boolean repeats(Claim other) {
    Target mine = target;
    Target theirs = other.target;
    return holder.isSame(other.holder)
        && mine != null
        && mine.equals(theirs)
        && side == other.side
        && reading.negated() == other.reading.negated();
  }
}
