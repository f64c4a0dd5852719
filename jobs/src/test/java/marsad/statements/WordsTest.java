package marsad.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WordsTest {
  private final Vocabulary vocabulary = new Vocabulary();

  private Words words(String sentence) {
    return new Words(vocabulary, sentence);
  }

  @Test
  void numbersAWordWithAndWithoutItsArticleAlike() {
    int dialogue = vocabulary.add("الحوار");

    Words words = words("حوار، الحوار");

    assertThat(words.number(0)).isEqualTo(dialogue);
    assertThat(words.number(1)).isEqualTo(dialogue);
  }

  @Test
  void takesNoArticleFromAWordOfFourLetters() {
    vocabulary.add("ان");

    assertThat(words("الآن").number(0)).isEqualTo(Vocabulary.UNKNOWN);
  }

  @Test
  void findsTheHostUnderItsClitics() {
    int leader = vocabulary.add("زعيم");

    Words words = words("وللزعيم وبزعيم");

    assertThat(words.number(0)).isEqualTo(Vocabulary.UNKNOWN);
    assertThat(words.numberOfHost(0, 3, true)).isEqualTo(leader);
    assertThat(words.numberOfHost(1, 2, false)).isEqualTo(leader);
  }

  @Test
  void findsTheShortestHostWithItsArticle() {
    int article = vocabulary.add("الحق");
    int god = vocabulary.add("الله");

    assertThat(words("لله").numberOfHost(0, 1, true)).isEqualTo(god).isNotEqualTo(article);
  }

  @Test
  void tellsTheMarksBeforeEachWord() {
    Words words = words("قال: «الهدنة، ضرورية»");

    assertThat(words.signs(0)).isZero();
    assertThat(words.signs(1)).isEqualTo(Signs.COLON | Signs.QUOTE);
    assertThat(words.signs(2)).isEqualTo(Signs.COMMA);
  }

  @Test
  void hasABitForEveryMarker() {
    assertThat(Arrays.stream(Marker.values()).mapToLong(Unit::bit).distinct().count())
        .isEqualTo(Marker.values().length);
  }
}
