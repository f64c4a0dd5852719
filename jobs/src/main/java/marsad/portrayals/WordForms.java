package marsad.portrayals;

import static marsad.text.ArabicLetters.ALEF;
import static marsad.text.ArabicLetters.ALEF_MAKSURA;
import static marsad.text.ArabicLetters.LAM;
import static marsad.text.ArabicLetters.SEEN;
import static marsad.text.ArabicLetters.TEH;
import static marsad.text.ArabicLetters.TEH_MARBUTA;

import java.util.ArrayList;
import java.util.List;

/** Written forms of words that judge, for one leader: singular, both genders. */
final class WordForms {
  private static final String ARTICLE = "" + ALEF + LAM;

  private WordForms() {}

  /**
   * A written form.
   *
   * @param text its words
   * @param isBefore whether it may stand before the name
   * @param isAfter whether it may stand behind it
   */
  record Form(String text, boolean isBefore, boolean isAfter) {}

  static List<Form> of(PortrayalWords.Judgement judgement) {
    return switch (judgement.kind()) {
      case ADJECTIVE -> adjective(judgement.word());
      case NOUN -> List.of(new Form(judgement.word(), true, false));
      case VERB -> verb(judgement.word(), judgement.present());
    };
  }

  /** The first word of a phrase bends («مثير للجدل»), the rest stays. */
  private static List<Form> adjective(String phrase) {
    int space = phrase.indexOf(' ');
    String word = space < 0 ? phrase : phrase.substring(0, space);
    String rest = space < 0 ? "" : phrase.substring(space);
    List<Form> forms = new ArrayList<>();
    for (String bent : List.of(word, word + TEH_MARBUTA)) {
      forms.add(new Form(bent + rest, false, true));
      forms.add(new Form(ARTICLE + bent + rest, true, true));
    }
    forms.add(new Form(word + ALEF + rest, false, true));
    return forms;
  }

  private static List<Form> verb(String past, String present) {
    boolean isDefective = past.charAt(past.length() - 1) == ALEF_MAKSURA;
    String stem = isDefective ? past.substring(0, past.length() - 1) : past;
    String feminine = TEH + present.substring(1);
    List<Form> forms = new ArrayList<>();
    for (String text :
        List.of(past, stem + TEH, present, feminine, SEEN + present, SEEN + feminine)) {
      forms.add(new Form(text, true, true));
    }
    return forms;
  }
}
