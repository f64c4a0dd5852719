package marsad.statements;

import java.util.List;
import marsad.statements.Sense.Cue;
import marsad.statements.Sense.Form;
import marsad.statements.SentenceReader.Stretch;
import marsad.statements.Unit.Actor;
import marsad.tables.EntityKind;
import marsad.text.ArabicLetters;

/**
 * Reads deeds that a noun names («انسحاب واشنطن», «دعمها», «إصلاحات العبادي»): they stand inside
 * what another says and do not change who speaks.
 */
final class NounDeeds {
  private static final String ARTICLE = "" + ArabicLetters.ALEF + ArabicLetters.LAM;
  private static final int LONGEST_ASIDE = 12;

  private final List<Unit> units;
  private final Subjects subjects;
  private final Referents referents;
  private final Masdars masdars;
  private final Owners owners;

  /** Where the stretches of the sentence are gathered. */
  private final List<Stretch> stretches;

  NounDeeds(List<Unit> units, Subjects subjects, Referents referents, List<Stretch> stretches) {
    this.units = units;
    this.subjects = subjects;
    this.referents = referents;
    this.masdars = new Masdars(units);
    this.owners = new Owners(units);
    this.stretches = stretches;
  }

  /** «دعمها للنظام»: hers, if whoever speaks is no woman and no country. */
  boolean readPossessed(int i, Cue cue, Scene scene) {
    Head current = scene.open();
    boolean isOthers =
        current == null ? scene.main() == null : !owners.mayBe(i, current.speakers());
    boolean isKnown = current != null && !current.speakers().isEmpty();
    int owner = isOthers && (isKnown || scene.main() == null) ? owners.of(i) : -1;
    Actor actor = owner < 0 ? null : units.get(owner).actor();
    boolean isSure = actor != null && (isKnown || actor.speaker().kind() == EntityKind.LEADER);
    if (actor == null || !isSure) {
      return false;
    }
    Speaker claims =
        scene.isContent() && isKnown && current != null ? current.speakers().get(0) : null;
    boolean isReported = claims != null && !claims.speaksFor(actor.speaker());
    Head head =
        new Head(
            i,
            cue,
            List.of(actor.speaker()),
            isReported ? claims : null,
            isReported,
            subjects.isNegated(i),
            -1,
            "possessed");
    aside(head, i + 1);
    return true;
  }

  /** «السلوك الإيراني المزعزع للاستقرار»: what a country does is called bad on the way. */
  void readBlamed(int i, Scene scene) {
    Head said = scene.main();
    Actor actor = i == 0 ? null : units.get(i - 1).actor();
    boolean isDoing = actor != null && !actor.isMasculine() && !actor.isFeminine();
    boolean isAdjective =
        units.get(i).text().startsWith(ARTICLE)
            && !units.get(i).isJoined()
            && (units.get(i).signs() & ~Signs.QUOTE) == 0;
    if (said != null && isDoing && isAdjective) {
      Cue cue = Referents.blaming(units.get(i).text());
      Head head = new Head(i, cue, said.speakers(), null, false, false, i - 1, "doing");
      stretches.add(new Stretch(head, i + 1, i + 1));
    }
  }

  /** «إصلاحات العبادي»: what he does himself. */
  void readOwned(int i) {
    if (i + 1 >= units.size()) {
      return;
    }
    Unit next = units.get(i + 1);
    Actor actor = next.actor();
    boolean isLeader = actor != null && actor.speaker().kind() == EntityKind.LEADER;
    boolean isDirect = next.isClose() && !next.isJoined() && next.preposition() == 0;
    if (actor == null || !isLeader || !isDirect || actor.isEmployer()) {
      return;
    }
    Head head =
        new Head(
            i,
            Referents.doing(units.get(i).text()),
            List.of(actor.speaker()),
            null,
            false,
            false,
            i,
            "owned");
    stretches.add(new Stretch(head, i + 2, i + 2));
  }

  /** «انسحاب واشنطن من الاتفاق», «رفض موسكو للقرار»: whose doing it is stands right behind. */
  void readMasdar(int i, Cue cue, Scene scene) {
    if (i + 1 >= units.size() || cue.isBlame()) {
      return;
    }
    Unit next = units.get(i + 1);
    Actor actor = next.actor();
    if (actor == null || !next.isClose() || next.isJoined() || next.preposition() != 0) {
      return;
    }
    boolean isHolder = masdars.belongsToNext(i, cue);
    if (subjects.isSupposed(i)) {
      return;
    }
    if (!isHolder || actor.isEmployer()) {
      return;
    }
    Head said = scene.main();
    Speaker claims =
        said == null || said.speakers().isEmpty() || !scene.isContent()
            ? null
            : said.speakers().get(0);
    int announcer = announcer(i, actor);
    Actor announces = announcer < 0 ? null : units.get(announcer).actor();
    if (announces != null) {
      Head head = new Head(i, cue, List.of(announces.speaker()), null, false, false, -1, "masdar");
      aside(head, i + 2);
      return;
    }
    boolean isOwn = claims != null && claims.speaksFor(actor.speaker());
    Head head =
        new Head(
            i,
            cue,
            List.of(isOwn && claims != null ? claims : actor.speaker()),
            isOwn ? null : claims,
            claims != null && !isOwn,
            subjects.isNegated(i),
            -1,
            "masdar");
    boolean isBack = i + 2 < units.size() && units.get(i + 2).is(Marker.BACK);
    aside(isBack ? head.about(referents.issueBefore(i)) : head, i + 2);
  }

  /** «خلال إعلانه انسحاب الولايات المتحدة»: whoever announces what his country does, or -1. */
  private int announcer(int masdar, Actor country) {
    for (int i = masdar - 1; i >= 0 && i >= masdar - 2; i--) {
      Cue cue = units.get(i).cue();
      if (cue != null && cue.form() == Form.OWN_MASDAR && cue.isPosition()) {
        int owner = owners.of(i);
        Actor actor = owner < 0 ? null : units.get(owner).actor();
        boolean isHis = actor != null && actor.speaker().speaksFor(country.speaker());
        return isHis ? owner : -1;
      }
    }
    return -1;
  }

  /** A stretch inside another's: it does not end that one. */
  private void aside(Head head, int from) {
    // «تحذير ترامب من أن», «تأكيد ماكرون أن»: what is said belongs to it.
    boolean isSaid = from < units.size() && units.get(from).is(Marker.THAT);
    int to = isSaid && SentenceReader.SPEECH.contains(head.cue().act()) ? from + 1 : from;
    while (to < units.size() && to < from + LONGEST_ASIDE) {
      Unit unit = units.get(to);
      Cue cue = unit.cue();
      boolean isVerb = cue != null && (cue.form().isFinite() || cue.form() == Form.PARTICIPLE);
      boolean isCut = to > from && unit.hasSign(Signs.COMMA | Signs.STOP | Signs.COLON);
      if (isVerb || isCut || unit.is(Marker.THAT) || unit.is(Marker.RELATIVE)) {
        break;
      }
      to++;
    }
    stretches.add(new Stretch(head, from, to));
  }
}
