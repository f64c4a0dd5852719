package marsad.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryWordsTest {
  @ParameterizedTest
  @CsvSource({
    "والمدرسة,مدرس",
    "للجنود,جنود",
    "بالمدينة,مدين",
    "المعلمون,معلم",
    "كتابها,كتاب",
    "منصور,منصور",
    "NATO,nato",
    "٢٠٢٣,2023"
  })
  void takesOffWhatARewritingChanges(String word, String stem) {
    assertThat(StoryWords.stems(word)).containsExactly(stem);
  }

  @Test
  void leavesOutSingleLettersAndDigits() {
    assertThat(StoryWords.stems("فاز 3 و خسر 14")).containsExactly("فاز", "خسر", "14");
  }
}
