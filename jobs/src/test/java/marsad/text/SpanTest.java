package marsad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void cutsItsStretchOutOfTheText() {
    String named = new Span(4, 8).of("قال عمرو");

    assertThat(named).isEqualTo("عمرو");
  }

  @Test
  void refusesToRunBackward() {
    assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
  }
}
