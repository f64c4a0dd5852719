package marsad.statements;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import marsad.statements.Sense.Cue;
import marsad.statements.Sense.Form;
import marsad.statements.SentenceReader.Stretch;
import marsad.tables.Act;

/** Whether a cue has an object, whatever that is. */
final class CueObjects {
  /** Acts whose object is a position of whoever does them, though it is no listed issue. */
  private static final Set<Act> POSITIONS =
      EnumSet.of(
          Act.DEMAND, Act.REJECT, Act.SUPPORT, Act.CONDEMN, Act.COMMIT, Act.ACCUSE, Act.WARN);

  private CueObjects() {}

  /** «معارض للاتفاق» takes a side, «حزب معارض» does not: what a word governs must follow it. */
  static boolean isBroughtIn(List<Unit> units, int at, Cue cue) {
    if (cue.form() != Form.WORD || cue.by().isEmpty()) {
      return true;
    }
    for (int i = at + 1; i < units.size() && i <= at + 3; i++) {
      Unit unit = units.get(i);
      String led = unit.preposition() != 0 ? Neighbours.letter(unit.preposition()) : unit.text();
      boolean isUnknown = unit.senses().isEmpty() && unit.actor() == null && !led.isEmpty();
      if (cue.by().contains(led) || (isUnknown && cue.by().contains(led.substring(0, 1)))) {
        return true;
      }
    }
    return false;
  }

  /** «طالب المسؤولين بإنهاء المشروع»: something is asked for, of which nothing is known. */
  static boolean wantsSomething(List<Unit> units, Stretch stretch) {
    Head head = stretch.head();
    Cue cue = head.cue();
    boolean isTold = cue.form().isFinite() || cue.form() == Form.PARTICIPLE;
    if (!POSITIONS.contains(cue.act()) || !isTold || head.isNegated() || cue.hasObject()) {
      return false;
    }
    for (int i = stretch.from(); i < stretch.to(); i++) {
      Unit unit = units.get(i);
      if (unit.hasSign(Signs.STOP)) {
        return false;
      }
      String led = unit.preposition() != 0 ? Neighbours.letter(unit.preposition()) : unit.text();
      boolean isWord = unit.senses().isEmpty() && unit.actor() == null && !led.isEmpty();
      boolean isLed = cue.by().contains(led) || (isWord && cue.by().contains(led.substring(0, 1)));
      if (cue.by().isEmpty() ? isWord : isLed) {
        return true;
      }
    }
    return false;
  }
}
