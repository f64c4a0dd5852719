package marsad.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class DifferencesTest {
  private static List<String> parts(String first, String second) {
    return Differences.of(WordSequence.of(first), WordSequence.of(second)).stream()
        .map(
            part ->
                part.holder()
                    + " "
                    + part.span().of(part.holder() == Differences.Holder.FIRST ? first : second))
        .toList();
  }

  @Test
  void showsAChangedWord() {
    assertThat(parts("وصل الوفد إلى المدينة مساء", "وصل الوفد الى الميناء مساء"))
        .containsExactly("BOTH وصل الوفد الى", "FIRST المدينة", "SECOND الميناء", "BOTH مساء");
  }

  @Test
  void showsWhatWasPutInAndLeftOut() {
    assertThat(parts("قال الوزير أمس إن العمل بدأ", "قال الوزير إن العمل الكبير بدأ"))
        .containsExactly(
            "BOTH قال الوزير", "FIRST أمس", "BOTH إن العمل", "SECOND الكبير", "BOTH بدأ");
  }

  @Test
  void showsTwoTextsWithoutACommonWord() {
    assertThat(parts("وصل الوفد", "هطل المطر"))
        .containsExactly("FIRST وصل الوفد", "SECOND هطل المطر");
  }

  @Property
  void leavesNoWordOut(
      @ForAll @StringLength(max = 30) @CharRange(from = 'ا', to = 'ج') String a,
      @ForAll @StringLength(max = 30) @CharRange(from = 'ا', to = 'ج') String b) {
    String first = String.join(" ", a.split(""));
    String second = String.join(" ", b.split(""));

    List<String> parts = parts(first, second);

    assertThat(words(parts, "SECOND")).isEqualTo(words(List.of("BOTH " + first), "FIRST"));
    assertThat(words(parts, "FIRST")).isEqualTo(words(List.of("BOTH " + second), "FIRST"));
  }

  /** The words of all parts but those of one holder. */
  private static String words(List<String> parts, String but) {
    StringBuilder words = new StringBuilder();
    for (String part : parts) {
      int space = part.indexOf(' ');
      words.append(part.startsWith(but) ? "" : part.substring(space).replace(" ", ""));
    }
    return words.toString();
  }
}
