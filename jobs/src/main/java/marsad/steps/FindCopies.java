package marsad.steps;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.xxhash64;

import marsad.reuse.AnchorPlace;
import marsad.reuse.Components.Link;
import marsad.reuse.CopyGroups;
import marsad.reuse.CopyRules;
import marsad.spark.Datasets;
import marsad.spark.RecordEncoder;
import marsad.tables.Copy;
import marsad.tables.CopyPair;
import marsad.tables.Signature;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Finds the original of every copy.
 *
 * <p>Reads {@code copy_pairs} and {@code signatures}; writes {@code copies}: one row per article
 * that repeats an earlier one. Articles linked by exact and near pairs are sorted by day, dated
 * before undated, longer before shorter, and by id; each is a copy of the original before it that
 * it is most similar to, or else an original, so that nothing hangs together by a chain alone. An
 * article that is neither may be a partial copy: of the earlier article it shares most words with.
 */
public final class FindCopies {
  private FindCopies() {}

  /** The copies among the articles. */
  public static Dataset<Copy> from(
      Dataset<Signature> signatures, Dataset<CopyPair> pairs, CopyRules rules) {
    Dataset<Row> pairRows = Datasets.rows(pairs, CopyPair.class);
    Dataset<Row> whole =
        Datasets.rows(
            whole(pairRows, Datasets.rows(signatures, Signature.class), rules), Copy.class);
    return Datasets.records(whole.unionByName(partial(pairRows, whole)), Copy.class);
  }

  /** Exact and near copies. */
  private static Dataset<Copy> whole(Dataset<Row> pairs, Dataset<Row> signatures, CopyRules rules) {
    Dataset<Row> links =
        pairs
            .where(col("kind").isin("exact", "near"))
            .select(
                xxhash64(col("earlier_id")).as("member"),
                xxhash64(col("later_id")).as("component"));
    Dataset<Row> components =
        CopyComponents.of(Datasets.records(links, Link.class)).toDF("article", "component");
    Dataset<Row> members =
        signatures
            .withColumn("article", xxhash64(col("article_id")))
            .join(components, "article")
            .select(
                col("component"),
                col("article_id"),
                FindCopyPairs.DAY.as("day"),
                col("words"),
                col("text_hash"),
                col("wording"))
            .repartition(col("component"))
            .sortWithinPartitions(
                col("component"),
                col("day").equalTo(AnchorPlace.UNDATED),
                col("day"),
                col("words").desc(),
                col("article_id"));
    MapPartitionsFunction<CopyGroups.Member, Copy> work = sorted -> new CopyGroups(sorted, rules);
    return Datasets.records(members, CopyGroups.Member.class)
        .mapPartitions(work, RecordEncoder.of(Copy.class));
  }

  /** Partial copies that are no exact or near ones, each with the article it shares most with. */
  private static Dataset<Row> partial(Dataset<Row> pairs, Dataset<Row> whole) {
    Dataset<Row> earlier =
        whole.select(
            col("article_id").as("earlier_id"),
            col("original_id").as("its_original"),
            col("lag_days").as("its_lag"));
    Dataset<Row> own =
        pairs
            .where(col("kind").equalTo("partial"))
            .join(whole.select(col("article_id").as("later_id")), using("later_id"), "left_anti")
            .join(earlier, using("earlier_id"), "left");
    Column row =
        struct(
            coalesce(col("its_original"), col("earlier_id")).as("original_id"),
            col("similarity"),
            col("containment"),
            col("kind"),
            col("lag_days").plus(coalesce(col("its_lag"), lit(0))).as("lag_days"));
    Column most =
        struct(col("shared_words"), col("similarity"), negate(col("lag_days")), col("earlier_id"));
    return own.groupBy(col("later_id").as("article_id"))
        .agg(max_by(row, most).as("copy"))
        .select("article_id", "copy.*");
  }

  private static String[] using(String column) {
    return new String[] {column};
  }
}
