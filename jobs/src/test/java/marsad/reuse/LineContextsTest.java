package marsad.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineContextsTest {
  @Test
  void countsNeighboursOfOneBitAsOne() {
    assertThat(LineContexts.count(LineContexts.bit(77) | LineContexts.bit(77 + 64))).isEqualTo(1);
  }

  @Test
  void makesUpForNeighboursThatShareABit() {
    long half = 0x00000000FFFFFFFFL;

    assertThat(LineContexts.count(half)).isEqualTo(44);
  }

  @Test
  void endsWhereAllBitsAreSet() {
    assertThat(LineContexts.count(-1L)).isEqualTo(266);
  }
}
