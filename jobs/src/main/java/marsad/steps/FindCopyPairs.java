package marsad.steps;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.List;
import marsad.reuse.AnchorPlace;
import marsad.reuse.Candidate;
import marsad.reuse.CandidateFinder;
import marsad.reuse.CopyJudge;
import marsad.reuse.CopyRules;
import marsad.spark.Datasets;
import marsad.spark.RecordEncoder;
import marsad.tables.CopyPair;
import marsad.tables.Signature;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Compares the articles that share wording.
 *
 * <p>Reads {@code signatures}; writes {@code copy_pairs}: one row per two articles within the
 * window of days that are exact, near or partial copies; an undated article is compared with those
 * of all days. Candidates share an anchor (a sampled run of five words) that is no stock phrase;
 * all are compared exactly. Identical texts meet in a row, and only the first of a window meets
 * others. Of texts so common that all their anchors are stock phrases, those near in a sketch are
 * compared.
 *
 * <p>Shuffled are anchors and, for candidates, hashes of words; never texts.
 */
public final class FindCopyPairs {
  private static final Column DAY =
      coalesce(unix_date(col("published_on")), lit(AnchorPlace.UNDATED));

  private FindCopyPairs() {}

  /** An article with the keys by which others find it. */
  public record Keyed(
      long article, int day, int words, long textHash, List<Long> anchors, boolean isNew) {}

  /** Two candidates with their wording. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared as a value.
  public record Facing(
      String idA,
      int dayA,
      int wordsA,
      byte[] wordingA,
      String idB,
      int dayB,
      int wordsB,
      byte[] wordingB,
      long anchors,
      long lowest,
      long highest) {}

  /** The pairs among the articles. */
  public static Dataset<CopyPair> from(Dataset<Signature> signatures, CopyRules rules) {
    Dataset<Row> rows = Datasets.rows(signatures, Signature.class);
    return pairs(rows.withColumn("is_new", lit(true)), rules);
  }

  /**
   * The pairs that newer articles add: with each other and with those stored, of which no more are
   * needed than the window before the newer ones and those undated.
   */
  public static Dataset<CopyPair> between(
      Dataset<Signature> newer, Dataset<Signature> stored, CopyRules rules) {
    Dataset<Row> all =
        Datasets.rows(newer, Signature.class)
            .withColumn("is_new", lit(true))
            .unionByName(Datasets.rows(stored, Signature.class).withColumn("is_new", lit(false)));
    return pairs(all, rules);
  }

  private static Dataset<CopyPair> pairs(Dataset<Row> signatures, CopyRules rules) {
    Dataset<Row> candidates = candidates(places(signatures, rules), rules);
    return compared(candidates, signatures, rules);
  }

  private static Dataset<AnchorPlace> places(Dataset<Row> signatures, CopyRules rules) {
    Dataset<Row> keyed =
        signatures
            .select(
                xxhash64(col("article_id")).as("article"),
                DAY.as("day"),
                col("words"),
                col("text_hash"),
                col("anchors"),
                col("is_new"))
            .repartition(col("text_hash"))
            .sortWithinPartitions("text_hash", "day", "article");
    MapPartitionsFunction<Keyed, AnchorPlace> work = texts -> new ArticleKeys(texts, rules);
    return Datasets.records(keyed, Keyed.class)
        .mapPartitions(work, RecordEncoder.of(AnchorPlace.class));
  }

  private static Dataset<Row> candidates(Dataset<AnchorPlace> places, CopyRules rules) {
    MapPartitionsFunction<AnchorPlace, Candidate> work =
        sorted -> new CandidateFinder(sorted, rules);
    Dataset<Candidate> found =
        places
            .repartition(col("key"), col("layer"))
            .sortWithinPartitions("key", "layer", "day", "article")
            .mapPartitions(work, RecordEncoder.of(Candidate.class));
    return found
        .groupBy("a", "b")
        .agg(
            sum("weight").as("weight"),
            sum("anchors").as("anchors"),
            min("lowest").as("lowest"),
            max("highest").as("highest"))
        .where(col("weight").geq(Candidate.ENOUGH));
  }

  private static Dataset<CopyPair> compared(
      Dataset<Row> candidates, Dataset<Row> signatures, CopyRules rules) {
    Dataset<Row> facing =
        candidates.join(side(signatures, "a"), "a").join(side(signatures, "b"), "b");
    CopyJudge judge = new CopyJudge(rules);
    MapPartitionsFunction<Facing, CopyPair> work = pairs -> new JudgedPairs(pairs, judge);
    return Datasets.records(facing, Facing.class)
        .mapPartitions(work, RecordEncoder.of(CopyPair.class));
  }

  private static Dataset<Row> side(Dataset<Row> signatures, String name) {
    return signatures.select(
        xxhash64(col("article_id")).as(name),
        col("article_id").as("id_" + name),
        DAY.as("day_" + name),
        col("words").as("words_" + name),
        col("wording").as("wording_" + name));
  }
}
