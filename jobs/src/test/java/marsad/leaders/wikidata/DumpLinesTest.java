package marsad.leaders.wikidata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DumpLinesTest {
  private static final DumpLines LINES =
      DumpLines.of(
          new WikidataOffices(
              List.of(new WikidataOffices.PositionClass("Q30461", List.of("president"))),
              List.of(),
              Set.of("Q4676846")));

  private static HeldPosition held(String qualifiers) {
    String line =
        """
        {"id":"Q7","labels":[],"aliases":[],"claims":{
        "P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q5"}}},"rank":"normal"}],
        "P39":[{"mainsnak":{"datavalue":{"value":{"id":"Q9"}}},"rank":"normal","qualifiers":{%s}}]}},
        """;
    List<DumpFact> facts = LINES.read(0, line.formatted(qualifiers).replace("\n", ""));
    return Objects.requireNonNull(facts.get(0).held());
  }

  private static String time(String property, String time, int precision) {
    return "\"%s\":[{\"snaktype\":\"value\",\"datavalue\":{\"value\":{\"time\":\"%s\",\"precision\":%d}}}]"
        .formatted(property, time, precision);
  }

  @ParameterizedTest
  @CsvSource({
    "+2014-06-08T00:00:00Z, 11, 2014-06-08, DAY",
    "+2014-06-00T00:00:00Z, 10, 2014-06-01, MONTH",
    "+2014-06-08T00:00:00Z, 10, 2014-06-01, MONTH",
    "+2014-00-00T00:00:00Z, 9, 2014-01-01, YEAR"
  })
  void takesTheFirstDayOfAMonthOrYear(
      String time, int precision, LocalDate day, DatePrecision known) {
    assertThat(held(time("P580", time, precision)).from()).isEqualTo(new WikidataDate(day, known));
  }

  @ParameterizedTest
  @CsvSource({
    "+2010-00-00T00:00:00Z, 8",
    "-0044-03-15T00:00:00Z, 11",
    "+2014-06-31T00:00:00Z, 11",
    "last spring, 11"
  })
  void takesNoDateThatIsVagueOrNone(String time, int precision) {
    assertThat(held(time("P580", time, precision)).from()).isNull();
  }

  @Test
  void tellsAnEndThatIsNotKnownFromNoEnd() {
    assertThat(held("\"P582\":[{\"snaktype\":\"somevalue\"}]").hasUnknownEnd()).isTrue();
    assertThat(held("\"P582\":[{\"snaktype\":\"novalue\"}]").hasUnknownEnd()).isFalse();
    assertThat(held("").hasUnknownEnd()).isFalse();
  }

  @Test
  void readsThatAnOfficeWasHeldInSomeonesStead() {
    String acting =
        "\"P5102\":[{\"snaktype\":\"value\",\"datavalue\":{\"value\":{\"id\":\"Q4676846\"}}}]";

    assertThat(held(acting).isActing()).isTrue();
    assertThat(held("").isActing()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "]", "", "  ", "{\"id\":\"Q1\",\"claims\":{}},"})
  void saysNothingOfBracketsAndOtherEntities(String line) {
    assertThat(LINES.read(0, line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"id\":\"Q1\",", "null,", "{\"P39\":[}},", "{\"P39\":1} {}"})
  void namesPlaceAndBeginningOfAMalformedLine(String line) {
    MalformedLine malformed = Objects.requireNonNull(LINES.read(42, line).get(0).malformed());

    assertThat(malformed.offset()).isEqualTo(42);
    assertThat(line).startsWith(malformed.excerpt());
  }

  @Test
  void survivesJsonOfAnotherShape() {
    assertThat(LINES.read(0, "{\"id\":7,\"claims\":[\"P39\"],\"labels\":\"Q30461\"}")).isEmpty();
  }

  @Test
  void takesTheCountryOnlyOfAPositionWithoutJurisdiction() {
    String item =
        "[{\"mainsnak\":{\"datavalue\":{\"value\":{\"id\":\"%s\"}}},\"rank\":\"normal\"}]";
    String president = "\"P279\":" + item.formatted("Q30461");
    String country = "\"P17\":" + item.formatted("Q1");
    String province = "\"P1001\":" + item.formatted("Q2");

    assertThat(position(president, country).jurisdictions()).containsExactly("Q1");
    assertThat(position(president, country, province).jurisdictions()).containsExactly("Q2");
  }

  private static PositionItem position(String... claims) {
    String line = "{\"id\":\"Q8\",\"claims\":{" + String.join(",", claims) + "}}";
    return Objects.requireNonNull(LINES.read(0, line).get(0).position());
  }
}
