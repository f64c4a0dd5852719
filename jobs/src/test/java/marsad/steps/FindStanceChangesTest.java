package marsad.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import marsad.spark.Datasets;
import marsad.tables.PeriodType;
import marsad.tables.StanceChange;
import marsad.testing.TableAssert;
import org.apache.spark.sql.Dataset;
import org.junit.jupiter.api.Test;

class FindStanceChangesTest {
  private static final LocalDate MONDAY = LocalDate.of(2018, 1, 1);
  private static final int BREAK = 10;

  private final StanceRows rows = new StanceRows();

  /** Twenty weeks of six stories, mostly against one target until the break, then mostly for it. */
  private void turn() {
    for (int week = 0; week < 2 * BREAK; week++) {
      for (int story = 0; story < 6; story++) {
        boolean isMinority = (week + story) % 6 == 0;
        boolean isFor = (week >= BREAK) != isMinority;
        rows.article("x" + week + "-" + story, MONDAY.plusWeeks(week), "المرفأ")
            .says("donald-trump", "kim-jong-un", isFor ? 0.7 : -0.7)
            .says("donald-trump", "iran", isMinority ? 0.7 : -0.7);
      }
    }
  }

  private static Dataset<StanceChange> changes(StanceReadings.Tables tables) {
    return FindStanceChanges.from(
        tables, CountStanceTrends.from(tables, List.of(), CountedSeries.all()));
  }

  @Test
  void datesTheTurnAndLeavesTheSteadyOneAlone() {
    turn();

    List<StanceChange> found = changes(rows.tables()).collectAsList();

    assertThat(found).extracting(StanceChange::targetId).containsOnly("kim-jong-un");
    StanceChange week =
        found.stream()
            .filter(c -> c.periodType() == PeriodType.WEEK && c.outlet().equals("*"))
            .findFirst()
            .orElseThrow();
    assertThat(week.period()).isEqualTo(MONDAY.plusWeeks(BREAK));
    assertThat(week.before()).isEqualTo(-0.4667, within(0.1));
    assertThat(week.after()).isEqualTo(0.4667, within(0.1));
    assertThat(week.stability()).isGreaterThan(0.9);
    assertThat(week.qValue()).isLessThan(0.01);
    assertThat(week.evidence()).hasSize(10);
    assertThat(articleWeeks(week.evidence().subList(0, 5))).allMatch(w -> w < BREAK);
    assertThat(articleWeeks(week.evidence().subList(5, 10))).allMatch(w -> w >= BREAK);
  }

  private static List<Integer> articleWeeks(List<String> sentences) {
    return sentences.stream().map(id -> Integer.parseInt(id.substring(1).split("-")[0])).toList();
  }

  @Test
  void doesNotTestASeriesOfThreeWeeks() {
    for (int week = 0; week < 3; week++) {
      rows.article("x" + week, MONDAY.plusWeeks(week), "المرفأ")
          .says("donald-trump", "iran", week < 1 ? 1 : -1);
    }

    assertThat(changes(rows.tables()).collectAsList()).isEmpty();
  }

  @Test
  void givesTheSameRowsFromAnyOrderAndPartitions() {
    turn();

    TableAssert.assertSameRows(
        Datasets.rows(changes(rows.tables()), StanceChange.class),
        Datasets.rows(changes(rows.shuffledTables()), StanceChange.class));
  }
}
