package marsad;

import static marsad.spark.Datasets.using;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import marsad.reuse.Anchors;
import marsad.reuse.CopyRules;
import marsad.reuse.WordSequence;
import marsad.spark.Datasets;
import marsad.spark.Publications;
import marsad.spark.TableChanges;
import marsad.spark.TableStore;
import marsad.steps.FindCopies;
import marsad.steps.FindCopyPairs;
import marsad.tables.Copy;
import marsad.tables.CopyPair;
import marsad.tables.Signature;
import marsad.testing.LocalSpark;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a run does to tables of copies that an earlier run published. */
class CopyUpdatesTest {
  private static final CopyRules RULES = new CopyRules(0.5, 0.8, 40, 20, 7, 20);
  private static final LocalDate MONDAY = LocalDate.of(2024, 2, 12);

  private final SparkSession spark = LocalSpark.apart();
  private final TableStore store = new TableStore(spark);
  private final Publications publications = new Publications(spark);

  private static Signature article(String id, @Nullable LocalDate day, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append("خبر").append((char) ('ا' + i % 20)).append(i).append(' ');
    }
    WordSequence words = WordSequence.of(text.toString());
    return new Signature(
        id,
        day,
        "المرفأ",
        words.size(),
        words.hash(),
        Anchors.packed(Anchors.of(words.shingles(), words.size())),
        words.packed());
  }

  private Dataset<Signature> signatures(List<Signature> of) {
    return Datasets.of(spark, Signature.class, of);
  }

  @BeforeEach
  void publishTwoStories() {
    publications.stage();
    store.replace(Signature.class, signatures(before()), "first");
    CopyUpdates updates = new CopyUpdates(spark, "first", RULES);
    updates.allPairs();
    updates.allCopies();
    publications.publish("first");
    publications.stage();
  }

  private static List<Signature> before() {
    List<Signature> before = new ArrayList<>();
    before.add(article("a", MONDAY.plusDays(1), 0, 100));
    before.add(article("a-copy", MONDAY.plusDays(2), 5, 100));
    before.add(article("a-part", MONDAY.plusDays(3), 40, 100));
    before.add(article("b", MONDAY, 200, 300));
    before.add(article("b-copy", MONDAY.plusDays(1), 200, 300));
    for (int i = 0; i < 8; i++) {
      before.add(article("other" + i, MONDAY, 1000 + 100 * i, 1080 + 100 * i));
    }
    return before;
  }

  private Dataset<Row> ids(String... ids) {
    return spark.createDataset(List.of(ids), Encoders.STRING()).toDF("article_id");
  }

  private List<String> runs(Class<? extends Record> type, String order) {
    return store.rows(type).orderBy(order).select(order, TableStore.RUN_ID).collectAsList().stream()
        .map(row -> row.mkString(" "))
        .toList();
  }

  /** Brings the tables to what the articles named are now, and looks whether that is right. */
  private CopyUpdates update(List<Signature> newer, String... touched) {
    new TableChanges(spark, "second")
        .rewrite(Signature.class, using("article_id"), ids(touched), signatures(newer));
    CopyUpdates updates = new CopyUpdates(spark, "second", RULES);
    updates.pairs(ids(touched));
    updates.copies(ids(touched));

    Dataset<Signature> all = signatures(store.records(Signature.class).collectAsList());
    List<CopyPair> pairs = FindCopyPairs.from(all, RULES).collectAsList();
    assertThat(store.records(CopyPair.class).collectAsList())
        .containsExactlyInAnyOrderElementsOf(pairs);
    FindCopies.Found copies =
        FindCopies.from(all, Datasets.of(spark, CopyPair.class, pairs), RULES);
    assertThat(store.records(Copy.class).collectAsList())
        .containsExactlyInAnyOrderElementsOf(copies.copies().collectAsList());
    copies.held().forget();
    return updates;
  }

  @Test
  void aNewDayAddsItsCopiesAndLeavesTheOthers() {
    update(List.of(article("a-late", MONDAY.plusDays(4), 0, 95)), "a-late");

    assertThat(runs(Copy.class, "article_id"))
        .containsExactly("a-copy first", "a-late second", "a-part first", "b-copy first");
  }

  @Test
  void anEarlierTextTakesTheOriginalsPlace() {
    update(List.of(article("a-first", MONDAY, 0, 100)), "a-first");

    assertThat(store.records(Copy.class).filter("originalId = 'a-first'").count()).isEqualTo(3);
  }

  @Test
  void whatIsGoneOrAnotherTextHasNoCopies() {
    update(List.of(article("b", MONDAY, 500, 600)), "a", "b");

    assertThat(runs(Copy.class, "article_id")).containsExactly("a-part second");
  }

  @Test
  void whatIsTheSameIsNotComparedAgain() {
    CopyUpdates updates = update(List.of(article("a", MONDAY.plusDays(1), 0, 100)), "a");

    assertThat(updates.pairs(ids("a"))).isEqualTo("0 articles");
    assertThat(runs(Copy.class, "article_id"))
        .containsExactly("a-copy first", "a-part first", "b-copy first");
  }
}
