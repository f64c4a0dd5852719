package marsad.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LocalLevelTest {
  @Test
  void takesTheWeightedMeanWhereNothingDrifts() {
    LocalLevel level = LocalLevel.of(List.of(new Observation(1, 1), new Observation(4, 0.5)), 0);

    assertThat(level.levels()).allSatisfy(l -> assertThat(l).isEqualTo(3, within(1e-9)));
    assertThat(level.variances()).allSatisfy(v -> assertThat(v).isEqualTo(1.0 / 3, within(1e-9)));
  }

  @Test
  void pullsTwoPeriodsTowardsEachOtherByHand() {
    // y = (0, 3), noise 1 each, drift 1: the difference shrinks by 1 / (1 + 1 + 1), each by a
    // third.
    LocalLevel level = LocalLevel.of(List.of(new Observation(0, 1), new Observation(3, 1)), 1);

    assertThat(level.levels().get(0)).isEqualTo(1, within(1e-9));
    assertThat(level.levels().get(1)).isEqualTo(2, within(1e-9));
    assertThat(level.variances().get(0)).isEqualTo(2.0 / 3, within(1e-9));
    assertThat(level.variances().get(1)).isEqualTo(2.0 / 3, within(1e-9));
  }

  @Test
  void bridgesPeriodsWithoutAnyWithAWiderBand() {
    Observation seen = new Observation(0.5, 0.1);
    LocalLevel level =
        LocalLevel.of(
            List.of(Observation.none(), seen, Observation.none(), Observation.none(), seen), 0.2);

    assertThat(level.levels()).allSatisfy(l -> assertThat(l).isEqualTo(0.5, within(1e-9)));
    assertThat(level.variances().get(2)).isGreaterThan(level.variances().get(1));
    assertThat(level.variances().get(0)).isEqualTo(level.variances().get(1) + 0.2, within(1e-9));
  }

  @Test
  void estimatesHowFastTheLevelDrifts() {
    Random random = new Random(11);
    List<Observation> flat = new ArrayList<>();
    List<Observation> walking = new ArrayList<>();
    double level = 0;
    for (int t = 0; t < 300; t++) {
      level += random.nextGaussian();
      flat.add(new Observation(random.nextGaussian(), 1));
      walking.add(new Observation(level + random.nextGaussian(), 1));
    }

    assertThat(LocalLevel.of(flat).drift()).isLessThan(0.05);
    assertThat(LocalLevel.of(walking).drift()).isBetween(0.6, 1.6);
  }

  @Test
  void bandHoldsTheTrueLevelAboutAsOftenAsItSays() {
    Random random = new Random(5);
    int inside = 0;
    int all = 0;
    for (int series = 0; series < 40; series++) {
      List<Observation> observed = new ArrayList<>();
      List<Double> truth = new ArrayList<>();
      double level = 0;
      for (int t = 0; t < 60; t++) {
        level += 0.3 * random.nextGaussian();
        truth.add(level);
        observed.add(new Observation(level + random.nextGaussian(), 1));
      }
      LocalLevel smoothed = LocalLevel.of(observed);
      for (int t = 0; t < 60; t++, all++) {
        double half = 1.645 * Math.sqrt(smoothed.variances().get(t));
        inside += Math.abs(smoothed.levels().get(t) - truth.get(t)) <= half ? 1 : 0;
      }
    }

    assertThat((double) inside / all).isBetween(0.83, 0.95);
  }

  @Test
  void refusesASeriesWithoutAnyValue() {
    assertThatThrownBy(() -> LocalLevel.of(List.of(Observation.none())))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
