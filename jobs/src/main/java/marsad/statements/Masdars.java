package marsad.statements;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import marsad.statements.Sense.Cue;
import marsad.statements.Sense.Form;
import marsad.tables.Act;
import marsad.text.ArabicLetters;

/** Tells whether the actor behind a verbal noun does it («قرار ترامب») or is what it is done to. */
final class Masdars {
  private static final String ARTICLE = "" + ArabicLetters.ALEF + ArabicLetters.LAM;

  /** Acts whose masdar is followed by whose it is («قرار ترامب»), not by whom it is done to. */
  private static final Set<Act> SUBJECT_BEHIND =
      EnumSet.of(
          Act.INTEND,
          Act.COMMIT,
          Act.DEMAND,
          Act.HOPE,
          Act.AGREE,
          Act.WORRY,
          Act.DENY,
          Act.CONCEDE);

  private final List<Unit> units;

  Masdars(List<Unit> units) {
    this.units = units;
  }

  /** Whether the actor right behind it is whose doing it is. */
  boolean belongsToNext(int i, Cue cue) {
    return !cue.by().isEmpty()
        || SUBJECT_BEHIND.contains(cue.act())
        || isObjectMarked(i + 2)
        || (i + 2 < units.size() && units.get(i + 2).is(Marker.THAT))
        || (cue.isPosition() && goesOn(i + 2));
  }

  /** «رفض موسكو للقرار»: the object is marked, so the one before it is the subject. */
  private boolean isObjectMarked(int at) {
    if (at >= units.size() || !units.get(at).isClose()) {
      return false;
    }
    Unit unit = units.get(at);
    if (unit.preposition() == ArabicLetters.LAM) {
      return true;
    }
    // «انتقاد ترامب المتكرر للاتفاق»
    boolean isAdjective =
        unit.senses().isEmpty()
            && unit.actor() == null
            && unit.text().startsWith(ARTICLE)
            && at + 1 < units.size();
    return isAdjective
        && units.get(at + 1).isClose()
        && units.get(at + 1).preposition() == ArabicLetters.LAM;
  }

  /** «قرار ترامب الانسحاب»: another masdar follows. */
  private boolean goesOn(int at) {
    if (at >= units.size()) {
      return false;
    }
    Cue cue = units.get(at).cue();
    boolean isMasdar = cue != null && cue.form() == Form.MASDAR;
    return isMasdar || units.get(at).is(Marker.THAT) || units.get(at).is(Marker.REVERSER);
  }
}
