package marsad.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineScanTest {
  private static final String TITLE = "ارتفاع منسوب النهر";
  private static final String LEAD = "ارتفع منسوب النهر أمس مترا واحدا بعد أمطار غزيرة في الجبال.";
  private static final String TWO =
      "وأخلت السلطات ثلاث قرى على الضفة اليسرى. وقال رئيس البلدية إن العودة قريبة.";

  private static LineScan scan(String... lines) {
    return Pages.scan(Pages.page(TITLE, null, String.join("\n", lines)));
  }

  @Test
  void givesLinesAndTheSentencesOfLongerOnes() {
    LineScan scan = scan(LEAD, TWO);

    List<String> texts = scan.lines().stream().map(scan::text).toList();

    assertThat(texts)
        .containsExactlyInAnyOrder(
            LEAD,
            TWO,
            "وأخلت السلطات ثلاث قرى على الضفة اليسرى.",
            "وقال رئيس البلدية إن العودة قريبة.");
  }

  @Test
  void givesEqualLinesOnce() {
    assertThat(scan(LEAD, LEAD, LEAD).lines()).hasSize(1);
  }

  @Test
  void hasTheSameFingerprintWithOtherNumbers() {
    PageLine one = scan("سعر الدينار اليوم 4.25 درهما").lines().get(0);
    PageLine other = scan("سعر الدينار اليوم 17.9 درهما").lines().get(0);

    assertThat(one.fingerprint()).isEqualTo(other.fingerprint());
  }

  @Test
  void readsWhetherALineSpeaksToReaders() {
    LineScan scan = scan("تابعونا على فيسبوك وتويتر");

    LineReading reading = scan.reading(scan.lines().get(0));

    assertThat(reading.siteWords()).isGreaterThan(1);
    assertThat(reading.hasVerb()).isFalse();
    assertThat(reading.isSentence()).isFalse();
  }
}
