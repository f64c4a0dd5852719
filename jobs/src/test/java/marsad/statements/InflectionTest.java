package marsad.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import marsad.statements.Sense.Agreement;
import marsad.statements.Sense.Form;
import marsad.tables.Act;
import org.junit.jupiter.api.Test;

class InflectionTest {
  private static List<Inflection.Written> forms(
      String past, String present, String participle, String masdar) {
    return Inflection.of(
        new SpeechVerb(
            past,
            present,
            participle,
            masdar,
            Act.ASSERT,
            0,
            0,
            List.of(),
            false,
            false,
            false,
            ""));
  }

  private static List<String> texts(List<Inflection.Written> forms, Form form) {
    return forms.stream().filter(w -> w.form() == form).map(Inflection.Written::text).toList();
  }

  @Test
  void makesPersonsOfThePast() {
    List<Inflection.Written> forms = forms("أكد", "يؤكد", "مؤكد", "تأكيد");

    assertThat(texts(forms, Form.PAST)).contains("أكد", "أكدت", "أكدوا", "أكدا", "أكدتا");
    assertThat(texts(forms, Form.FIRST_PERSON)).contains("أكدنا", "نؤكد");
  }

  @Test
  void dropsTheWeakEndBeforeAnEnding() {
    List<Inflection.Written> forms = forms("دعا", "يدعو", "داعي", "دعوة");

    assertThat(texts(forms, Form.PAST)).contains("دعت", "دعوا").doesNotContain("دعات");
    assertThat(texts(forms, Form.PRESENT)).contains("تدعو", "يدعون");
  }

  @Test
  void shortensAHollowVerbInTheFirstPerson() {
    assertThat(texts(forms("قال", "يقول", "", ""), Form.FIRST_PERSON)).contains("قلنا", "نقول");
  }

  @Test
  void makesTheFutureWithItsLetter() {
    assertThat(texts(forms("أكد", "يؤكد", "", ""), Form.FUTURE)).contains("سيؤكد", "ستؤكد");
  }

  @Test
  void putsPronounsOnTheMasdar() {
    assertThat(texts(forms("أدان", "يدين", "", "إدانة"), Form.OWN_MASDAR))
        .contains("إدانته", "إدانتها");
  }

  @Test
  void saysWhomAFormAgreesWith() {
    List<Inflection.Written> forms = forms("رفض", "يرفض", "رافض", "رفض");

    assertThat(forms)
        .contains(new Inflection.Written("رفضت", Form.PAST, Agreement.FEMININE, false))
        .contains(new Inflection.Written("رافضة", Form.PARTICIPLE, Agreement.FEMININE, false));
  }
}
