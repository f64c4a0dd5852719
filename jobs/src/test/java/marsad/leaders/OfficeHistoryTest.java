package marsad.leaders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import marsad.tables.Tenure;
import marsad.tables.TenureKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OfficeHistoryTest {
  private static final Coverage COVERED =
      new Coverage(
          "president",
          "ruritania",
          day("2000-01-01"),
          null,
          List.of(
              new Coverage.Gap(day("2012-03-01"), day("2013-01-01"), "vacant"),
              new Coverage.Gap(day("2020-01-01"), LocalDate.MAX, "not researched")),
          false,
          List.of());

  private static List<OfficeHistory.Period> history(Tenure... tenures) {
    Leaders leaders =
        new Leaders(
            new Leaders.People(List.of(), List.of(), List.of(tenures), Set.of()),
            new Leaders.OfficeWords(List.of(), List.of()),
            List.of(),
            List.of(COVERED));
    return OfficeHistory.since(day("2010-01-01"), leaders, COVERED);
  }

  private static Tenure tenure(String leader, String from, @Nullable String to) {
    return new Tenure(
        leader,
        "president",
        "ruritania",
        day(from),
        to == null ? null : day(to),
        TenureKind.FULL,
        null);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Test
  void namesHoldersAndGapsByFirstDay() {
    List<OfficeHistory.Period> periods =
        history(tenure("b", "2013-01-01", "2020-01-01"), tenure("a", "2006-05-01", "2012-03-01"));

    assertThat(periods)
        .extracting(OfficeHistory.Period::from)
        .containsExactly(
            day("2006-05-01"), day("2012-03-01"), day("2013-01-01"), day("2020-01-01"));
    assertThat(periods)
        .extracting(OfficeHistory.Period::isGap)
        .containsExactly(false, true, false, true);
    assertThat(periods.get(1).why()).isEqualTo("vacant");
  }

  @Test
  void leavesOutWhoLeftBefore() {
    assertThat(history(tenure("a", "2000-01-01", "2010-01-01")))
        .extracting(OfficeHistory.Period::isGap)
        .containsOnly(true);
  }

  @Test
  void leavesAGapOpenThatLasts() {
    assertThat(history()).last().extracting(OfficeHistory.Period::to).isNull();
  }
}
