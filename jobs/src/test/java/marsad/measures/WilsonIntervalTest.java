package marsad.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WilsonIntervalTest {
  @Test
  void agreesWithTheWorkedExampleOfNewcombe() {
    // Newcombe 1998, table I, method 3: 81 of 263 is 0.2553 to 0.3662.
    WilsonInterval interval = WilsonInterval.of(81, 263);

    assertThat(interval.low()).isCloseTo(0.2553, within(0.0001));
    assertThat(interval.high()).isCloseTo(0.3662, within(0.0001));
  }

  @Test
  void hasAWidthWhereNoneAreHits() {
    // Newcombe 1998: 0 of 20 is 0 to 0.1611.
    WilsonInterval interval = WilsonInterval.of(0, 20);

    assertThat(interval.low()).isZero();
    assertThat(interval.high()).isCloseTo(0.1611, within(0.0001));
  }

  @Test
  void endsAtOneWhereAllAreHits() {
    assertThat(WilsonInterval.of(3, 3).high()).isEqualTo(1);
  }

  @Test
  void saysNothingWithoutCases() {
    assertThat(WilsonInterval.of(0, 0)).isEqualTo(new WilsonInterval(0, 1));
  }

  @Test
  void refusesMoreHitsThanCases() {
    assertThatThrownBy(() -> WilsonInterval.of(2, 1)).hasMessageContaining("2 of 1");
  }
}
