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

  /** With a small hash, a line over every text would be the story of every page. */
  @Test
  void tellsNoStoryByTheLineOverTheText() {
    String over = "جريدة الميناء تصدر كل صباح عن دار الساحل للنشر والتوزيع في المدينة القديمة";
    String under = "تصفح بقية الأخبار في الصفحات التالية من هذا العدد";
    for (int number = 0; number < 30; number++) {
      String[] lines = new String[12];
      lines[0] = over + " " + "ا".repeat(number + 1);
      for (int i = 1; i < 11; i++) {
        lines[i] = "وبلغ منسوب النهر " + "ب".repeat(i) + " عند الجسر الكبير مساء أمس بعد المطر.";
      }
      lines[11] = under;
      LineScan scan = scan(lines);
      PageLine last = line(scan, under);

      assertThat(last.story()).isNotEqualTo(line(scan, lines[0]).fingerprint());
    }
  }

  private static PageLine line(LineScan scan, String text) {
    return scan.lines().stream().filter(l -> scan.text(l).equals(text)).findFirst().orElseThrow();
  }
}
