package marsad.statements;

import java.util.List;
import marsad.statements.Sense.Agreement;
import marsad.statements.Sense.Cue;
import marsad.statements.Sense.Form;
import marsad.statements.Subjects.Subject;
import marsad.statements.Unit.Actor;
import marsad.tables.Act;
import marsad.tables.EntityKind;
import marsad.text.ArabicLetters;
import org.jspecify.annotations.Nullable;

/** Finds who or what a verb without a subject, or a pronoun, goes back to. */
final class Referents {
  static final String COLON = ":";

  private static final String FEMININE_PRONOUN = "" + ArabicLetters.HEH + ArabicLetters.ALEF;
  private static final String WHAT = "" + ArabicLetters.MEEM + ArabicLetters.ALEF;
  private static final int LONGEST_OPENING = 3;

  private final List<Unit> units;

  Referents(List<Unit> units) {
    this.units = units;
  }

  /** A cue that only says that somebody speaks. */
  static Cue saying(String lemma) {
    Act act = lemma.equals(COLON) ? Act.ASSERT : Act.NEUTRAL;
    return new Cue(lemma, act, 0, 0, List.of(), Form.PAST, Agreement.ANY, false, false, 0, false);
  }

  /** A cue for what somebody does that has no verb, «إصلاحات العبادي». */
  static Cue doing(String lemma) {
    return new Cue(
        lemma, Act.COMMIT, 1, 0, List.of(), Form.MASDAR, Agreement.ANY, false, true, 1, false);
  }

  /** A cue for calling bad what somebody does, «السلوك الإيراني المزعزع للاستقرار». */
  static Cue blaming(String lemma) {
    return new Cue(
        lemma, Act.CONDEMN, 0, -1, List.of(), Form.WORD, Agreement.ANY, false, false, 0, false);
  }

  /** «استقبل بوتين …»: the leader a sentence begins with, whatever he does in it. */
  @Nullable Head opening() {
    for (int i = 0; i < Math.min(units.size(), LONGEST_OPENING); i++) {
      Unit unit = units.get(i);
      Actor actor = unit.actor();
      boolean isEnd = unit.hasSign(Signs.STOP | Signs.COLON) && i > 0;
      if (isEnd || unit.preposition() != 0 || unit.is(Marker.PREPOSITION)) {
        return null;
      }
      if (actor != null) {
        boolean isLeader = actor.speaker().kind() == EntityKind.LEADER && !actor.isEmployer();
        return isLeader
            ? new Head(
                i, saying(COLON), List.of(actor.speaker()), null, false, false, -1, "opening")
            : null;
      }
    }
    return null;
  }

  /** «تصريحات أدلت بها بيربوك، وقالت»: who was named last and agrees. */
  @Nullable Head nearest(int verb, Cue cue) {
    if (!units.get(verb).isJoined() || cue.form() != Form.PAST) {
      return null;
    }
    for (int i = verb - 1; i > 0; i--) {
      Unit unit = units.get(i);
      Actor actor = unit.actor();
      boolean isLeader =
          actor != null
              && actor.speaker().kind() == EntityKind.LEADER
              && !actor.isEmployer()
              && unit.preposition() == 0
              && !units.get(i - 1).is(Marker.PREPOSITION);
      if (actor != null && isLeader) {
        boolean agrees =
            cue.agreement() == Agreement.FEMININE ? actor.isFeminine() : actor.isMasculine();
        return agrees
            ? new Head(verb, cue, List.of(actor.speaker()), null, false, false, -1, "nearest")
            : null;
      }
    }
    return null;
  }

  /** «انسحاب واشنطن منه»: the issue named last. */
  int issueBefore(int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (units.get(i).issue() != null) {
        return i;
      }
    }
    return -1;
  }

  /** What an object pronoun stands for: whoever or whatever was named last and agrees with it. */
  int topic(int verb, Subject subject, @Nullable Head main) {
    if (subject.topic() >= 0) {
      return subject.topic();
    }
    if (verb > 0 && units.get(verb - 1).text().equals(WHAT)) {
      // «ما تريده طهران هو»: what it is stands behind.
      return -1;
    }
    if (isDescribing(verb)) {
      // «فصائل تدعمها إيران»: of those nothing is known.
      return -1;
    }
    boolean isFeminine = units.get(verb).text().endsWith(FEMININE_PRONOUN);
    int governed = -1;
    for (int i = verb - 1; i >= 0; i--) {
      Unit unit = units.get(i);
      Actor actor = unit.actor();
      boolean agrees = actor != null && (isFeminine ? actor.isFeminine() : actor.isMasculine());
      boolean isCandidate = unit.issue() != null || (agrees && !isSpeaker(verb, i, main));
      boolean isFree =
          unit.preposition() == 0 && !(i > 0 && units.get(i - 1).is(Marker.PREPOSITION));
      if (isCandidate && isFree) {
        return i;
      }
      governed = isCandidate && governed < 0 ? i : governed;
    }
    return governed;
  }

  private boolean isDescribing(int verb) {
    Unit unit = units.get(verb);
    Cue cue = unit.cue();
    return verb > 0
        && unit.isClose()
        && !unit.isJoined()
        && units.get(verb - 1).senses().isEmpty()
        && units.get(verb - 1).actor() == null
        && cue != null
        && cue.act() != Act.JUDGE;
  }

  private boolean isSpeaker(int verb, int i, @Nullable Head main) {
    Head said = main;
    Actor actor = units.get(i).actor();
    boolean isMain =
        actor != null
            && said != null
            && said.speakers().stream().anyMatch(s -> s.isSame(actor.speaker()));
    return isMain || i == verb - 1;
  }
}
