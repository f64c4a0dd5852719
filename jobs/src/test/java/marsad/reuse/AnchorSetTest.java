package marsad.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnchorSetTest {
  private final AnchorSet anchors = new AnchorSet();

  private static byte[] packed(String text) {
    WordSequence words = WordSequence.of(text);
    return Anchors.packed(Anchors.of(words.shingles(), words.size()));
  }

  @Test
  void knowsArticlesThatShareWording() {
    anchors.addPacked(packed(NewsTexts.article(NewsTexts.HARBOUR, NewsTexts.BRIDGE)));

    assertThat(anchors.hasOneOf(packed(NewsTexts.article(NewsTexts.BRIDGE, NewsTexts.MUSEUM))))
        .isTrue();
  }

  @Test
  void leavesOutArticlesThatShareNone() {
    anchors.addPacked(packed(NewsTexts.HARBOUR));

    assertThat(anchors.hasOneOf(packed(NewsTexts.MUSEUM))).isFalse();
    assertThat(new AnchorSet().hasOneOf(packed(NewsTexts.HARBOUR))).isFalse();
  }
}
