package marsad.statements;

import java.util.ArrayList;
import java.util.List;
import marsad.statements.Sense.Cue;
import marsad.statements.Sense.Form;
import marsad.text.ArabicLetters;

/**
 * Decides between verb and noun where the letters are the same («رفض», «دعم»): a verb begins a
 * clause or stands behind its subject; everything else is the noun.
 */
final class Forms {
  private static final int FARTHEST_GOVERNED = 8;
  private static final String WHAT = "" + ArabicLetters.MEEM + ArabicLetters.ALEF;
  private static final String THAT = "" + ArabicLetters.ALEF + ArabicLetters.NOON;
  private static final String WHEN =
      "" + ArabicLetters.HAH + ArabicLetters.YEH + ArabicLetters.NOON;
  private static final String SINCE =
      "" + ArabicLetters.MEEM + ArabicLetters.NOON + ArabicLetters.THAL;
  private static final String WILL_NOT = "" + ArabicLetters.LAM + ArabicLetters.NOON;

  /** What a verb may stand right behind. */
  private static final long OPENERS =
      Unit.bits(
          Marker.AUXILIARY,
          Marker.RELATIVE,
          Marker.CIRCUMSTANCE,
          Marker.CONTRAST,
          Marker.TURN,
          Marker.THAT_PRONOUN,
          Marker.SKIPPED,
          Marker.ACCORDING,
          Marker.IF);

  private Forms() {}

  /** The units, each with one cue at most that may be read as a verb or a noun. */
  static List<Unit> settled(List<Unit> units) {
    List<Unit> settled = new ArrayList<>(units);
    for (int i = 0; i < settled.size(); i++) {
      if (settled.get(i).cue() == null) {
        continue;
      }
      Unit unit = planned(settled, i, word(guarded(settled, i)));
      settled.set(i, unit);
      boolean isClose = (unit.signs() & ~Signs.QUOTE) == 0;
      if (i > 0 && unit.isClose() && isBehindTime(settled.get(i - 1))) {
        unit = withoutVerbs(unit);
        settled.set(i, unit);
      }
      if (i > 0 && isClose && isBarePreposition(settled.get(i - 1))) {
        settled.set(i, withoutVerbs(unit));
      } else if (isStray(settled, i)) {
        settled.set(i, withoutVerbs(unit));
      } else if (isBoth(unit)) {
        settled.set(i, only(unit, mayBeVerb(settled, i)));
      }
    }
    return settled;
  }

  /** «لن يجري محادثات»: what is yet to come, though the form is a present. */
  private static Unit planned(List<Unit> units, int at, Unit unit) {
    if (at == 0 || !unit.isClose() || !units.get(at - 1).text().equals(WILL_NOT)) {
      return unit;
    }
    List<Sense> kept = new ArrayList<>();
    for (Sense sense : unit.senses()) {
      boolean isPresent = sense instanceof Cue cue && cue.form() == Form.PRESENT;
      kept.add(isPresent ? ((Cue) sense).asFuture() : sense);
    }
    return unit.with(kept);
  }

  /** «أمر ترامب بقصف»: with its subject and what it governs behind it a verb, else not. */
  private static Unit guarded(List<Unit> units, int at) {
    Unit unit = units.get(at);
    if (!hasGuarded(unit)) {
      return unit;
    }
    List<Sense> kept = new ArrayList<>();
    for (Sense sense : unit.senses()) {
      if (!(sense instanceof Cue cue) || !isGuarded(cue)) {
        kept.add(sense);
      } else if (governs(units, at, cue)) {
        kept.add(cue.asPast());
      }
    }
    return unit.with(kept);
  }

  private static boolean hasGuarded(Unit unit) {
    for (Sense sense : unit.senses()) {
      if (sense instanceof Cue cue && isGuarded(cue)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isGuarded(Cue cue) {
    return cue.form() == Form.GUARDED_PAST;
  }

  private static boolean governs(List<Unit> units, int at, Cue cue) {
    Unit unit = units.get(at);
    boolean isOther = unit.is(Marker.CIRCUMSTANCE) || unit.is(Marker.PREPOSITION);
    Unit next = at + 1 < units.size() ? units.get(at + 1) : null;
    if (isOther || next == null) {
      return false;
    }
    // «وأمر بوقف»: who goes on is not named again.
    boolean isOpening = at == 0 && unit.isJoined() && next.preposition() != 0;
    if (isOpening && cue.by().contains(Neighbours.letter(next.preposition()))) {
      return true;
    }
    if (next.actor() == null || next.preposition() != 0) {
      return false;
    }
    for (int i = at + 2; i < units.size() && i <= at + FARTHEST_GOVERNED; i++) {
      Unit led = units.get(i);
      if (led.hasSign(Signs.STOP)) {
        return false;
      }
      String by = led.preposition() != 0 ? Neighbours.letter(led.preposition()) : led.text();
      if (cue.by().contains(by)) {
        return true;
      }
    }
    return false;
  }

  /** «مستعداً»: behind a comma a participle goes on with what is said, elsewhere it is a word. */
  private static Unit word(Unit unit) {
    boolean isWord = false;
    boolean isParticiple = false;
    for (Sense sense : unit.senses()) {
      if (sense instanceof Cue cue) {
        isWord |= cue.form() == Form.WORD || cue.form() == Form.MASDAR;
        isParticiple |= cue.form() == Form.PARTICIPLE;
      }
    }
    if (!isWord || !isParticiple) {
      return unit;
    }
    boolean isParticipleMeant = unit.hasSign(Signs.COMMA);
    List<Sense> kept = new ArrayList<>();
    for (Sense sense : unit.senses()) {
      if (!(sense instanceof Cue cue)
          || (cue.form() == Form.PARTICIPLE) == isParticipleMeant
          || cue.form().isFinite()) {
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
    return before.is(Marker.PREPOSITION) && !before.is(Marker.CIRCUMSTANCE) && before.cue() == null;
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

  /** «ورفضه للاتفاق»: what is refused stands behind, so the pronoun is whoever refuses. */
  private static boolean hasObjectTwice(List<Unit> units, int i) {
    Unit next = i + 1 < units.size() ? units.get(i + 1) : null;
    boolean isMarked = next != null && next.isClose() && next.preposition() == ArabicLetters.LAM;
    return isMarked
        && units.get(i).senses().stream()
            .anyMatch(s -> s instanceof Cue cue && cue.hasObject() && cue.by().isEmpty());
  }

  /** «بعد تعرض صنعاء», «بسبب طلب موسكو»: a noun follows. */
  private static boolean isBehindTime(Unit before) {
    return before.is(Marker.CIRCUMSTANCE) && !before.is(Marker.TURN) && !takesVerb(before.text());
  }

  /** «عندما», «بعدما», «بعد أن», «حين»; behind «بسبب» and «خلال» a noun stands. */
  private static boolean takesVerb(String circumstance) {
    return circumstance.endsWith(WHAT)
        || circumstance.endsWith(THAT)
        || circumstance.equals(WHEN)
        || circumstance.equals(SINCE);
  }

  private static boolean mayBeVerb(List<Unit> units, int i) {
    Unit unit = units.get(i);
    if (unit.preposition() != 0) {
      return false;
    }
    if (i == 0) {
      return true;
    }
    if (hasObjectTwice(units, i)) {
      return false;
    }
    Unit before = units.get(i - 1);
    boolean isNounBehind =
        before.is(Marker.CIRCUMSTANCE) && unit.isClose() && !takesVerb(before.text());
    boolean isOpen =
        (before.isAny(OPENERS) && !isNounBehind)
            || unit.hasSign(Signs.STOP | Signs.COLON | Signs.QUOTE | Signs.DASH);
    boolean isBehindName = before.actor() != null && unit.isClose() && !unit.isJoined();
    if (isBehindName && i > 1 && saidBefore(units, i - 2)) {
      return false;
    }
    boolean isPlain = before.senses().isEmpty() && unit.isClose();
    boolean isDescribing = i + 1 < units.size() && units.get(i + 1).is(Marker.THAT_PRONOUN);
    // «في خطوة وصفها بأنها»: what is described stands before.
    if (isOpen || before.actor() != null || (isPlain && isDescribing)) {
      return true;
    }
    boolean leads = i + 1 < units.size() && leads(units.get(i + 1));
    return leads && (unit.isJoined() || unit.hasSign(Signs.COMMA | Signs.BRACKET_CLOSE));
  }

  /** «أعلن ماكرون رفضه»: his verb was there already, so this is what he announces. */
  private static boolean saidBefore(List<Unit> units, int last) {
    int i = last;
    while (i > 0 && units.get(i).actor() != null && units.get(i).isClose()) {
      // «أبلغ ترامب عباس عزمه»
      i--;
    }
    Cue cue = units.get(i).cue();
    return (cue != null && cue.form().isFinite()) || units.get(i).is(Marker.PREPOSITION);
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
