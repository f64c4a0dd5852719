package marsad.leaders;

import static org.assertj.core.api.Assertions.assertThat;

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

    assertThat(words.id(text, 1, 6, Vocabulary.hash(text, 1, 6))).isEqualTo(paris);
    assertThat(words.id(text, 0, 6, Vocabulary.hash(text, 0, 6))).isEqualTo(Vocabulary.UNKNOWN);
  }

  @Test
  void putsTheArticleBeforeTheRestOfAWord() {
    int king = words.add("الملك");
    char[] text = "للملك".toCharArray();

    assertThat(words.idWithArticle(text, 2, 5)).isEqualTo(king);
    assertThat(words.idWithArticle(text, 1, 5)).isEqualTo(Vocabulary.UNKNOWN);
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

  @Test
  void takesTheLastLetterFromAHash() {
    char[] text = "باريس".toCharArray();

    long shorter = Vocabulary.shorter(Vocabulary.hash(text, 0, 5), text[4]);

    assertThat(shorter).isEqualTo(Vocabulary.hash(text, 0, 4));
  }
}
