package marsad.statements;

import java.util.ArrayList;
import java.util.List;
import marsad.statements.Sense.Cue;
import marsad.statements.Sense.Form;

/**
 * Decides between verb and noun where the letters are the same («رفض», «دعم»): a verb begins a
 * clause or stands behind its subject; everything else is the noun.
 */
final class Forms {
  private Forms() {}

  /** The units, each with one cue at most that may be read as a verb or a noun. */
  static List<Unit> settled(List<Unit> units) {
    List<Unit> settled = new ArrayList<>(units);
    for (int i = 0; i < settled.size(); i++) {
      Unit unit = word(settled.get(i));
      settled.set(i, unit);
      if (i > 0 && unit.isClose() && isBarePreposition(settled.get(i - 1))) {
        settled.set(i, withoutVerbs(unit));
      } else if (isStray(settled, i)) {
        settled.set(i, withoutVerbs(unit));
      } else if (isBoth(unit)) {
        settled.set(i, only(unit, mayBeVerb(settled, i)));
      }
    }
    return settled;
  }

  /** «مستعداً»: behind a comma a participle goes on with what is said, elsewhere it is a word. */
  private static Unit word(Unit unit) {
    boolean isWord = false;
    boolean isParticiple = false;
    for (Sense sense : unit.senses()) {
      if (sense instanceof Cue cue) {
        isWord |= cue.form() == Form.WORD;
        isParticiple |= cue.form() == Form.PARTICIPLE;
      }
    }
    if (!isWord || !isParticiple) {
      return unit;
    }
    Form dropped = unit.hasSign(Signs.COMMA) ? Form.WORD : Form.PARTICIPLE;
    List<Sense> kept = new ArrayList<>();
    for (Sense sense : unit.senses()) {
      if (!(sense instanceof Cue cue) || cue.form() != dropped) {
        kept.add(sense);
      }
    }
    return unit.with(kept);
  }

  /** «حمص وتدمر»: joined to a noun without a comma and leading nowhere, it is a noun too. */
  private static boolean isStray(List<Unit> units, int i) {
    Unit unit = units.get(i);
    Cue cue = unit.cue();
    if (i == 0 || cue == null || cue.form() != Form.PRESENT || !unit.isJoined()) {
      return false;
    }
    Unit before = units.get(i - 1);
    boolean isPlain = before.cue() == null && before.actor() == null && before.senses().isEmpty();
    boolean goesOn =
        i + 1 < units.size() && (leads(units.get(i + 1)) || !units.get(i + 1).senses().isEmpty());
    return unit.isClose() && isPlain && !goesOn;
  }

  /** No verb stands right behind a preposition. */
  private static boolean isBarePreposition(Unit before) {
    return before.is(Marker.PREPOSITION) && before.senses().size() == 1;
  }

  private static Unit withoutVerbs(Unit unit) {
    List<Sense> kept = new ArrayList<>();
    for (Sense sense : unit.senses()) {
      if (!(sense instanceof Cue cue) || !cue.form().isFinite()) {
        kept.add(sense);
      }
    }
    return kept.size() == unit.senses().size() ? unit : unit.with(kept);
  }

  private static boolean isBoth(Unit unit) {
    boolean isVerb = false;
    boolean isNoun = false;
    for (Sense sense : unit.senses()) {
      if (sense instanceof Cue cue) {
        isVerb |= cue.form().isFinite();
        isNoun |= isNoun(cue);
      }
    }
    return isVerb && isNoun;
  }

  private static boolean isNoun(Cue cue) {
    return cue.form() == Form.MASDAR
        || cue.form() == Form.OWN_MASDAR
        || cue.form() == Form.WORD
        || cue.form() == Form.PARTICIPLE;
  }

  private static Unit only(Unit unit, boolean isVerb) {
    List<Sense> kept = new ArrayList<>();
    for (Sense sense : unit.senses()) {
      if (!(sense instanceof Cue cue) || isNoun(cue) != isVerb) {
        kept.add(sense);
      }
    }
    return unit.with(kept);
  }

  private static boolean mayBeVerb(List<Unit> units, int i) {
    Unit unit = units.get(i);
    if (unit.preposition() != 0) {
      return false;
    }
    if (i == 0) {
      return true;
    }
    Unit before = units.get(i - 1);
    boolean isOpen =
        before.is(Marker.AUXILIARY)
            || before.is(Marker.RELATIVE)
            || before.is(Marker.CIRCUMSTANCE)
            || before.is(Marker.CONTRAST)
            || before.is(Marker.TURN)
            || before.is(Marker.THAT_PRONOUN)
            || before.is(Marker.SKIPPED)
            || before.is(Marker.ACCORDING)
            || before.is(Marker.IF)
            || unit.hasSign(Signs.STOP | Signs.COLON | Signs.QUOTE | Signs.DASH);
    if (isOpen || before.actor() != null) {
      return true;
    }
    boolean leads = i + 1 < units.size() && leads(units.get(i + 1));
    return leads && (unit.isJoined() || unit.hasSign(Signs.COMMA | Signs.BRACKET_CLOSE));
  }

  /** What may follow a verb at once: its subject or what is said. */
  private static boolean leads(Unit next) {
    return next.actor() != null
        || next.is(Marker.THAT)
        || next.is(Marker.THAT_PRONOUN)
        || next.is(Marker.SKIPPED)
        || next.is(Marker.PREPOSITION)
        || next.preposition() != 0;
  }
}
