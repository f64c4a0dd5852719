package marsad.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import marsad.measures.ChangePoints.Break;
import org.junit.jupiter.api.Test;

class ChangePointsTest {
  private static List<Observation> values(double noise, double... values) {
    List<Observation> series = new ArrayList<>();
    for (double value : values) {
      series.add(new Observation(value, noise));
    }
    return series;
  }

  private static List<Observation> noisy(Random random, double noise, double... levels) {
    List<Observation> series = new ArrayList<>();
    for (double level : levels) {
      series.add(new Observation(level + Math.sqrt(noise) * random.nextGaussian(), noise));
    }
    return series;
  }

  @Test
  void datesABreakAndGivesTheLevelsAroundIt() {
    List<Break> breaks = ChangePoints.of(values(0.01, 0, 0, 0, 0, 1, 1, 1, 1), 4, 1);

    assertThat(breaks).hasSize(1);
    assertThat(breaks.get(0).at()).isEqualTo(4);
    assertThat(breaks.get(0).before()).isEqualTo(0, within(1e-9));
    assertThat(breaks.get(0).after()).isEqualTo(1, within(1e-9));
    assertThat(breaks.get(0).effect()).isEqualTo(1, within(1e-9));
    assertThat(breaks.get(0).pValue()).isLessThan(1e-6);
  }

  @Test
  void findsSeveralBreaks() {
    assertThat(ChangePoints.of(values(0.01, 0, 0, 0, 1, 1, 1, 0, 0, 0), 4, 2))
        .extracting(Break::at)
        .containsExactly(3, 6);
  }

  @Test
  void doesNotBreakForOnePeriodWhereStretchesMustBeLonger() {
    assertThat(ChangePoints.of(values(1, 0, 0, 0, 3, 0, 0, 0), 4, 2)).isEmpty();
  }

  @Test
  void doesNotBreakForOnePeriodBetweenPeriodsWithoutAny() {
    List<Observation> series = new ArrayList<>(values(0.25, 1, 1, 1));
    series.addAll(List.of(Observation.none(), Observation.none()));
    series.addAll(values(0.25, -1));
    series.addAll(List.of(Observation.none(), Observation.none()));
    series.addAll(values(0.25, 1, 1, 1));

    assertThat(ChangePoints.of(series, 4, 2)).isEmpty();
  }

  @Test
  void datesABreakBehindPeriodsWithoutAnyWhereTheNewLevelIsSeen() {
    List<Observation> series = new ArrayList<>(values(0.01, 0, 0, 0));
    series.addAll(List.of(Observation.none(), Observation.none()));
    series.addAll(values(0.01, 1, 1, 1));

    assertThat(ChangePoints.of(series, 4, 2)).extracting(Break::at).containsExactly(5);
  }

  @Test
  void placesNoBreakInPeriodsWithoutAny() {
    List<Observation> series = values(0.01, 0, 0, 0, 0, 1, 1);
    series.set(2, Observation.none());
    series.set(3, Observation.none());

    assertThat(ChangePoints.of(series, 4, 1)).extracting(Break::effect).hasSize(1);
    assertThat(ChangePoints.of(series, 4, 1).get(0).before()).isEqualTo(0, within(1e-9));
  }

  /** By hand: every division of a short series, the least cost wins. */
  @Test
  void isTheBestOfAllDivisions() {
    Random random = new Random(3);
    for (int trial = 0; trial < 50; trial++) {
      List<Observation> series = noisy(random, 1, 0, 0, 0, 2, 2, 2, 1, 1);
      int best = bestDivision(series, 3);

      int found = 0;
      for (Break at : ChangePoints.of(series, 3, 1)) {
        found |= 1 << at.at();
      }

      assertThat(found).isEqualTo(best);
    }
  }

  private static int bestDivision(List<Observation> series, double penalty) {
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int breaks = 0; breaks < 1 << series.size(); breaks += 2) {
      double cost = Integer.bitCount(breaks) * penalty;
      int from = 0;
      for (int to = 1; to <= series.size(); to++) {
        if (to == series.size() || (breaks >> to & 1) == 1) {
          cost += squaredError(series.subList(from, to));
          from = to;
        }
      }
      if (cost < least - 1e-12) {
        least = cost;
        best = breaks;
      }
    }
    return best;
  }

  private static double squaredError(List<Observation> stretch) {
    double mean = stretch.stream().mapToDouble(Observation::value).average().orElseThrow();
    return stretch.stream().mapToDouble(o -> (o.value() - mean) * (o.value() - mean)).sum();
  }

  @Test
  void chanceOfTheGreatestDifferenceIsThatOfFlatSeries() {
    Random random = new Random(17);
    int periods = 30;
    int passed = 0;
    int trials = 4000;
    for (int trial = 0; trial < trials; trial++) {
      double[] sums = new double[periods + 1];
      for (int t = 0; t < periods; t++) {
        sums[t + 1] = sums[t] + random.nextGaussian();
      }
      double greatest = 0;
      for (int at = 2; at <= periods - 2; at++) {
        double before = sums[at] / at;
        double after = (sums[periods] - sums[at]) / (periods - at);
        double z = Math.abs(after - before) * Math.sqrt((double) at * (periods - at) / periods);
        greatest = Math.max(greatest, z);
      }
      passed += greatest > 2.8 ? 1 : 0;
    }

    assertThat(ChangePoints.maximumTail(2.8, periods, 2))
        .isEqualTo((double) passed / trials, within(0.012));
  }

  @Test
  void chanceFallsWithTheBoundAndIsOneAtNone() {
    assertThat(ChangePoints.maximumTail(0, 24, 2)).isEqualTo(1);
    assertThat(ChangePoints.maximumTail(4, 24, 2)).isLessThan(ChangePoints.maximumTail(3, 24, 2));
  }
}
