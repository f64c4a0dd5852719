package marsad.sources.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018-02-18T21:35:43+04:00      | 2018-02-18T17:35:43Z | 2018-02-18",
        "2018-02-18T00:30:00+04:00      | 2018-02-17T20:30:00Z | 2018-02-18",
        "2018-02-18T00:30:00+0400       | 2018-02-17T20:30:00Z | 2018-02-18",
        "2018-02-18T22:30:00Z           | 2018-02-18T22:30:00Z | 2018-02-18",
        "2018-02-18T22:30:00.123Z       | 2018-02-18T22:30:00.123Z | 2018-02-18",
        "2015-07-21T02:51:32            | 2015-07-21T02:51:32Z | 2015-07-21",
        "2015-07-21 02:51:32            | 2015-07-21T02:51:32Z | 2015-07-21",
        "2015-07-21 02:51:32 +0300      | 2015-07-20T23:51:32Z | 2015-07-21",
        "2015-07-21 02:51:32 UTC        | 2015-07-21T02:51:32Z | 2015-07-21",
        "2025-03-22                     | 2025-03-22T00:00:00Z | 2025-03-22",
        "2025/3/2                       | 2025-03-02T00:00:00Z | 2025-03-02",
        "02/03/2025                     | 2025-03-02T00:00:00Z | 2025-03-02",
        "28-02-2025 18:05               | 2025-02-28T18:05:00Z | 2025-02-28",
        "02/28/2025                     | 2025-02-28T00:00:00Z | 2025-02-28",
        "20250228                       | 2025-02-28T00:00:00Z | 2025-02-28",
        "20250228183000                 | 2025-02-28T18:30:00Z | 2025-02-28",
        "1518975343                     | 2018-02-18T17:35:43Z | 2018-02-18",
        "1518975343.0                   | 2018-02-18T17:35:43Z | 2018-02-18",
        "1518975343000                  | 2018-02-18T17:35:43Z | 2018-02-18",
        "Tue, 3 Jun 2008 11:05:30 GMT   | 2008-06-03T11:05:30Z | 2008-06-03",
        "Tue, 03 Jun 2008 01:05:30 +0300 | 2008-06-02T22:05:30Z | 2008-06-03",
        "February 28, 2025              | 2025-02-28T00:00:00Z | 2025-02-28",
        "٢٨/٠٢/٢٠٢٥                     | 2025-02-28T00:00:00Z | 2025-02-28",
      })
  void readsTheFormsThatInputsUse(String written, Instant at, LocalDate on) {
    assertThat(PublishedDate.parse(written)).contains(new PublishedDate(at, on));
  }

  @Test
  void readsADateInArabicWords() {
    assertThat(PublishedDate.parse("الجمعة 28 فبراير 2025"))
        .map(PublishedDate::on)
        .contains(LocalDate.of(2025, 2, 28));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "قريبا",
        "2024-02-30",
        "31/04/2024",
        "99999999999999999",
        "0001-01-01",
        "12:30"
      })
  void leavesUnreadWhatIsNoDate(String written) {
    assertThat(PublishedDate.parse(written)).isEmpty();
  }
}
