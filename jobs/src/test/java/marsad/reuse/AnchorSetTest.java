package marsad.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AnchorSetTest {
  private static long[] anchors(String text) {
    WordSequence words = WordSequence.of(text);
    return Anchors.of(words.shingles(), words.size());
  }

  private static AnchorSet set(String... texts) {
    return new AnchorSet(Arrays.stream(texts).map(text -> Anchors.packed(anchors(text))).toList());
  }

  @Test
  void knowsWhatArticlesShare() {
    String two = NewsTexts.article(NewsTexts.HARBOUR, NewsTexts.BRIDGE);
    long[] other = anchors(NewsTexts.article(NewsTexts.BRIDGE, NewsTexts.MUSEUM));

    assertThat(set(two).among(Anchors.packed(anchors(two)))).containsExactly(anchors(two));
    assertThat(set(two).among(Anchors.sketch(anchors(two))))
        .containsExactly(Anchors.sketch(anchors(two)));
    assertThat(set(two).among(Anchors.packed(other))).hasSizeBetween(1, other.length - 1);
  }

  @Test
  void leavesOutMostOfWhatIsNotShared() {
    long[] others = anchors(NewsTexts.words("خبر", 0, 4000));
    AnchorSet set = set(NewsTexts.words("نبأ", 0, 4000));

    assertThat(set.among(Anchors.packed(others)).length).isLessThan(others.length / 100);
    assertThat(set.among(others)).containsExactly(set.among(Anchors.packed(others)));
    assertThat(set().among(Anchors.packed(others))).isEmpty();
  }
}
