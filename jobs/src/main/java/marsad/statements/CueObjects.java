package marsad.statements;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import marsad.statements.Sense.Cue;
import marsad.statements.Sense.Form;
import marsad.statements.SentenceReader.Stretch;
import marsad.tables.Act;
import marsad.text.ArabicLetters;
import org.jspecify.annotations.Nullable;

/** Whether a cue has an object, whatever that is. */
final class CueObjects {
  /** Acts whose object is a position of whoever does them, though it is no listed issue. */
  private static final Set<Act> POSITIONS =
      EnumSet.of(
          Act.DEMAND,
          Act.REJECT,
          Act.SUPPORT,
          Act.CONDEMN,
          Act.COMMIT,
          Act.ACCUSE,
          Act.WARN,
          Act.AGREE);

  private static final Set<String> AGREED_BY =
      Set.of(
          "" + ArabicLetters.AIN + ArabicLetters.LAM + ArabicLetters.YEH, "" + ArabicLetters.BEH);

  private static final String ARTICLE = "" + ArabicLetters.ALEF + ArabicLetters.LAM;
  private static final int FARTHEST_NOUN = 3;

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

  /**
   * The cue by which something is asked for, praised or refused of which nothing is known: «طالب
   * المسؤولين بإنهاء المشروع», «وجهت اتهامات إلى 13 شخصا»; null if nothing is.
   */
  static @Nullable Cue wanted(List<Unit> units, Stretch stretch) {
    Head head = stretch.head();
    Cue cue = head.cue();
    boolean isTold =
        cue.form().isFinite() || cue.form() == Form.PARTICIPLE || head.shape().equals("possessed");
    if (!isTold || head.isNegated() || cue.hasObject()) {
      return null;
    }
    if (cue.act() == Act.NEUTRAL || cue.act() == Act.ASSERT) {
      return noun(units, stretch);
    }
    return POSITIONS.contains(cue.act())
            && takesAnything(cue)
            && !isOfSpeech(units, stretch)
            && hasObject(units, stretch.from(), stretch.to(), cue)
        ? cue
        : null;
  }

  /** «رفض التعليق», «رفض الكشف عن»: nothing is said. */
  private static boolean isOfSpeech(List<Unit> units, Stretch stretch) {
    for (int i = stretch.from(); i < stretch.to() && i < stretch.from() + 5; i++) {
      Cue noun = units.get(i).cue();
      if (noun != null && noun.form() == Form.MASDAR && noun.act() == Act.NEUTRAL) {
        return stretch.head().cue().act() == Act.REJECT;
      }
    }
    return false;
  }

  /** What is signed, joined or raised may be anything; what is agreed to or praised is wanted. */
  private static boolean takesAnything(Cue cue) {
    return switch (cue.act()) {
      case AGREE -> cue.by().stream().anyMatch(AGREED_BY::contains);
      case SUPPORT -> !cue.isPosition();
      case REJECT -> cue.form() != Form.FUTURE;
      default -> true;
    };
  }

  /** «جدد رفضه للمقترح», «وجه انتقادات إلى الصحف». */
  private static @Nullable Cue noun(List<Unit> units, Stretch stretch) {
    for (int i = stretch.from(); i < stretch.to() && i < stretch.from() + FARTHEST_NOUN; i++) {
      Cue cue = units.get(i).cue();
      if (units.get(i).is(Marker.THAT) || units.get(i).hasSign(Signs.STOP | Signs.COLON)) {
        return null;
      }
      boolean isNoun = cue != null && (cue.form() == Form.OWN_MASDAR || cue.form() == Form.WORD);
      boolean isByname =
          i > 0
              && units.get(i).isClose()
              && units.get(i - 1).actor() != null
              && units.get(i).text().startsWith(ARTICLE);
      if (cue != null
          && isNoun
          && !isByname
          && POSITIONS.contains(cue.act())
          && cue.complement() != 0) {
        return hasObject(units, i + 1, stretch.to(), cue) ? cue : null;
      }
    }
    return null;
  }

  private static boolean hasObject(List<Unit> units, int from, int to, Cue cue) {
    for (int i = from; i < to; i++) {
      Unit unit = units.get(i);
      if (unit.hasSign(Signs.STOP) || unit.is(Marker.THAT_PRONOUN)) {
        return false;
      }
      String led = unit.preposition() != 0 ? String.valueOf(unit.preposition()) : unit.text();
      boolean isWord = unit.senses().isEmpty() && unit.actor() == null && !led.isEmpty();
      boolean isLed = cue.by().contains(led) || (isWord && cue.by().contains(led.substring(0, 1)));
      if (cue.by().isEmpty() ? isWord : isLed) {
        // «حذر من أن»: what is said is no thing.
        boolean isClause =
            i + 1 < to
                && (units.get(i + 1).is(Marker.THAT) || units.get(i + 1).is(Marker.THAT_PRONOUN));
        return !isClause || cue.act() != Act.WARN;
      }
    }
    return false;
  }
}
