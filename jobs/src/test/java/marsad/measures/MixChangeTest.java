package marsad.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import marsad.measures.MixChange.Group;
import org.junit.jupiter.api.Test;

class MixChangeTest {
  private static MixChange between(Map<String, Group> before, Map<String, Group> after) {
    return MixChange.of(new TreeMap<>(before), new TreeMap<>(after));
  }

  @Test
  void givesAChangeOfWeightsToTheMix() {
    MixChange change =
        between(
            Map.of("a", new Group(3, 1), "b", new Group(1, -1)),
            Map.of("a", new Group(1, 1), "b", new Group(3, -1)));

    assertThat(change.mix()).isEqualTo(-1, within(1e-12));
    assertThat(change.within()).isEqualTo(0, within(1e-12));
  }

  @Test
  void givesAChangeOfMeansToTheGroups() {
    MixChange change =
        between(
            Map.of("a", new Group(1, 0), "b", new Group(1, 1)),
            Map.of("a", new Group(5, 0.5), "b", new Group(5, 1)));

    assertThat(change.mix()).isEqualTo(0, within(1e-12));
    assertThat(change.within()).isEqualTo(0.25, within(1e-12));
  }

  @Test
  void partsAddUpToTheChange() {
    // Before 0.25 * 0.8 + 0.75 * -0.4 = -0.1; after 0.5 * 0.2 + 0.5 * 0 = 0.1.
    MixChange change =
        between(
            Map.of("a", new Group(1, 0.8), "b", new Group(3, -0.4)),
            Map.of("a", new Group(2, 0.2), "b", new Group(2, 0)));

    assertThat(change.mix() + change.within()).isEqualTo(0.2, within(1e-12));
  }

  @Test
  void takesTheComingOfAGroupAsMix() {
    MixChange change =
        between(Map.of("a", new Group(1, 0)), Map.of("a", new Group(1, 0), "new", new Group(1, 1)));

    assertThat(change.mix()).isEqualTo(0.5, within(1e-12));
    assertThat(change.within()).isEqualTo(0, within(1e-12));
  }
}
