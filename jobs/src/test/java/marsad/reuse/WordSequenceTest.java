package marsad.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordSequenceTest {
  @Property
  void comesBackAsItWasPacked(@ForAll String raw) {
    WordSequence words = WordSequence.of(raw + " ½ ﷲ 12" + raw);

    WordSequence back = WordSequence.unpacked(words.packed(), words.size());

    assertThat(back.hashes()).isEqualTo(words.hashes());
    for (int i = 0; i < words.size(); i++) {
      assertThat(back.begin(i)).isEqualTo(words.begin(i));
      assertThat(back.end(i)).isEqualTo(words.end(i));
    }
  }

  @Test
  void hasOneHashForTextsThatDifferInSpellingAndSigns() {
    assertThat(WordSequence.of("قال: «سنعود إلى المدينة»").hash())
        .isEqualTo(WordSequence.of("قال سنعود الى المدينه.").hash());
  }

  @Test
  void hasAnotherHashForOtherWords() {
    assertThat(WordSequence.of("عاد الوفد").hash())
        .isNotEqualTo(WordSequence.of("الوفد عاد").hash());
  }
}
