package marsad.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import marsad.settings.ConfFiles;
import marsad.settings.SimulationFile;
import marsad.simulation.Simulator.Made;
import marsad.simulation.Simulator.PlantedRate;
import org.junit.jupiter.api.Test;

class SimulatorTest {
  private static final WordStock WORDS = SimulationFile.words(ConfFiles.inJar());
  private static final Cast CAST = SimulationFile.cast(ConfFiles.inJar());

  private static Simulator simulator(long seed) {
    return new Simulator(WORDS, CAST, seed, 80);
  }

  private static List<PlantedRecord> records(int hundreds) {
    List<PlantedRecord> records = new ArrayList<>();
    for (int i = 0; i < hundreds; i++) {
      simulator(1).hundred(i, Simulator.HUNDRED).forEach(made -> records.add(made.truth()));
    }
    return records;
  }

  @Test
  void aHundredDependsOnSeedAndNumberAlone() {
    Simulator one = simulator(5);
    one.hundred(2, 100);

    assertThat(one.hundred(7, 100)).isEqualTo(simulator(5).hundred(7, 100));
    assertThat(one.hundred(7, 100)).isNotEqualTo(one.hundred(8, 100));
    assertThat(one.hundred(7, 100)).isNotEqualTo(simulator(6).hundred(7, 100));
  }

  @Test
  void aHundredHoldsTwentyThreeCopiesAndFourBadRecords() {
    List<PlantedRecord> records = records(1);

    assertThat(records).hasSize(104);
    assertThat(records.stream().filter(r -> r.copyOf() != null)).hasSize(23);
    assertThat(records.stream().map(PlantedRecord::fault).filter(f -> f != null))
        .containsExactly("malformed", "missing_text", "empty_text", "duplicate_id");
  }

  @Test
  void everyCopyNamesAnEarlierOriginalOfAnotherOutlet() {
    List<PlantedRecord> records = records(2);
    Map<String, PlantedRecord> byId =
        records.stream()
            .filter(r -> r.fault() == null)
            .collect(Collectors.toMap(PlantedRecord::sourceId, Function.identity()));

    for (PlantedRecord copy : byId.values()) {
      if (copy.copyOf() != null) {
        PlantedRecord original = Objects.requireNonNull(byId.get(copy.copyOf()));
        assertThat(copy.publishedOn()).isAfterOrEqualTo(original.publishedOn());
        assertThat(copy.outlet()).isNotEqualTo(original.outlet());
      }
    }
  }

  @Test
  void copiesComeAsNearAsTheirCaseSays() {
    for (PlantedRecord record : records(3)) {
      if ("exact".equals(record.copyCase())) {
        assertThat(record.jaccard()).isEqualTo(1);
      } else if ("j80".equals(record.copyCase())) {
        assertThat(record.jaccard()).isCloseTo(0.8, within(0.05));
      } else if ("embedded".equals(record.copyCase())) {
        assertThat(record.containment()).isGreaterThan(0.8);
      }
    }
  }

  @Test
  void pairsAreNamedAtTheirRates() {
    List<PlantedRecord> originals = records(40).stream().filter(r -> r.leaders() != null).toList();

    for (PlantedRate rate : simulator(1).rates()) {
      assertThat(share(originals, rate.leaderA())).isCloseTo(rate.shareA(), within(0.03));
      assertThat(share(originals, rate.leaderB())).isCloseTo(rate.shareB(), within(0.03));
      assertThat(share(originals, rate.leaderA(), rate.leaderB()))
          .isCloseTo(rate.shareBoth(), within(0.03));
    }
  }

  private static List<String> leaders(PlantedRecord record) {
    return Objects.requireNonNull(record.leaders());
  }

  private static double share(List<PlantedRecord> originals, String... leaders) {
    return (double) originals.stream().filter(r -> leaders(r).containsAll(List.of(leaders))).count()
        / originals.size();
  }

  @Test
  void holdersTurnOnTheirDay() {
    List<PlantedRecord> originals =
        records(40).stream().filter(r -> r.positions() != null).toList();

    assertThat(simulator(1).turns()).hasSizeGreaterThan(1);
    for (Simulator.PlantedTurn turn : simulator(1).turns()) {
      var day = turn.turnsOn();
      double before = net(originals, turn, r -> day == null || r.publishedOn().isBefore(day));
      double after = net(originals, turn, r -> day == null || !r.publishedOn().isBefore(day));
      // Two standard deviations of the mean of 300 statements, which the rarest holders make.
      assertThat(before).isCloseTo(turn.before(), within(0.115));
      assertThat(after).isCloseTo(turn.after(), within(0.115));
    }
  }

  private static double net(
      List<PlantedRecord> originals,
      Simulator.PlantedTurn turn,
      Function<PlantedRecord, Boolean> isOfStretch) {
    return originals.stream()
        .filter(isOfStretch::apply)
        .flatMap(r -> Objects.requireNonNull(r.positions()).stream())
        .filter(p -> p.holder().equals(turn.holder()) && p.target().equals(turn.target()))
        .mapToInt(p -> p.polarity().equals("favor") ? 1 : -1)
        .average()
        .orElseThrow();
  }

  @Test
  void theNamesOfTheTruthStandInTheText() {
    Map<String, String> names =
        CAST.pairs().stream()
            .flatMap(pair -> List.of(pair.a(), pair.b()).stream())
            .collect(Collectors.toMap(Cast.Person::id, Cast.Person::name));

    for (Made made : simulator(3).hundred(0, 100)) {
      if (made.truth().leaders() != null) {
        names.forEach(
            (id, name) ->
                assertThat(made.line().contains(name))
                    .isEqualTo(leaders(made.truth()).contains(id)));
      }
    }
  }

  @Test
  void furnitureStandsOnThePagesOfItsOutlet() {
    List<Simulator.PlantedLine> lines = simulator(3).lines();

    for (Made made : simulator(3).hundred(0, 100)) {
      if (made.truth().fault() == null) {
        assertThat(
                lines.stream()
                    .filter(line -> line.outlet().equals(made.truth().outlet()))
                    .filter(line -> made.line().contains(line.line().replace("0000/00/00", "")))
                    .count())
            .isGreaterThanOrEqualTo(2);
      }
    }
  }

  @Test
  void aPairCannotBeNamedMoreOftenThanEach() {
    Cast.Person a = new Cast.Person("a", "سمير");
    Cast.Person b = new Cast.Person("b", "هادي");

    assertThatThrownBy(() -> new Cast.Pair(a, b, 0.1, 0.2, 0.15))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0.15");
  }
}
