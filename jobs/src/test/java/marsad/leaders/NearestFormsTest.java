package marsad.leaders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NearestFormsTest {
  private static final NearestForms FORMS = NearestForms.of(Gazetteer.LEADERS);

  @Test
  void findsAFormOneLetterAway() {
    NearestForms.Near near = FORMS.to("نتنياهوو").orElseThrow();

    assertThat(near.form().leaderId()).isEqualTo("benjamin-netanyahu");
    assertThat(near.distance()).isEqualTo(1);
  }

  @Test
  void doesNotCountHamza() {
    assertThat(FORMS.to("اردوغان").orElseThrow().distance()).isZero();
  }

  @Test
  void allowsOneLetterInAShortName() {
    assertThat(FORMS.to("بوتبن").orElseThrow().form().leaderId()).isEqualTo("vladimir-putin");
  }

  @Test
  void findsNothingFarAway() {
    assertThat(FORMS.to("قسطنطينية")).isEmpty();
  }
}
