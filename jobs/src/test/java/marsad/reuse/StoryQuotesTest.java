package marsad.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import marsad.text.Span;
import org.junit.jupiter.api.Test;

class StoryQuotesTest {
  private static List<String> quotesIn(String sentence) {
    return quotesIn(sentence, false);
  }

  private static List<String> quotesIn(String sentence, boolean beginsInQuote) {
    return StoryQuotes.of(sentence, beginsInQuote).stream()
        .map(StoryQuotes.Quote::place)
        .map((Span place) -> sentence.substring(place.begin(), place.end()))
        .toList();
  }

  private static String fingerprintOf(String sentence) {
    return StoryQuotes.of(sentence, false).get(0).fingerprint();
  }

  @Test
  void readsGuillemets() {
    assertThat(quotesIn("قال الوزير «لن نقبل بأي حل خارج الدستور» ثم غادر."))
        .containsExactly("لن نقبل بأي حل خارج الدستور");
  }

  @Test
  void readsStraightAndCurvedMarks() {
    assertThat(
            quotesIn("قال \"سنعود إلى الحوار غدا صباحا\" وأضاف “الباب مفتوح لكل الأطراف اليوم”."))
        .containsExactly("سنعود إلى الحوار غدا صباحا", "الباب مفتوح لكل الأطراف اليوم");
  }

  @Test
  void readsMarksThatAreTurnedRound() {
    assertThat(quotesIn("وقال ”الأسعار ستنخفض قبل نهاية العام“ بقليل."))
        .containsExactly("الأسعار ستنخفض قبل نهاية العام");
  }

  @Test
  void goesToTheEndOfTheSentenceWhereNothingCloses() {
    assertThat(quotesIn("وأضاف: «نحن شعب واحد في بلدين")).containsExactly("نحن شعب واحد في بلدين");
  }

  @Test
  void endsBeforeAMarkOfAnotherKindBehindTheLastWord() {
    assertThat(quotesIn("قال \"لن نترك أحدا خلفنا في هذا الطريق»."))
        .containsExactly("لن نترك أحدا خلفنا في هذا الطريق");
    assertThat(quotesIn("قال \"لن نترك أحدا منكم خلفنا في «الطريق»."))
        .containsExactly("لن نترك أحدا منكم خلفنا في «الطريق».");
  }

  @Test
  void beginsWithASentenceThatBeginsInside() {
    assertThat(quotesIn("ولن نترك أحدا خلفنا أبدا»، بحسب قوله.", true))
        .containsExactly("ولن نترك أحدا خلفنا أبدا");
  }

  @Test
  void takesTermsAndNamesForNoQuotations() {
    assertThat(quotesIn("أعلن «ب ي د/ بي كا كا» وقف القتال.")).isEmpty();
    assertThat(quotesIn("انضم إلى حركة «أبناء الوطن الواحد» أمس.")).isEmpty();
  }

  @Test
  void keepsAnotherKindOfMarkInside() {
    assertThat(quotesIn("قال «إن شعار \"الأرض أولا\" سيبقى مرفوعا»."))
        .containsExactly("إن شعار \"الأرض أولا\" سيبقى مرفوعا");
  }

  @Test
  void givesOneFingerprintToSpellingsAndCuts() {
    String whole =
        "«الأمن الغذائي أولوية قصوى لحكومتنا وسنزرع مليون فدان جديد هذا العام في الصحراء»";
    String cut = "«الأمن الغذائى اولوية قصوى لحكومتنا وسنزرع مليون فدان جديد»";

    assertThat(fingerprintOf(cut)).isEqualTo(fingerprintOf(whole));
  }

  @Test
  void tellsDifferentQuotationsApart() {
    assertThat(fingerprintOf("«سنزرع القمح في كل المحافظات»"))
        .isNotEqualTo(fingerprintOf("«سنزرع الذرة في كل المحافظات»"));
  }
}
