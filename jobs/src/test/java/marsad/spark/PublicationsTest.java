package marsad.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import marsad.tables.Issue;
import marsad.tables.Organisation;
import marsad.testing.LocalSpark;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

class PublicationsTest {
  private final SparkSession spark = LocalSpark.apart();
  private final Publications publications = new Publications(spark);

  private void write(String issue, String runId) {
    TableStore store = new TableStore(spark);
    store.replace(
        Issue.class,
        Datasets.of(spark, Issue.class, List.of(new Issue(issue, issue, "الهدنة"))),
        runId);
  }

  private List<String> seen() {
    return new TableStore(spark)
        .records(Issue.class).collectAsList().stream().map(Issue::issueId).toList();
  }

  private void publish(String issue) {
    publications.stage();
    write(issue, "run-" + issue);
    publications.publish("run-" + issue);
  }

  @Test
  void readersSeeWhatIsStagedOnlyOncePublished() {
    publish("ceasefire");

    publications.stage();
    write("sanctions", "run-2");

    assertThat(seen()).containsExactly("sanctions");
    publications.leaveStage();
    assertThat(seen()).containsExactly("ceasefire");
    publications.publish("run-2");
    assertThat(seen()).containsExactly("sanctions");
  }

  @Test
  void looksAtWhatIsPublishedInTheMidstOfStaging() {
    publish("ceasefire");
    publications.stage();
    write("sanctions", "run-2");

    assertThat(publications.asPublished(this::seen)).containsExactly("ceasefire");
    assertThat(seen()).containsExactly("sanctions");
  }

  @Test
  void movesTheBranchThatOtherReadersSee() {
    publish("ceasefire");
    publish("sanctions");

    assertThat(seen()).isEqualTo(List.of("sanctions"));
    assertThat(
            spark
                .sql("SELECT issue_id FROM marsad.news.issues VERSION AS OF 'main'")
                .collectAsList()
                .stream()
                .map(Row::mkString))
        .containsExactly("sanctions");
  }

  @Test
  void everyPublicationHasItsTag() {
    publish("ceasefire");
    publish("sanctions");

    assertThat(
            spark
                .sql("SELECT issue_id FROM marsad.news.issues VERSION AS OF 'p1'")
                .collectAsList()
                .stream()
                .map(Row::mkString))
        .containsExactly("ceasefire");
  }

  @Test
  void rollsBackToAnEarlierPublication() {
    publish("ceasefire");
    publish("sanctions");

    int number = publications.rollBackTo(1);

    assertThat(number).isEqualTo(3);
    assertThat(seen()).containsExactly("ceasefire");
    assertThat(publications.history()).extracting(p -> p.tablesOf()).containsExactly(1, 2, 1);
  }

  @Test
  void refusesToRollBackToWhatNeverWas() {
    publish("ceasefire");

    assertThatThrownBy(() -> publications.rollBackTo(9))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no publication 9");
  }

  @Test
  void discardsWhatWasStagedAndNotPublished() {
    publish("ceasefire");
    publications.stage();
    write("sanctions", "run-2");
    publications.leaveStage();

    publications.discardStaged();
    publications.stage();

    assertThat(seen()).containsExactly("ceasefire");
  }

  @Test
  void aTableThatNobodyPublishedIsReadAsItIs() {
    publish("ceasefire");
    TableStore store = new TableStore(spark);
    store.replace(Organisation.class, Datasets.of(spark, Organisation.class, List.of()), "run-3");

    assertThat(store.count(Organisation.class)).isZero();
  }
}
