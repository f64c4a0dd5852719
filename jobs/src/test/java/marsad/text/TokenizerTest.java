package marsad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "number glued to a word, موقع 24أعلن, موقع|24|اعلن",
    "word glued to a number, قناة12, قناه|12",
    "two scripts glued, Readمزيد, Read|مزيد",
    "Arabic comma, 'باريس،لندن', باريس|لندن",
    "guillemets, «السلام», السلام",
    "hyphen, روسيا-أوكرانيا, روسيا|اوكرانيا",
    "slash, شباط/فبراير, شباط|فبراير",
    "decimal, 3.5, 3|5",
    "tatweel alone is nothing, 'أ ـ ب', ا|ب",
    "no-break space, كيم جونغ, كيم|جونغ",
    "apostrophe, l'Orient, l|Orient",
    "no word at all, '... !', ''"
  })
  void cuts(String phenomenon, String raw, String expected) {
    assertThat(String.join("|", texts(raw))).isEqualTo(expected);
  }

  @Test
  void countsOffsetsInTheRawText() {
    Tokens tokens = Tokenizer.tokens("قـال عُمَرُ.", Profile.FOLD);

    assertThat(tokens.size()).isEqualTo(2);
    assertThat(tokens.rawBegin(1)).isEqualTo(5);
    assertThat(tokens.rawEnd(1)).isEqualTo(11);
    assertThat(tokens.begin(1)).isEqualTo(4);
    assertThat(tokens.end(1)).isEqualTo(7);
  }

  @Test
  void leavesADirectionMarkBehindAWordOutside() {
    String raw = new StringBuilder("ـقطر قالت").insert(4, (char) 0x200F).toString();

    Tokens tokens = Tokenizer.tokens(raw, Profile.FOLD);

    assertThat(tokens.rawBegin(0)).isEqualTo(1);
    assertThat(tokens.rawEnd(0)).isEqualTo(4);
  }

  @Test
  void takesBothHalvesOfACharacterTogether() {
    String letter = Character.toString(0x20000);
    String sign = Character.toString(0x1F534);

    assertThat(texts(sign + letter + letter + "قال" + sign + sign + " " + letter))
        .containsExactly(letter + letter, "قال", letter);
  }

  @Test
  void hashesEachTokenAsNormalized() {
    Tokens tokens = Tokenizer.tokens("وأعلنت 24 دولةً", Profile.FOLD);

    for (int i = 0; i < tokens.size(); i++) {
      char[] letters = tokens.text(i).toCharArray();
      assertThat(tokens.hash(i)).isEqualTo(LetterHash.of(letters, 0, letters.length));
    }
  }

  private static List<String> texts(String raw) {
    Tokens tokens = Tokenizer.tokens(raw, Profile.FOLD);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      texts.add(tokens.text(i));
    }
    return texts;
  }
}
