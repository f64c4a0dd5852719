package marsad.leaders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import marsad.text.LetterHash;
import org.junit.jupiter.api.Test;

final class VocabularyTest {
  private final Vocabulary words = new Vocabulary();

  @Test
  void givesEachWordOneNumber() {
    int paris = words.add("باريس");

    assertThat(words.add("باريس")).isEqualTo(paris);
    assertThat(words.add("روما")).isNotEqualTo(paris);
    assertThat(words.id("باريس")).isEqualTo(paris);
    assertThat(words.id("لندن")).isEqualTo(Vocabulary.UNKNOWN);
  }

  @Test
  void findsAWordInsideAText() {
    int paris = words.add("باريس");
    char[] text = "وباريس".toCharArray();

    assertThat(words.id(LetterHash.of(text, 1, 6))).isEqualTo(paris);
    assertThat(words.id(LetterHash.of(text, 0, 6))).isEqualTo(Vocabulary.UNKNOWN);
  }

  @Test
  void putsTheArticleBeforeTheRestOfAWord() {
    int king = words.add("الملك");
    char[] text = "للملك".toCharArray();

    assertThat(words.idWithArticle(LetterHash.of(text, 2, 5), 3)).isEqualTo(king);
    assertThat(words.idWithArticle(LetterHash.of(text, 1, 5), 4)).isEqualTo(Vocabulary.UNKNOWN);
  }

  @Test
  void refusesAWordWithoutLetters() {
    assertThatThrownBy(() -> words.add("")).isInstanceOf(IllegalArgumentException.class);
    assertThat(words.id("")).isEqualTo(Vocabulary.UNKNOWN);
  }

  @Test
  void keepsAllWordsWhileItGrows() {
    for (int i = 0; i < 50_000; i++) {
      words.add("كلمة" + i);
    }

    assertThat(words.size()).isEqualTo(50_001);
    assertThat(words.id("كلمة" + 0)).isEqualTo(1);
    assertThat(words.id("كلمة" + 49_999)).isEqualTo(50_000);
  }
}
