package marsad.statements;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import marsad.statements.Sense.Cue;
import marsad.statements.Unit.Actor;
import marsad.tables.Act;
import marsad.tables.EntityKind;
import marsad.text.ArabicLetters;

/** Finds the subject of a finite verb: behind it, before it, or none of its own. */
final class Subjects {
  private static final int FARTHEST = 10;
  private static final int LONGEST_NAME = 5;
  private static final int FARTHEST_PRONOUN = 4;
  private static final String PAST_PLURAL = "" + ArabicLetters.WAW + ArabicLetters.ALEF;
  private static final String PRESENT_PLURAL = "" + ArabicLetters.WAW + ArabicLetters.NOON;
  private static final String ARTICLE = "" + ArabicLetters.ALEF + ArabicLetters.LAM;

  private static final Set<Act> SAYING = EnumSet.of(Act.NEUTRAL, Act.ASSERT, Act.CLAIM);

  private final List<Unit> units;

  /**
   * A subject.
   *
   * @param shape how it stands to the verb
   * @param units the actors; empty if unknown or none
   * @param topic unit of the antecedent that is the object («ترامب الذي وصفه»), or -1
   */
  record Subject(Shape shape, List<Integer> units, int topic) {
    static Subject of(Shape shape) {
      return new Subject(shape, List.of(), -1);
    }

    int first() {
      return units.get(0);
    }
  }

  /** How subject and verb stand. */
  enum Shape {
    VERB_FIRST,
    NAME_FIRST,
    RELATIVE,
    /** What somebody does or says, «تصريحات بوتين». */
    THING,
    /** Somebody the gazetteer does not know, or a thing. */
    UNKNOWN,
    /** «من قبل»: the verb's noun is what is done to. */
    PASSIVE,
    /** A pronoun or «بلاده»: the speaker. */
    OWN,
    /** The verb has no subject of its own. */
    NONE
  }

  Subjects(List<Unit> units) {
    this.units = units;
  }

  Subject of(int verb, Cue cue) {
    int relative = relative(verb);
    Subject behind = behind(verb, cue);
    int agent = relative >= 0 ? -1 : agent(verb, cue);
    if (agent >= 0) {
      return new Subject(Shape.PASSIVE, List.of(agent), object(verb));
    }
    if (relative >= 0) {
      return relative(relative, behind, cue, verb);
    }
    Subject before = before(verb, cue);
    boolean isObject =
        behind.shape() == Shape.VERB_FIRST
            && (isObject(behind, cue) || isPlural(verb, cue) || isDescribing(verb, cue));
    if (behind.shape() == Shape.VERB_FIRST && !isObject && before.shape() != Shape.NAME_FIRST) {
      return behind;
    }
    if (isObject && before.shape() != Shape.NAME_FIRST) {
      return Subject.of(Shape.NONE);
    }
    if (before.shape() == Shape.NAME_FIRST
        || before.shape() == Shape.OWN
        || before.shape() == Shape.THING
        || behind.shape() == Shape.NONE) {
      return before;
    }
    return behind;
  }

  /** «رُفض المقترح من قبل أنقرة»: the unit of by whom, or -1. */
  private int agent(int verb, Cue cue) {
    if (cue.form() != Sense.Form.PAST || cue.hasObject()) {
      return -1;
    }
    for (int i = verb + 1; i + 1 < units.size() && i <= verb + FARTHEST; i++) {
      Unit unit = units.get(i);
      boolean isVerb = unit.cue() != null && unit.cue().form().isFinite();
      if (isVerb || isComplement(unit) || unit.hasSign(Signs.STOP | Signs.COLON)) {
        return -1;
      }
      Actor actor = units.get(i + 1).actor();
      if (unit.is(Marker.AGENT)) {
        boolean isNamed = actor != null && !actor.isEmployer() && units.get(i + 1).isClose();
        return isNamed ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** The noun behind a passive verb, if it is known. */
  private int object(int verb) {
    Unit next = verb + 1 < units.size() ? units.get(verb + 1) : null;
    boolean isKnown = next != null && (next.actor() != null || next.issue() != null);
    return isKnown ? verb + 1 : -1;
  }

  /** «واتهمت طهران ب…»: who is accused must be named, so the only one named is not the subject. */
  private boolean isObject(Subject behind, Cue cue) {
    if (cue.act() != Act.ACCUSE || cue.by().isEmpty() || behind.units().size() > 1) {
      return false;
    }
    for (int i = behind.first() + 1; i < units.size() && i <= behind.first() + LONGEST_NAME; i++) {
      Unit unit = units.get(i);
      String led = unit.preposition() == 0 ? unit.text() : Neighbours.letter(unit.preposition());
      boolean isUnknown = unit.senses().isEmpty() && unit.actor() == null && !led.isEmpty();
      if (cue.by().contains(led) || (isUnknown && cue.by().contains(led.substring(0, 1)))) {
        return true;
      }
      boolean isSomebody = unit.actor() != null || unit.cue() != null;
      if (isSomebody || (isUnknown && !units.get(i - 1).is(Marker.PREPOSITION))) {
        return false;
      }
    }
    return false;
  }

  /** Unit of الذي before the verb, or -1. */
  private int relative(int verb) {
    int at = skipBack(verb);
    return at >= 0 && units.get(at).is(Marker.RELATIVE) ? at : -1;
  }

  /** «ترامب الذي يرفض» is his own; «ترامب الذي وصفه» is another's, and he the object. */
  private Subject relative(int at, Subject behind, Cue cue, int verb) {
    int antecedent = at - 1;
    if (antecedent < 0) {
      return Subject.of(Shape.UNKNOWN);
    }
    Unit before = units.get(antecedent);
    boolean isKnown = before.issue() != null || before.actor() != null;
    boolean isApart = units.get(at).isJoined() || units.get(at).hasSign(Signs.COMMA);
    // «في الانتخابات بمقاطعة المعارضة، والتي اعتبرتها»: not always the last noun.
    int object = isKnown || !isApart ? antecedent : -1;
    if (behind.shape() == Shape.VERB_FIRST && isTakenUp(verb, cue)) {
      return new Subject(Shape.RELATIVE, behind.units(), object);
    }
    if (cue.hasObject()) {
      return new Subject(Shape.NONE, List.of(), object);
    }
    Actor actor = units.get(antecedent).actor();
    return actor != null && agrees(cue, actor)
        ? new Subject(Shape.RELATIVE, List.of(antecedent), -1)
        : Subject.of(Shape.UNKNOWN);
  }

  /** «الاتفاق الذي رفضته طهران», but «الحزب الذي يدعم الحكومة»: a pronoun takes up the noun. */
  private boolean isTakenUp(int verb, Cue cue) {
    if (cue.hasObject() || SAYING.contains(cue.act())) {
      return true;
    }
    for (int i = verb + 1; i < units.size() && i <= verb + FARTHEST_PRONOUN; i++) {
      Unit unit = units.get(i);
      if (unit.is(Marker.BACK) || isComplement(unit)) {
        return true;
      }
      if (unit.hasSign(Signs.STOP | Signs.COLON | Signs.COMMA)) {
        return false;
      }
    }
    return false;
  }

  private Subject behind(int verb, Cue cue) {
    boolean isInBracket = false;
    for (int i = verb + 1; i < units.size() && i <= verb + FARTHEST; i++) {
      Unit unit = units.get(i);
      isInBracket = (isInBracket || unit.hasSign(Signs.BRACKET_OPEN)) && !closes(unit);
      if (isInBracket) {
        continue;
      }
      if (unit.hasSign(Signs.STOP | Signs.COLON) || isComplement(unit)) {
        return Subject.of(Shape.NONE);
      }
      if (unit.is(Marker.SKIPPED) || unit.is(Marker.AUXILIARY) || isBackBefore(i)) {
        continue;
      }
      Actor actor = unit.actor();
      if (actor != null && unit.preposition() == 0) {
        return fits(actor, cue) ? withOthers(i) : Subject.of(Shape.NONE);
      }
      if (unit.text().startsWith(ARTICLE) && unit.text().endsWith(PRESENT_PLURAL)) {
        // «وندد المعارضون»: a plural in the nominative is the subject.
        return Subject.of(Shape.UNKNOWN);
      }
      if (cue.hasObject() && unit.issue() != null && unit.text().startsWith(ARTICLE)) {
        // «بلد تمزقه الحرب»
        return Subject.of(unit.preposition() == 0 ? Shape.UNKNOWN : Shape.NONE);
      }
      boolean isAdverbial =
          unit.preposition() != 0 || unit.is(Marker.PREPOSITION) || unit.is(Marker.BACK);
      boolean isVerb = unit.cue() != null && unit.cue().form().isFinite();
      boolean isObject =
          cue.hasObject()
              || unit.issue() != null
              || unit.cue() != null
              || unit.is(Marker.REVERSER)
              || unit.is(Marker.RELATION)
              || isObjectNoun(verb, cue, unit);
      return Subject.of(isAdverbial || isVerb || isObject ? Shape.NONE : Shape.UNKNOWN);
    }
    return Subject.of(Shape.NONE);
  }

  /** «تصريحات أدلت بها بيربوك»: a pronoun may stand before the subject. */
  private boolean isBackBefore(int at) {
    return units.get(at).is(Marker.BACK)
        && at + 1 < units.size()
        && units.get(at + 1).actor() != null
        && units.get(at + 1).isClose()
        && units.get(at + 1).preposition() == 0;
  }

  /** «مشروع قرار يدين حماس»: behind a noun without article the verb says what that does. */
  private boolean isDescribing(int verb, Cue cue) {
    Unit unit = units.get(verb);
    Unit before = verb == 0 ? null : units.get(verb - 1);
    boolean isDirect = cue.by().isEmpty() && cue.complement() != 0 && !cue.hasObject();
    return before != null
        && isDirect
        && cue.form() == Sense.Form.PRESENT
        && !unit.isJoined()
        && unit.isClose()
        && before.senses().isEmpty()
        && before.actor() == null
        && !before.text().startsWith(ARTICLE);
  }

  /** «يحذرون ترامب»: a plural verb has its subject before it. */
  boolean isPlural(int verb, Cue cue) {
    String text = units.get(verb).text();
    boolean isPast = cue.form() == Sense.Form.PAST && text.endsWith(PAST_PLURAL);
    return isPast || (text.endsWith(PRESENT_PLURAL) && !cue.lemma().endsWith(PRESENT_PLURAL));
  }

  /** «ورفض إرسال قوات»: who goes on has been named; a noun without article is what he refuses. */
  private boolean isObjectNoun(int verb, Cue cue, Unit noun) {
    boolean isSaying =
        cue.act() == Act.NEUTRAL || cue.act() == Act.ASSERT || cue.act() == Act.CLAIM;
    return !isSaying && units.get(verb).isJoined() && verb > 1 && !noun.text().startsWith(ARTICLE);
  }

  private static boolean closes(Unit unit) {
    return unit.hasSign(Signs.BRACKET_CLOSE) && !unit.hasSign(Signs.BRACKET_OPEN);
  }

  private static boolean isComplement(Unit unit) {
    return unit.is(Marker.THAT) || unit.is(Marker.THAT_PRONOUN) || unit.is(Marker.CONTRAST);
  }

  /** «بوتين وشي»: further actors joined to the first. */
  private Subject withOthers(int first) {
    List<Integer> all = new ArrayList<>(List.of(first));
    for (int i = first + 1; i < units.size(); i++) {
      Unit unit = units.get(i);
      Actor actor = unit.actor();
      boolean isPeer = unit.is(Marker.PEER) && unit.isJoined() && i + 1 < units.size();
      if (isPeer && units.get(i + 1).actor() != null && units.get(i + 1).isClose()) {
        all.add(++i);
        continue;
      }
      if (actor == null
          || !unit.isJoined()
          || unit.preposition() != 0
          || (unit.signs() & ~Signs.COMMA) != 0) {
        break;
      }
      all.add(i);
    }
    return new Subject(Shape.VERB_FIRST, all, -1);
  }

  private Subject before(int verb, Cue cue) {
    int at = skipBack(verb);
    if (at < 0
        || units.get(verb).hasSign(Signs.STOP | Signs.COLON)
        || units.get(at + 1).hasSign(Signs.STOP)) {
      return Subject.of(Shape.NONE);
    }
    Unit unit = units.get(at);
    Actor actor = unit.actor();
    boolean isJoinedVerb = units.get(verb).isJoined() || units.get(at + 1).isJoined();
    if (actor != null && !isJoinedVerb) {
      if (isFree(at) && fits(actor, cue)) {
        return new Subject(Shape.NAME_FIRST, withJoinedBefore(at), -1);
      }
      boolean isDoing = at > 0 && unit.isClose() && units.get(at - 1).is(Marker.DOING);
      if (isDoing) {
        return Subject.of(Shape.THING);
      }
      return Subject.of(unit.hasSign(Signs.COMMA) ? Shape.NONE : Shape.UNKNOWN);
    }
    int named = isJoinedVerb ? -1 : apposed(at);
    if (named >= 0 && isFree(named) && fitsNamed(named, cue)) {
      return new Subject(Shape.NAME_FIRST, withJoinedBefore(named), -1);
    }
    boolean isOwn = unit.is(Marker.OWN) || unit.is(Marker.THAT_PRONOUN);
    if (isOwn && !isJoinedVerb && (units.get(at + 1).signs() & ~Signs.QUOTE) == 0) {
      return Subject.of(Shape.OWN);
    }
    // «في خطوة وصفها بأنها»: a clause that describes a noun has no subject of its own.
    boolean isDescribing = cue.act() == Act.JUDGE && cue.hasObject() && unit.senses().isEmpty();
    boolean isOpener =
        isJoinedVerb
            || isDescribing
            || units.get(at + 1).hasSign(Signs.COMMA | Signs.QUOTE)
            || isComplement(unit)
            || unit.is(Marker.CONDITION)
            || unit.is(Marker.IF)
            || unit.is(Marker.TURN)
            || unit.is(Marker.OPENER)
            || unit.is(Marker.CIRCUMSTANCE)
            || unit.is(Marker.SKIPPED)
            || unit.is(Marker.ACCORDING)
            || unit.modality() != null;
    return Subject.of(isOpener ? Shape.NONE : Shape.UNKNOWN);
  }

  /** «الرئيس الموريتاني، …، انتقد»: between commas a name that is not known. */
  private int apposed(int last) {
    if (!units.get(last + 1).hasSign(Signs.COMMA)) {
      return -1;
    }
    for (int i = last; i > 0 && i > last - LONGEST_NAME; i--) {
      Unit unit = units.get(i);
      if (unit.actor() != null && i < last) {
        // «محمد ولد العزيز»: of the name only the first words are known.
        return i;
      }
      if (!unit.senses().isEmpty() || unit.actor() != null || unit.preposition() != 0) {
        return -1;
      }
      if (unit.signs() != 0) {
        return unit.hasSign(Signs.COMMA) && units.get(i - 1).actor() != null ? i - 1 : -1;
      }
    }
    return -1;
  }

  private boolean fitsNamed(int at, Cue cue) {
    Actor actor = units.get(at).actor();
    return actor != null && actor.speaker().kind() == EntityKind.LEADER && fits(actor, cue);
  }

  /** «روسيا والصين ترفضان». */
  private List<Integer> withJoinedBefore(int last) {
    List<Integer> all = new ArrayList<>(List.of(last));
    for (int i = last; i > 0 && units.get(i).isJoined() && units.get(i).isClose(); i--) {
      Actor actor = units.get(i - 1).actor();
      if (actor == null || units.get(i - 1).preposition() != 0) {
        break;
      }
      all.add(0, i - 1);
    }
    return all;
  }

  /** Whether an actor may be a subject: nothing governs it. */
  private boolean isFree(int at) {
    Unit unit = units.get(at);
    if (unit.preposition() != 0) {
      return false;
    }
    if (unit.isJoined() && unit.isClose() && at > 0 && units.get(at - 1).actor() != null) {
      // «المحادثات بين ترامب وكيم»: what governs the first governs both.
      return !isGoverned(at - 1);
    }
    if (at == 0 || unit.isJoined() || unit.signs() != 0) {
      return true;
    }
    Unit before = units.get(at - 1);
    return isComplement(before)
        || before.is(Marker.TURN)
        || before.is(Marker.SKIPPED)
        || before.is(Marker.AUXILIARY)
        || before.is(Marker.NEGATION)
        || before.is(Marker.NO_NEGATION)
        || before.is(Marker.CONTRAST)
        || before.is(Marker.IF)
        || before.is(Marker.CONDITION);
  }

  private boolean isGoverned(int at) {
    return units.get(at).preposition() != 0
        || (at > 0 && units.get(at).isClose() && units.get(at - 1).is(Marker.PREPOSITION));
  }

  /** The last unit before a verb that is no negation, auxiliary or adverb; -1 at the beginning. */
  private int skipBack(int verb) {
    int at = verb - 1;
    while (at >= 0
        && !units.get(at + 1).hasSign(Signs.STOP)
        && (units.get(at).is(Marker.NEGATION)
            || units.get(at).is(Marker.NO_NEGATION)
            || units.get(at).is(Marker.AUXILIARY)
            || isAdverb(units.get(at)))) {
      at--;
    }
    return at;
  }

  private static boolean isAdverb(Unit unit) {
    return unit.is(Marker.SKIPPED) && unit.actor() == null;
  }

  private static boolean fits(Actor actor, Cue cue) {
    return !actor.isEmployer() && agrees(cue, actor);
  }

  private static boolean agrees(Cue cue, Actor actor) {
    return switch (cue.agreement()) {
      case MASCULINE -> actor.isMasculine();
      case FEMININE -> actor.isFeminine();
      case ANY -> true;
    };
  }

  /** «إذا وافق كيم», «لا يعني أن واشنطن سترفع»: nobody does it yet. */
  boolean isSupposed(int at) {
    int before = at - 1;
    while (before >= 0
        && units.get(before + 1).isClose()
        && (units.get(before).is(Marker.AUXILIARY) || units.get(before).is(Marker.NEGATION))
        && !units.get(before).is(Marker.IF)
        && !units.get(before).is(Marker.CONDITION)) {
      before--;
    }
    return before >= 0
        && (units.get(before).is(Marker.IF)
            || units.get(before).is(Marker.CONDITION)
            || units.get(before).is(Marker.EVIDENCE));
  }

  /** Whether a negation stands before the verb. */
  boolean isNegated(int verb) {
    for (int at = verb - 1; at >= 0 && at >= verb - 2; at--) {
      Unit unit = units.get(at);
      if (unit.is(Marker.NO_NEGATION)) {
        return false;
      }
      if (unit.is(Marker.NEGATION)) {
        return true;
      }
      if (!unit.is(Marker.AUXILIARY)) {
        return false;
      }
    }
    return false;
  }
}
