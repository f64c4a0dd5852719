package marsad.spark;

import static marsad.spark.Datasets.using;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import marsad.spark.TableChanges.Missing;
import marsad.tables.Issue;
import marsad.testing.LocalSpark;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TableChangesTest {
  private static final Issue CEASEFIRE = new Issue("ceasefire", "Ceasefire", "وقف النار");
  private static final Issue SANCTIONS = new Issue("sanctions", "Sanctions", "العقوبات");
  private static final Issue RENAMED = new Issue("sanctions", "Sanctions", "رفع العقوبات");

  private final SparkSession spark = LocalSpark.apart();
  private final TableStore store = new TableStore(spark);
  private final Publications publications = new Publications(spark);
  private final TableChanges changes = new TableChanges(spark, "second");

  @BeforeEach
  void publishTwoIssues() {
    publications.stage();
    store.replace(Issue.class, issues(CEASEFIRE, SANCTIONS), "first");
    publications.publish("first");
    publications.stage();
  }

  private Dataset<Issue> issues(Issue... issues) {
    return Datasets.of(spark, Issue.class, List.of(issues));
  }

  private List<Issue> rows() {
    return store.records(Issue.class).collectAsList();
  }

  private List<String> runs() {
    return store
        .rows(Issue.class)
        .orderBy("issue_id")
        .select(TableStore.RUN_ID)
        .collectAsList()
        .stream()
        .map(Row::mkString)
        .toList();
  }

  private void merge(Dataset<Issue> issues, Missing missing) {
    changes.merge(Issue.class, List.of("issue_id"), issues, missing);
  }

  @Test
  void aRowThatIsTheSameKeepsTheRunThatWroteIt() {
    merge(issues(CEASEFIRE, RENAMED), Missing.KEEP);

    assertThat(rows()).containsExactlyInAnyOrder(CEASEFIRE, RENAMED);
    assertThat(runs()).containsExactly("first", "second");
  }

  @Test
  void rowsThatAreNotNamedStayOrGo() {
    merge(issues(RENAMED), Missing.KEEP);
    assertThat(rows()).containsExactlyInAnyOrder(CEASEFIRE, RENAMED);

    merge(issues(RENAMED), Missing.DELETE);
    assertThat(rows()).containsExactly(RENAMED);
  }

  @Test
  void exchangesSomeRowsAndLeavesTheOthers() {
    Issue reforms = new Issue("reforms", "Reforms", "الإصلاحات");
    Dataset<Row> among = store.rows(Issue.class).where("issue_id = 'sanctions'");

    changes.exchange(Issue.class, List.of("issue_id"), among, issues(RENAMED, reforms));
    assertThat(rows()).containsExactlyInAnyOrder(CEASEFIRE, RENAMED, reforms);

    changes.exchange(Issue.class, List.of("issue_id"), store.rows(Issue.class), issues(CEASEFIRE));
    assertThat(rows()).containsExactly(CEASEFIRE);
    assertThat(runs()).containsExactly("first");
  }

  @Test
  void addsRowsToAnExchangeOfNone() {
    Issue reforms = new Issue("reforms", "Reforms", "الإصلاحات");

    changes.exchange(
        Issue.class, List.of("issue_id"), store.rows(Issue.class).limit(0), issues(reforms));

    assertThat(rows()).containsExactlyInAnyOrder(CEASEFIRE, SANCTIONS, reforms);
    assertThat(runs()).containsExactly("first", "second", "first");
  }

  @Test
  void tellsWhetherATableHasOnlyGrown() {
    Issue reforms = new Issue("reforms", "Reforms", "الإصلاحات");
    assertThat(store.hasOnlyGrown(Issue.class)).isTrue();

    merge(issues(reforms), Missing.KEEP);
    assertThat(store.hasOnlyGrown(Issue.class)).isTrue();

    merge(issues(RENAMED), Missing.KEEP);
    assertThat(store.hasOnlyGrown(Issue.class)).isFalse();
  }

  @Test
  void aTableThatIsWrittenAnewHasNotOnlyGrown() {
    store.replace(Issue.class, issues(CEASEFIRE, SANCTIONS), "second");

    assertThat(store.hasOnlyGrown(Issue.class)).isFalse();
  }

  @Test
  void countsWhatIsThereAfterEveryChange() {
    Issue reforms = new Issue("reforms", "Reforms", "الإصلاحات");
    assertThat(store.count(Issue.class)).isEqualTo(2);

    merge(issues(RENAMED, reforms), Missing.KEEP);
    assertThat(store.count(Issue.class)).isEqualTo(3);
    assertThat(publications.<Long>asPublished(() -> store.count(Issue.class))).isEqualTo(2);

    merge(issues(RENAMED), Missing.DELETE);
    assertThat(store.count(Issue.class)).isEqualTo(1);
    changes.delete(
        Issue.class, new String[] {"issue_id"}, store.rows(Issue.class).select("issue_id"));
    assertThat(store.count(Issue.class)).isZero();
    assertThat(publications.<Long>asPublished(() -> store.count(Issue.class))).isEqualTo(2);
  }

  @Test
  void rowsMayBeMadeFromTheTableItself() {
    Dataset<Issue> same = store.records(Issue.class);

    merge(same, Missing.DELETE);

    assertThat(rows()).containsExactlyInAnyOrder(CEASEFIRE, SANCTIONS);
    assertThat(runs()).containsExactly("first", "first");
  }

  @Test
  void touchedIsWhatThisRunWroteAndWhatIsGone() {
    publications.leaveStage();
    Dataset<Row> before = store.rows(Issue.class);
    publications.stage();

    merge(issues(RENAMED), Missing.DELETE);

    assertThat(changes.touched(Issue.class, "issue_id", before).collectAsList())
        .extracting(Row::mkString)
        .containsExactlyInAnyOrder("ceasefire", "sanctions");
  }

  @Test
  void replacesTheRowsOfKeys() {
    Dataset<Row> keys = store.rows(Issue.class).where("issue_id = 'sanctions'").select("issue_id");

    changes.rewrite(Issue.class, using("issue_id"), keys, issues(RENAMED));

    assertThat(rows()).containsExactlyInAnyOrder(CEASEFIRE, RENAMED);
  }

  @Test
  void readersSeeNothingOfItBeforeItIsPublished() {
    merge(issues(RENAMED), Missing.DELETE);

    publications.leaveStage();

    assertThat(new TableStore(spark).records(Issue.class).collectAsList())
        .containsExactlyInAnyOrder(CEASEFIRE, SANCTIONS);
  }
}
