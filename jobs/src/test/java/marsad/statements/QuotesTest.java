package marsad.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotesTest {
  private static List<String> quoted(String sentence, boolean isOpenBefore) {
    return Quotes.in(sentence, isOpenBefore).stream()
        .map(span -> sentence.substring(span.begin(), span.end()))
        .toList();
  }

  @Test
  void findsWhatStandsBetweenMarks() {
    assertThat(quoted("قال «نعم» ثم «لا»", false)).containsExactly("نعم", "لا");
  }

  @Test
  void readsAMarkTurnedTheWrongWayByItsPlace() {
    assertThat(quoted("قال:” لا أحد يعطل شيئا”.", false)).containsExactly(" لا أحد يعطل شيئا");
  }

  @Test
  void quotesToTheEndWhatIsNeverClosed() {
    assertThat(quoted("قال \"نحن مستعدون للحوار", false)).containsExactly("نحن مستعدون للحوار");
  }

  @Test
  void goesOnFromTheSentenceBefore() {
    assertThat(quoted("هذا موقفنا» وأضاف", true)).containsExactly("هذا موقفنا");
  }

  @Test
  void leavesOutAMarkThatClosesNothing() {
    assertThat(quoted("هذا موقفنا» وأضاف", false)).isEmpty();
  }
}
