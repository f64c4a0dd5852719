package marsad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import marsad.spark.TableStore;
import marsad.tables.Mention;
import marsad.testing.LocalSpark;
import marsad.testing.SampleRun;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A role in an article without a day names the one holder of all days of the collection: what later
 * runs add counts for the articles of earlier runs, and the other way round.
 */
class UndatedRolesTest {
  private static final String DATED =
      """
      {"id": "%s", "published": "%s", "title": "حالة الطقس", "text": "هطل المطر طوال الليل."}
      """;
  private static final String UNDATED =
      """
      {"id": "%s", "title": "زيارة مرتقبة", "text": "وصل الرئيس الأمريكي إلى المدينة صباحا %s."}
      """;

  @TempDir private Path folder;

  private final SparkSession spark = LocalSpark.apart();

  private void add(String file, String... pages) throws IOException {
    Path input = Files.writeString(folder.resolve(file), String.join("", pages));
    SampleRun.run(SampleRun.pipeline(spark, List.of(input.toString()), Pipeline.StoredPages.KEEP));
  }

  private List<String> named() {
    return new TableStore(spark)
        .records(Mention.class).collectAsList().stream().map(Mention::leaderId).toList();
  }

  @Test
  void aRoleWithoutADayNamesTheHolderOfAllDaysOfAllRuns() throws IOException {
    add(
        "first.jsonl",
        DATED.formatted("may", "2018-05-02"),
        DATED.formatted("june", "2018-06-09"),
        UNDATED.formatted("undated", "برفقة وفد كبير"));
    assertThat(named()).containsExactly("donald-trump");

    // The new articles alone would name the president of their own year.
    add(
        "second.jsonl",
        DATED.formatted("later", "2022-03-01"),
        UNDATED.formatted("undated-too", "وسط إجراءات مشددة"));
    assertThat(named()).isEmpty();
  }
}
