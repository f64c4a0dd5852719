package marsad.statements;

import java.util.List;
import marsad.text.ArabicLetters;

/** What stands before a unit and governs it. */
final class Neighbours {
  private static final String BEH = "" + ArabicLetters.BEH;
  private static final String LAM = "" + ArabicLetters.LAM;
  private static final String KAF = "" + ArabicLetters.KAF;

  private final List<Unit> units;

  Neighbours(List<Unit> units) {
    this.units = units;
  }

  /** Whether a unit stands right behind a preposition of a kind. */
  boolean isBehind(int k, Marker preposition) {
    Unit unit = units.get(k);
    return k > 0 && unit.preposition() == 0 && unit.isClose() && units.get(k - 1).is(preposition);
  }

  /** Whether a preposition of one letter is written on a unit. */
  boolean isUnder(int k, char preposition) {
    return units.get(k).preposition() == preposition;
  }

  boolean isWith(int k) {
    return isBehind(k, Marker.WITH)
        || isUnder(k, ArabicLetters.BEH)
        || isUnder(k, ArabicLetters.LAM);
  }

  /** The preposition that governs a unit; empty if none does. */
  String led(int k) {
    Unit unit = units.get(k);
    if (unit.preposition() != 0) {
      return letter(unit.preposition());
    }
    if (k > 0 && unit.isClose() && units.get(k - 1).is(Marker.PREPOSITION)) {
      return units.get(k - 1).text();
    }
    return "";
  }

  /** A preposition of one letter as a word. */
  static String letter(char preposition) {
    return switch (preposition) {
      case ArabicLetters.BEH -> BEH;
      case ArabicLetters.LAM -> LAM;
      case ArabicLetters.KAF -> KAF;
      default -> String.valueOf(preposition);
    };
  }

  /** Whether an actor is only the place or partner of something. */
  boolean isLed(int at) {
    return units.get(at).preposition() != 0 || (at > 0 && units.get(at - 1).is(Marker.PREPOSITION));
  }
}
