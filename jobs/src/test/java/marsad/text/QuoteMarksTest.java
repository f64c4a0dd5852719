package marsad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteMarksTest {
  private static List<String> inside(String text, boolean startsInside) {
    return QuoteMarks.inside(text, startsInside).stream().map(span -> span.of(text)).toList();
  }

  @Test
  void findsWhatStandsBetweenMarks() {
    assertThat(inside("قال «لن نقبل» ثم أضاف \"سنرد\" وغادر", false))
        .containsExactly("لن نقبل", "سنرد");
  }

  @Test
  void followsAQuotationFromTheSentenceBefore() {
    assertThat(inside("لن نتراجع» قال الوزير", true)).containsExactly("لن نتراجع");
  }

  @Test
  void endsAnOpenQuotationWithTheText() {
    assertThat(inside("وأضاف “نحن هنا", false)).containsExactly("نحن هنا");
    assertThat(inside("بلا اقتباس", false)).isEmpty();
  }
}
