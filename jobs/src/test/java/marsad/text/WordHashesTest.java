package marsad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordHashesTest {
  /** Letters, marks, tatweel, direction signs, a ligature, the blessing, half an emoji and more. */
  private static final String CHARACTERS =
      "ابتةهىيأإآ \u064E\u0651ـ\u200F\u200Babc019٠٩.،…«»\n\uFEFB\uFDFA\u0654\uD83D\uDE00½";

  @Property(tries = 3000)
  void hasTheWordsAndPlacesOfTheTokenizer(@ForAll("texts") String raw) {
    Tokens tokens = Tokenizer.tokens(raw, Profile.FOLD);

    WordHashes words = WordHashes.of(raw);

    assertThat(words.size()).isEqualTo(tokens.size());
    Map<Integer, String> texts = new HashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      assertThat(words.begin(i)).isEqualTo(tokens.rawBegin(i));
      assertThat(words.end(i)).isEqualTo(tokens.rawEnd(i));
      String before = texts.put(words.hash(i), tokens.text(i));
      assertThat(before == null || before.equals(tokens.text(i))).isTrue();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars(CHARACTERS.toCharArray()).ofMaxLength(40);
  }

  @ParameterizedTest
  @ValueSource(strings = {"مُدَرِّسَة", "مدرسـة", "مدرسه", "\u200Fمدرسة\u200E"})
  void givesOneHashToAllSpellingsOfAWord(String spelling) {
    assertThat(WordHashes.of(spelling).toArray()).isEqualTo(WordHashes.of("مدرسة").toArray());
  }

  @Test
  void keepsTheMarksWithTheirWord() {
    WordHashes words = WordHashes.of("قالَ، ثمّ");

    assertThat(words.size()).isEqualTo(2);
    assertThat(words.end(0)).isEqualTo(4);
    assertThat(words.begin(1)).isEqualTo(6);
    assertThat(words.end(1)).isEqualTo(9);
  }

  @Test
  void findsTheSameWordsWhereACharacterNeedsTheLongWay() {
    int[] plain = WordHashes.of("وصل الوفد إلى المدينة").toArray();

    assertThat(WordHashes.of("وصل الوفد ا\u0655لى المدينة").toArray()).isEqualTo(plain);
  }
}
