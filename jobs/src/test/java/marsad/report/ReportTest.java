package marsad.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import marsad.testing.LocalSpark;
import marsad.testing.SampleRun;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

/** What the report's file holds, without a browser. */
class ReportTest {
  private static final StructType TITLES = new StructType().add("title", DataTypes.StringType);

  private static JsonNode data(String page) throws Exception {
    Matcher data =
        Pattern.compile(
                "<script type=\"application/json\" id=\"data\">(.*?)</script>", Pattern.DOTALL)
            .matcher(page);
    assertThat(data.find()).isTrue();
    return new ObjectMapper().readTree(data.group(1));
  }

  private static String written() {
    SampleRun.tables();
    return Report.html(LocalSpark.session(), ReportLimits.usual(), Report.Language.AR);
  }

  /** The report over the sample data, written once. */
  private static String sample() {
    return Holder.PAGE;
  }

  private static final class Holder {
    private static final String PAGE = written();
  }

  @Test
  void writesNewsTextSoThatItCannotEndTheDataElement() throws Exception {
    String hostile = "</script><script>alert(1)</script><!-- \u2028 & \" ' \\";
    ReportPart part = new ReportPart("titles", TITLES, List.of(RowFactory.create(hostile)));

    String json = ReportData.json(Map.of("model", "<b>"), List.of(part));

    assertThat(json).doesNotContain("<", ">", "&", "\u2028");
    assertThat(new ObjectMapper().readTree(json).at("/texts/0").asText()).isEqualTo(hostile);
  }

  @Test
  void writesEveryTextOnce() throws Exception {
    ReportPart part =
        new ReportPart(
            "titles",
            TITLES,
            List.of(RowFactory.create("a"), RowFactory.create("b"), RowFactory.create("a")));

    JsonNode data = new ObjectMapper().readTree(ReportData.json(Map.of(), List.of(part)));

    assertThat(data.get("texts")).hasSize(2);
    assertThat(data.at("/parts/titles/columns/0/values").toString()).isEqualTo("[0,1,0]");
  }

  @Test
  void refusesALimitThatIsNone() {
    assertThatThrownBy(() -> ReportLimits.usual().with(0, 100))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'0'");
  }

  @Test
  void needsNoNetworkAndIsTheSameEachTime() {
    String page = sample();

    assertThat(page).doesNotContain("src=\"http", "href=\"http", "@import", "url(http");
    assertThat(page).contains("default-src 'none'");
    assertThat(written()).isEqualTo(page);
  }

  @Test
  void tellsWhatTheTablesTell() throws Exception {
    JsonNode data = data(sample());

    for (String part :
        List.of(
            "leaders",
            "outlets",
            "attention",
            "pairs",
            "trends",
            "flips",
            "copying",
            "boilerplate",
            "dates",
            "rejects",
            "runs",
            "sentences",
            "marks",
            "names",
            "dictionary")) {
      assertThat(data.at("/parts/" + part + "/rows").asInt()).as(part).isPositive();
    }
  }

  @Test
  void boundsItsSentences() throws Exception {
    SampleRun.tables();

    JsonNode data =
        data(
            Report.html(
                LocalSpark.session(), ReportLimits.usual().with(5, 30), Report.Language.EN));

    assertThat(data.at("/parts/sentences/rows").asInt()).isEqualTo(30);
    assertThat(data.at("/parts/leaders/rows").asInt()).isEqualTo(5);
  }
}
