package marsad.statements;

import java.util.List;
import marsad.statements.Sense.Agreement;
import marsad.statements.Unit.Actor;
import marsad.text.ArabicLetters;

/** Finds whose a verbal noun with a pronoun is: «رفضه», «دعمها». */
final class Owners {
  private static final String HER = "" + ArabicLetters.HEH + ArabicLetters.ALEF;
  private static final String HIS = "" + ArabicLetters.HEH;

  private final List<Unit> units;

  Owners(List<Unit> units) {
    this.units = units;
  }

  /** Whether the pronoun on a unit may stand for one of the speakers. */
  boolean mayBe(int at, List<Speaker> speakers) {
    Agreement pronoun = pronoun(at);
    return pronoun == Agreement.ANY || speakers.stream().anyMatch(s -> s.agrees(pronoun));
  }

  /** The unit of whoever was named last and agrees with the pronoun on a unit; -1 if nobody. */
  int of(int at) {
    Agreement pronoun = pronoun(at);
    for (int i = at - 1; i >= 0 && pronoun != Agreement.ANY; i--) {
      Unit unit = units.get(i);
      Actor actor = unit.actor();
      boolean agrees =
          actor != null
              && (pronoun == Agreement.FEMININE ? actor.isFeminine() : actor.isMasculine());
      if (agrees && actor != null) {
        return actor.isEmployer() ? -1 : i;
      }
      if (unit.hasSign(Signs.STOP | Signs.COLON)) {
        return -1;
      }
    }
    return -1;
  }

  private Agreement pronoun(int at) {
    String text = units.get(at).text();
    if (text.endsWith(HER)) {
      return Agreement.FEMININE;
    }
    return text.endsWith(HIS) ? Agreement.MASCULINE : Agreement.ANY;
  }
}
