package marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import marsad.settings.SettingsException;
import marsad.tables.PeriodType;
import org.junit.jupiter.api.Test;

class PeriodTextTest {
  @Test
  void readsMonthsWeeksDaysAndAll() {
    assertThat(PeriodText.of("2018-06"))
        .isEqualTo(new PeriodText(PeriodType.MONTH, LocalDate.of(2018, 6, 1)));
    assertThat(PeriodText.of("2018-W24"))
        .isEqualTo(new PeriodText(PeriodType.WEEK, LocalDate.of(2018, 6, 11)));
    assertThat(PeriodText.of("2018-06-12"))
        .isEqualTo(new PeriodText(PeriodType.DAY, LocalDate.of(2018, 6, 12)));
    assertThat(PeriodText.of("all"))
        .isEqualTo(new PeriodText(PeriodType.ALL, LocalDate.of(1970, 1, 1)));
  }

  @Test
  void refusesOthersWithTheWayToWriteThem() {
    assertThatThrownBy(() -> PeriodText.of("June"))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("Write 2018-06");
  }
}
