package marsad.statements;

import java.util.List;
import marsad.statements.Sense.Cue;
import marsad.statements.Sense.Form;
import marsad.statements.Subjects.Shape;
import marsad.statements.Subjects.Subject;
import marsad.statements.Unit.Actor;
import marsad.tables.EntityKind;

/** Tells whether a verb without a subject of its own is somebody else's than the speaker's. */
final class OthersVerbs {
  private final List<Unit> units;
  private final Subjects subjects;
  private final Owners owners;

  OthersVerbs(List<Unit> units, Subjects subjects) {
    this.units = units;
    this.subjects = subjects;
    this.owners = new Owners(units);
  }

  /**
   * Whether a verb without a subject of its own is not the speaker's: in his own words he says
   * «نرفض», not «يرفض»; «حذر أوروبا من أنها ستواجه» is of whom he warns; «معتبراً أنها تشن» of
   * somebody who agrees.
   */
  boolean isAnothers(int i, Cue cue, Subject subject, Scene scene) {
    Head said = scene.main();
    if (said == null || said.speakers().isEmpty()) {
      return false;
    }
    Unit unit = units.get(i);
    boolean isOneMan =
        said.speakers().size() == 1 && said.speakers().get(0).kind() == EntityKind.LEADER;
    if (subject.shape() == Shape.NONE
        && ((isOneMan && subjects.isPlural(i, cue)) || isInRelative(i, said))) {
      return true;
    }
    if (subject.shape() == Shape.NONE && isOfInnerSubject(i, cue, said, scene)) {
      return true;
    }
    boolean isInQuote = i > 1 && unit.isQuoted() && unit.isClose() && units.get(i - 1).isQuoted();
    if (subject.shape() == Shape.NONE) {
      return isInQuote && scene.isContentQuoted() && cue.form() != Form.FIRST_PERSON;
    }
    int pronoun = i - 1;
    while (pronoun > 0
        && (units.get(pronoun).is(Marker.AUXILIARY) || units.get(pronoun).is(Marker.NEGATION))) {
      pronoun--;
    }
    if (pronoun < 0 || !units.get(pronoun).is(Marker.THAT_PRONOUN)) {
      return false;
    }
    return !owners.mayBe(pronoun, said.speakers()) || isOfAddressee(pronoun, scene);
  }

  /** «التحالف الذي يوفر الغطاء ويدعمها»: within a relative clause its subject goes on. */
  private boolean isInRelative(int i, Head said) {
    if (!units.get(i).isJoined() || !units.get(i).isClose()) {
      return false;
    }
    for (int k = i - 1; k > said.at() && units.get(k + 1).isClose(); k--) {
      if (units.get(k).is(Marker.RELATIVE)) {
        return true;
      }
    }
    return false;
  }

  /** «قالت إن النشر ينذر بتصعيد ويعرقل الحل»: the subject behind «إن» goes on. */
  private boolean isOfInnerSubject(int i, Cue cue, Head said, Scene scene) {
    if (!scene.isContent() || cue.form() != Form.PRESENT || !units.get(i).isJoined()) {
      return false;
    }
    for (int k = i - 2; k > said.at() && !units.get(k + 1).hasSign(Signs.STOP); k--) {
      if (units.get(k).is(Marker.THAT_PRONOUN) || units.get(k).is(Marker.OWN)) {
        return false;
      }
      if (units.get(k).is(Marker.THAT)) {
        Unit subject = units.get(k + 1);
        Actor actor = subject.actor();
        boolean isOwn = actor != null && said.speakers().get(0).speaksFor(actor.speaker());
        Cue verb = subject.cue();
        boolean isNoun = verb == null || verb.form() == Form.PAST;
        return !isOwn && !subject.is(Marker.OWN) && isNoun;
      }
    }
    return false;
  }

  private boolean isOfAddressee(int pronoun, Scene scene) {
    Head warns = scene.open();
    if (warns == null || warns.cue().addressee() >= 0) {
      return false;
    }
    for (int i = scene.openFrom(); i < pronoun; i++) {
      Actor actor = units.get(i).actor();
      if (actor != null && units.get(i).preposition() == 0) {
        return true;
      }
    }
    return false;
  }
}
