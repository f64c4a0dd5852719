package marsad.leaders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import marsad.tables.Tenure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadersTest {
  @ParameterizedTest
  @CsvSource({
    "president, united-states, 2017-01-19, barack-obama",
    "president, united-states, 2017-01-20, donald-trump",
    "president, egypt, 2012-12-01, mohamed-morsi",
    "king, saudi-arabia, 2015-08-01, salman-of-saudi-arabia",
    "chancellor, germany, 2021-12-08, olaf-scholz",
    "prime-minister, israel, 2018-06-01, benjamin-netanyahu",
    "secretary-general, united-nations, 2012-01-01, ban-ki-moon",
  })
  void knowsWhoHeldAnOfficeOnADay(String office, String place, LocalDate day, String leader) {
    assertThat(Gazetteer.LEADERS.holder(office, place, day).map(Tenure::leaderId)).contains(leader);
  }

  @Test
  void knowsNobodyOutsideItsCoverage() {
    assertThat(Gazetteer.LEADERS.holder("president", "egypt", LocalDate.of(1800, 1, 1))).isEmpty();
  }

  @Test
  void findsTheOnlyHolderOfASpanAndNoneIfItChanged() {
    LocalDate first = LocalDate.of(2018, 1, 1);

    assertThat(
            Gazetteer.LEADERS.onlyHolder(
                "president", "united-states", first, LocalDate.of(2019, 1, 1)))
        .isPresent();
    assertThat(
            Gazetteer.LEADERS.onlyHolder(
                "president", "united-states", first, LocalDate.of(2022, 1, 1)))
        .isEmpty();
  }

  @Test
  void hashIsSixteenDigitsAndStable() {
    assertThat(Gazetteer.LEADERS.hash())
        .matches("[0-9a-f]{16}")
        .isEqualTo(Gazetteer.LEADERS.hash());
  }
}
