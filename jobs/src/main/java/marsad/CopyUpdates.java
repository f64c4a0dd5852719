package marsad;

import static marsad.spark.Datasets.using;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.List;
import marsad.reuse.CopyRules;
import marsad.spark.Datasets;
import marsad.spark.Held;
import marsad.spark.Publications;
import marsad.spark.TableChanges;
import marsad.spark.TableStore;
import marsad.steps.FindChangedCopies;
import marsad.steps.FindChangedPairs;
import marsad.steps.FindCopies;
import marsad.steps.FindCopyPairs;
import marsad.tables.Copy;
import marsad.tables.CopyPair;
import marsad.tables.Signature;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Writes {@code copy_pairs} and {@code copies}: of all articles, or brought to what a run changed
 * by comparing that with what is stored.
 */
final class CopyUpdates {
  private static final String CONTENT = "content";

  /** Of every so many articles one must have stayed, or else comparing all is less work. */
  private static final int ONE_STAYED_IN = 2;

  private final TableStore store;
  private final TableChanges changes;
  private final Publications publications;
  private final String runId;
  private final CopyRules rules;

  CopyUpdates(SparkSession spark, String runId, CopyRules rules) {
    this.store = new TableStore(spark);
    this.changes = new TableChanges(spark, runId);
    this.publications = new Publications(spark);
    this.runId = runId;
    this.rules = rules;
  }

  /** Compares all articles. */
  String allPairs() {
    store.replace(CopyPair.class, FindCopyPairs.from(store.records(Signature.class), rules), runId);
    return "";
  }

  /** Finds the originals of all articles. */
  String allCopies() {
    FindCopies.Found found =
        FindCopies.from(store.records(Signature.class), store.records(CopyPair.class), rules);
    store.replace(Copy.class, found.copies(), runId);
    found.held().forget();
    return "";
  }

  /**
   * Compares the articles whose signatures changed.
   *
   * @param touched ids of the articles that the run looks at again
   * @return how many were compared
   */
  String pairs(Dataset<Row> touched) {
    Held held = new Held();
    Change change = change(touched, held);
    Dataset<Row> newer = held.hold(change.newer());
    Dataset<Row> gone = held.hold(change.gone());
    try {
      long compared = newer.count();
      if (compared == 0 && gone.isEmpty()) {
        return "0 articles";
      }
      if (compared > store.count(Signature.class) / ONE_STAYED_IN) {
        return allPairs();
      }
      Dataset<Row> kept =
          store
              .rows(Signature.class)
              .join(newer.select("article_id"), using("article_id"), "left_anti");
      FindChangedPairs.Found found =
          FindChangedPairs.from(
              new FindChangedPairs.Change(
                  Datasets.records(newer, Signature.class),
                  Datasets.records(gone, Signature.class),
                  Datasets.records(kept, Signature.class)),
              rules);
      changes.exchange(
          CopyPair.class, List.of("earlier_id", "later_id"), pairsOf(found), found.pairs());
      found.held().forget();
      return compared + " articles";
    } finally {
      held.forget();
    }
  }

  /** Finds the originals of the articles whose pairs changed. */
  String copies(Dataset<Row> touched) {
    Held held = new Held();
    try {
      Dataset<Row> changed = changed(touched, held);
      long looked = Datasets.count(changed);
      if (looked > store.count(Signature.class) / ONE_STAYED_IN) {
        return allCopies();
      }
      if (looked > 0) {
        FindChangedCopies.Changed copies =
            FindChangedCopies.from(
                new FindChangedCopies.Tables(
                    store.records(Signature.class),
                    store.records(CopyPair.class),
                    store.records(Copy.class)),
                changed,
                rules);
        Dataset<Row> among =
            store
                .rows(Copy.class)
                .withColumn("article", xxhash64(col("article_id")))
                .join(copies.articles(), using("article"), "left_semi")
                .drop("article");
        changes.exchange(Copy.class, List.of("article_id"), among, copies.found().copies());
        copies.found().held().forget();
      }
      return looked + " articles";
    } finally {
      held.forget();
    }
  }

  /**
   * What became of signatures.
   *
   * @param newer those that this run wrote and that are not what they were
   * @param gone published ones that are no more, or no longer what they were
   */
  private record Change(Dataset<Row> newer, Dataset<Row> gone) {}

  /** Of articles that come for the first time nothing is published: then at most ids are read. */
  private Change change(Dataset<Row> touched, Held held) {
    Dataset<Row> written = written(Signature.class);
    Dataset<Row> published = published(Signature.class);
    if (store.hasOnlyGrown(Signature.class)) {
      return new Change(written, published.limit(0));
    }
    Dataset<Row> known =
        held.holdUnlessHandful(
            published
                .select("article_id")
                .join(Datasets.broadcastIfFew(touched), using("article_id"), "left_semi"));
    if (known.isEmpty()) {
      return new Change(written, published.limit(0));
    }
    Dataset<Row> now = written.withColumn(CONTENT, content());
    Dataset<Row> then =
        published.join(known, using("article_id"), "left_semi").withColumn(CONTENT, content());
    return new Change(onlyIn(now, then), onlyIn(then, now));
  }

  private static Dataset<Row> onlyIn(Dataset<Row> some, Dataset<Row> others) {
    return some.join(
            others.select("article_id", CONTENT), using("article_id", CONTENT), "left_anti")
        .drop(CONTENT);
  }

  private static Column content() {
    return xxhash64(
        struct(
            col("published_on"), col("words"), col("text_hash"), col("anchors"), col("wording")));
  }

  /** The articles whose signature or one of whose pairs changed. */
  private Dataset<Row> changed(Dataset<Row> touched, Held held) {
    Change change = change(touched, held);
    return FindChangedCopies.changed(
        change.newer().unionByName(change.gone()),
        written(CopyPair.class).unionByName(gonePairs()),
        held);
  }

  private Dataset<Row> gonePairs() {
    Dataset<Row> before = published(CopyPair.class);
    return store.hasOnlyGrown(CopyPair.class)
        ? before.limit(0)
        : before.join(store.rows(CopyPair.class), using("earlier_id", "later_id"), "left_anti");
  }

  private Dataset<Row> pairsOf(FindChangedPairs.Found found) {
    Dataset<Row> articles = found.articles();
    Dataset<Row> pairs =
        found
            .among(store.rows(CopyPair.class))
            .withColumn("article", xxhash64(col("earlier_id")))
            .withColumn("later", xxhash64(col("later_id")));
    Dataset<Row> others = articles.toDF("later");
    return pairs
        .join(articles, using("article"), "left_semi")
        .unionByName(
            pairs
                .join(articles, using("article"), "left_anti")
                .join(others, using("later"), "left_semi"))
        .drop("article", "later");
  }

  private Dataset<Row> written(Class<? extends Record> type) {
    return store.rows(type).where(col(TableStore.RUN_ID).equalTo(runId));
  }

  private Dataset<Row> published(Class<? extends Record> type) {
    return publications.asPublished(() -> store.rows(type));
  }
}
