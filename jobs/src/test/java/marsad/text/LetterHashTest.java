package marsad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterHashTest {
  private static final char[] TEXT = "وباريس".toCharArray();

  @Test
  void takesTheLastLetterAway() {
    long shorter = LetterHash.shorter(LetterHash.of(TEXT, 0, 6), TEXT[5]);

    assertThat(shorter).isEqualTo(LetterHash.of(TEXT, 0, 5));
  }

  @Test
  void takesTheFirstLettersAway() {
    long rest = LetterHash.rest(LetterHash.of(TEXT, 0, 6), LetterHash.of(TEXT, 0, 1), 5);

    assertThat(rest).isEqualTo(LetterHash.of(TEXT, 1, 6));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 63, 64, 65, 127, 128, 300})
  void joinsStretchesOfAnyLength(int lettersOfSecond) {
    char[] text = "سلام".repeat(100).toCharArray();

    long joined =
        LetterHash.joined(
            LetterHash.of(text, 0, 3),
            LetterHash.of(text, 3, 3 + lettersOfSecond),
            lettersOfSecond);

    assertThat(joined).isEqualTo(LetterHash.of(text, 0, 3 + lettersOfSecond));
  }
}
