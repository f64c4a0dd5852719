package marsad.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnchorSetTest {
  private static byte[] packed(String text) {
    WordSequence words = WordSequence.of(text);
    return Anchors.packed(Anchors.of(words.shingles(), words.size()));
  }

  @Test
  void knowsArticlesThatShareWording() {
    AnchorSet anchors =
        new AnchorSet(List.of(packed(NewsTexts.article(NewsTexts.HARBOUR, NewsTexts.BRIDGE))));

    assertThat(anchors.hasOneOf(packed(NewsTexts.article(NewsTexts.BRIDGE, NewsTexts.MUSEUM))))
        .isTrue();
  }

  @Test
  void leavesOutArticlesThatShareNone() {
    AnchorSet anchors = new AnchorSet(List.of(packed(NewsTexts.HARBOUR)));

    assertThat(anchors.hasOneOf(packed(NewsTexts.MUSEUM))).isFalse();
    assertThat(new AnchorSet(List.of()).hasOneOf(packed(NewsTexts.HARBOUR))).isFalse();
  }
}
