package marsad.statements;

import static marsad.text.ArabicLetters.ALEF;
import static marsad.text.ArabicLetters.ALEF_MAKSURA;
import static marsad.text.ArabicLetters.BEH;
import static marsad.text.ArabicLetters.HEH;
import static marsad.text.ArabicLetters.KAF;
import static marsad.text.ArabicLetters.LAM;
import static marsad.text.ArabicLetters.MEEM;
import static marsad.text.ArabicLetters.NOON;
import static marsad.text.ArabicLetters.SEEN;
import static marsad.text.ArabicLetters.TEH;
import static marsad.text.ArabicLetters.TEH_MARBUTA;
import static marsad.text.ArabicLetters.WAW;
import static marsad.text.ArabicLetters.YEH;

import java.util.ArrayList;
import java.util.List;
import marsad.statements.Sense.Agreement;
import marsad.statements.Sense.Form;

/**
 * Written forms of a verb by rule: persons that news uses, with and without object pronouns. The
 * first word of a phrase («أخذ على») is inflected, the rest stays.
 */
final class Inflection {
  private static final String PLURAL = "" + WAW + ALEF;
  private static final String DUAL = "" + ALEF;
  private static final List<String> PRONOUNS =
      List.of("" + HEH, "" + HEH + ALEF, "" + HEH + MEEM, "" + HEH + MEEM + ALEF);

  /** A written form and what it is. */
  record Written(String text, Form form, Agreement agreement, boolean hasObject) {}

  private Inflection() {}

  /** Forms of a verb from its third person past and present, accusative participle and masdar. */
  static List<Written> of(SpeechVerb verb) {
    List<Written> forms = new ArrayList<>();
    if (!verb.isPastLeftOut()) {
      past(verb.past(), forms);
    } else {
      pastWithEnding(verb.past(), forms);
      if (!verb.by().isEmpty()) {
        forms.add(new Written(verb.past(), Form.GUARDED_PAST, Agreement.MASCULINE, false));
      }
    }
    present(verb.present(), forms);
    participle(verb.participle(), forms);
    masdar(verb.masdar(), forms);
    return forms;
  }

  private static void past(String past, List<Written> forms) {
    forms.add(new Written(past, Form.PAST, Agreement.MASCULINE, false));
    pastWithEnding(past, forms);
    if (isDefective(past)) {
      String stem = first(past).substring(0, first(past).length() - 1);
      objects(stem + ALEF, rest(past), Form.PAST, Agreement.MASCULINE, forms);
    } else {
      objects(first(past), rest(past), Form.PAST, Agreement.MASCULINE, forms);
    }
  }

  private static void pastWithEnding(String past, List<Written> forms) {
    String word = first(past);
    String rest = rest(past);
    String stem = isDefective(past) ? word.substring(0, word.length() - 1) : word;
    forms.add(new Written(stem + TEH + rest, Form.PAST, Agreement.FEMININE, false));
    objects(stem + TEH, rest, Form.PAST, Agreement.FEMININE, forms);
    forms.add(new Written(stem + PLURAL + rest, Form.PAST, Agreement.MASCULINE, false));
    String dualStem = isDefective(past) ? stem + lastRoot(past) : stem;
    forms.add(new Written(dualStem + DUAL + rest, Form.PAST, Agreement.ANY, false));
    forms.add(new Written(stem + TEH + DUAL + rest, Form.PAST, Agreement.FEMININE, false));
    String own = isDefective(past) ? stem + lastRoot(past) : hollow(word);
    forms.add(new Written(own + NOON + ALEF + rest, Form.FIRST_PERSON, Agreement.ANY, false));
  }

  /** قال becomes قلنا: a weak middle letter goes before an ending that begins a syllable. */
  private static String hollow(String word) {
    int middle = word.length() - 2;
    return word.length() >= 3 && word.charAt(middle) == ALEF && word.length() <= 5
        ? word.substring(0, middle) + word.charAt(word.length() - 1)
        : word;
  }

  private static char lastRoot(String past) {
    return first(past).endsWith("" + ALEF_MAKSURA) ? YEH : WAW;
  }

  private static boolean isDefective(String past) {
    String word = first(past);
    char last = word.charAt(word.length() - 1);
    return last == ALEF_MAKSURA || last == ALEF;
  }

  private static void present(String present, List<Written> forms) {
    if (present.isEmpty()) {
      return;
    }
    String stem = first(present).substring(1);
    String rest = rest(present);
    person(YEH, stem, rest, Agreement.MASCULINE, forms);
    person(TEH, stem, rest, Agreement.FEMININE, forms);
    forms.add(new Written(NOON + stem + rest, Form.FIRST_PERSON, Agreement.ANY, false));
    forms.add(new Written("" + SEEN + NOON + stem + rest, Form.FIRST_PERSON, Agreement.ANY, false));
    forms.add(new Written(ALEF + stem + rest, Form.FIRST_PERSON, Agreement.ANY, false));
    forms.add(new Written("" + SEEN + ALEF + stem + rest, Form.FIRST_PERSON, Agreement.ANY, false));
    String weak = isWeakEnd(stem) ? stem.substring(0, stem.length() - 1) : stem;
    for (String end : List.of("" + WAW + NOON, "" + WAW + ALEF, "" + ALEF + NOON)) {
      String base = end.charAt(0) == WAW ? weak : stem;
      forms.add(new Written(YEH + base + end + rest, Form.PRESENT, Agreement.ANY, false));
      forms.add(
          new Written("" + SEEN + YEH + base + end + rest, Form.FUTURE, Agreement.ANY, false));
    }
    if (!weak.equals(stem)) {
      // After لم the weak letter goes: لم يدعُ.
      forms.add(new Written(YEH + weak + rest, Form.PRESENT, Agreement.MASCULINE, false));
      forms.add(new Written(TEH + weak + rest, Form.PRESENT, Agreement.FEMININE, false));
    }
  }

  private static boolean isWeakEnd(String stem) {
    char last = stem.charAt(stem.length() - 1);
    return last == WAW || last == YEH || last == ALEF_MAKSURA;
  }

  private static void person(
      char prefix, String stem, String rest, Agreement agreement, List<Written> forms) {
    forms.add(new Written(prefix + stem + rest, Form.PRESENT, agreement, false));
    forms.add(new Written("" + SEEN + prefix + stem + rest, Form.FUTURE, agreement, false));
    objects(prefix + stem, rest, Form.PRESENT, agreement, forms);
  }

  private static void objects(
      String word, String rest, Form form, Agreement agreement, List<Written> forms) {
    for (String pronoun : PRONOUNS) {
      forms.add(new Written(word + pronoun + rest, form, agreement, true));
    }
  }

  private static void participle(String participle, List<Written> forms) {
    if (participle.isEmpty()) {
      return;
    }
    String word = first(participle);
    String rest = rest(participle);
    forms.add(new Written(word + ALEF + rest, Form.PARTICIPLE, Agreement.MASCULINE, false));
    forms.add(new Written(word + TEH_MARBUTA + rest, Form.PARTICIPLE, Agreement.FEMININE, false));
    forms.add(new Written(word + YEH + NOON + rest, Form.PARTICIPLE, Agreement.ANY, false));
    forms.add(new Written(word + TEH + YEH + NOON + rest, Form.PARTICIPLE, Agreement.ANY, false));
  }

  private static void masdar(String masdar, List<Written> forms) {
    if (masdar.isEmpty()) {
      return;
    }
    String word = first(masdar);
    String rest = rest(masdar);
    forms.add(new Written(masdar, Form.MASDAR, Agreement.ANY, false));
    forms.add(new Written("" + ALEF + LAM + masdar, Form.MASDAR, Agreement.ANY, false));
    boolean isFeminine = word.endsWith("" + TEH_MARBUTA);
    String stem = isFeminine ? word.substring(0, word.length() - 1) + TEH : word;
    if (!isFeminine) {
      forms.add(new Written(word + ALEF + rest, Form.MASDAR, Agreement.ANY, false));
    }
    for (String pronoun : PRONOUNS) {
      forms.add(new Written(stem + pronoun + rest, Form.OWN_MASDAR, Agreement.ANY, false));
    }
  }

  private static String first(String phrase) {
    int space = phrase.indexOf(' ');
    return space < 0 ? phrase : phrase.substring(0, space);
  }

  private static String rest(String phrase) {
    int space = phrase.indexOf(' ');
    return space < 0 ? "" : phrase.substring(space);
  }

  /** Whether a letter is a preposition written on its word. */
  static boolean isPreposition(char letter) {
    return letter == BEH || letter == LAM || letter == KAF;
  }
}
