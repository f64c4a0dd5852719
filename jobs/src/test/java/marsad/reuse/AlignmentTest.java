package marsad.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentTest {
  private static List<Stretch> stretches(String a, String b) {
    return Alignment.of(WordSequence.of(a), WordSequence.of(b));
  }

  @Test
  void findsAParagraphInAnotherText() {
    String host = NewsTexts.article(NewsTexts.BRIDGE, NewsTexts.HARBOUR, NewsTexts.HARVEST);

    assertThat(stretches(NewsTexts.HARBOUR, host)).containsExactly(new Stretch(0, 24, 24, 48, 24));
  }

  @Test
  void goesOnOverAChangedWord() {
    assertThat(stretches(NewsTexts.HARBOUR, NewsTexts.changed(NewsTexts.HARBOUR, 10)))
        .containsExactly(new Stretch(0, 24, 0, 24, 23));
  }

  @Test
  void goesOnOverWordsLeftOut() {
    String shorter = NewsTexts.HARBOUR.replace(" صباح الخميس", "");

    assertThat(stretches(NewsTexts.HARBOUR, shorter))
        .containsExactly(new Stretch(0, 24, 0, 22, 22));
  }

  @Test
  void reachesTheEndOverAChangeNearIt() {
    assertThat(stretches(NewsTexts.HARBOUR, NewsTexts.changed(NewsTexts.HARBOUR, 2, 21)))
        .containsExactly(new Stretch(0, 24, 0, 24, 22));
  }

  @Test
  void findsParagraphsInAnotherOrder() {
    String one = NewsTexts.article(NewsTexts.HARBOUR, NewsTexts.BRIDGE);
    String other = NewsTexts.article(NewsTexts.BRIDGE, NewsTexts.HARBOUR);

    assertThat(stretches(one, other))
        .containsExactly(new Stretch(0, 24, 24, 48, 24), new Stretch(24, 48, 0, 24, 24));
  }

  @Test
  void keepsStretchesApartThatLieFarFromEachOther() {
    String one = NewsTexts.article(NewsTexts.HARBOUR, NewsTexts.BRIDGE, NewsTexts.MUSEUM);
    String other = NewsTexts.article(NewsTexts.HARBOUR, NewsTexts.HARVEST, NewsTexts.MUSEUM);

    assertThat(stretches(one, other)).hasSize(2);
  }

  @Test
  void takesOfSeveralPlacesTheOneThatGoesOn() {
    String twice = NewsTexts.article(NewsTexts.FOOTER, NewsTexts.HARBOUR, NewsTexts.FOOTER);
    String once = NewsTexts.article(NewsTexts.HARBOUR, NewsTexts.FOOTER);

    assertThat(stretches(once, twice)).containsExactly(new Stretch(0, 46, 22, 68, 46));
  }

  @Test
  void findsNothingInTextsThatShareFourWords() {
    assertThat(stretches("قال مدير المشروع إن العمل بدأ", "أكد وقال مدير المشروع إن الخطة تأخرت"))
        .isEmpty();
  }
}
