package marsad.statements;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import marsad.statements.Sense.Cue;
import marsad.statements.Sense.Form;
import marsad.statements.Subjects.Shape;
import marsad.statements.Subjects.Subject;
import marsad.tables.Act;

/** Finds whose the quotation is with which a sentence begins: «… »، قال بوتين. */
final class QuotedFirst {
  private static final int FARTHEST_VERB = 2;

  private static final Set<Act> SAYING =
      EnumSet.of(Act.NEUTRAL, Act.ASSERT, Act.CLAIM, Act.COMMIT, Act.WARN, Act.THREATEN, Act.JUDGE);

  private final List<Unit> units;
  private final Subjects subjects;

  QuotedFirst(List<Unit> units, Subjects subjects) {
    this.units = units;
    this.subjects = subjects;
  }

  /** The verb right behind the quotation; -1 if there is none, or it has no subject behind it. */
  int verb() {
    int end = 0;
    while (end < units.size() && units.get(end).isQuoted()) {
      end++;
    }
    for (int i = end; end > 1 && i < units.size() && i <= end + FARTHEST_VERB; i++) {
      Unit unit = units.get(i);
      Cue cue = unit.cue();
      if (cue != null && cue.form().isFinite()) {
        return isSaid(i, cue) ? i : -1;
      }
      if (unit.actor() != null || (i > end && unit.hasSign(Signs.STOP | Signs.COLON))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isSaid(int at, Cue cue) {
    boolean isTold = cue.form() == Form.PAST || cue.form() == Form.PRESENT;
    return isTold
        && !units.get(at).isJoined()
        && SAYING.contains(cue.act())
        && subject(at, cue).shape() == Shape.VERB_FIRST;
  }

  Subject subject(int at, Cue cue) {
    return subjects.of(at, cue);
  }
}
