package marsad.steps;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.xxhash64;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import marsad.reuse.AnchorPlace;
import marsad.reuse.CandidateTable;
import marsad.reuse.CopyJudge;
import marsad.reuse.CopyRules;
import marsad.spark.Datasets;
import marsad.spark.Parts;
import marsad.spark.RecordEncoder;
import marsad.tables.CopyPair;
import marsad.tables.Signature;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

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
  /** The day of an article, counted from 1970-01-01; a mark if it has none. */
  static final Column DAY = coalesce(unix_date(col("published_on")), lit(AnchorPlace.UNDATED));

  static final Encoder<Keyed> KEYED = RecordEncoder.of(Keyed.class);

  static final Encoder<PartBlock> BLOCK = RecordEncoder.of(PartBlock.class);

  /** Articles whose candidates a task holds: with their wording some 100 MB. */
  static final int ARTICLES_A_PART = 20_000;

  /** With more parts, what they need is no longer sent to every executor: some 100 MB. */
  private static final int BROADCAST_AT_MOST = 60;

  private FindCopyPairs() {}

  /**
   * An article with the keys by which others find it.
   *
   * @param anchors its anchors, packed; null if it is only known by them that its text was there
   * @param sketch values of the sketch, packed as anchors are; null if it is that of the anchors
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared as a value.
  public record Keyed(
      long article,
      int day,
      int words,
      long textHash,
      byte @Nullable [] anchors,
      byte @Nullable [] sketch,
      boolean isNew,
      boolean isGone) {}

  /** That a part's candidates are compared with an article. */
  public record Needed(int part, long article) {}

  /** An article's wording on its way to a part. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared as a value.
  public record Text(int part, long article, String id, int day, int words, byte[] wording) {}

  /** The pairs among the articles. */
  public static Dataset<CopyPair> from(Dataset<Signature> signatures, CopyRules rules) {
    Dataset<Row> rows = flagged(Datasets.rows(signatures, Signature.class), true, false);
    Parts parts = Parts.of(rows, ARTICLES_A_PART);
    MapPartitionsFunction<PartBlock, PartBlock> work =
        blocks -> PartBlock.ofCandidates(blocks, rules, parts);
    Dataset<PartBlock> places = places(packed(keyed(rows), rules, parts), rules, parts);
    Dataset<PartBlock> candidates = places.mapPartitions(work, BLOCK);
    return compared(candidates, List.of(rows), new CopyJudge(rules), parts);
  }

  /** Whether a date is not before a day that is counted from 1970-01-01; or there is none. */
  static Column isSince(Column date, int day) {
    return date.isNull().or(date.geq(date(day)));
  }

  /** The date of a day that is counted from 1970-01-01. */
  static Column date(int day) {
    return lit(LocalDate.ofEpochDay(day));
  }

  /** Rows of signatures with what became of the articles. */
  static Dataset<Row> flagged(Dataset<Row> signatures, boolean isNew, boolean isGone) {
    return signatures.select(col("*"), lit(isNew).as("is_new"), lit(isGone).as("is_gone"));
  }

  /** The articles with their keys. */
  static Dataset<Keyed> keyed(Dataset<Row> signatures) {
    return Datasets.records(
        signatures.select(
            xxhash64(col("article_id")).as("article"),
            DAY.as("day"),
            col("words"),
            col("text_hash"),
            col("anchors"),
            lit(null).cast(DataTypes.BinaryType).as("sketch"),
            col("is_new"),
            col("is_gone")),
        Keyed.class);
  }

  /** The same in blocks, for {@link #places}. */
  static Dataset<PartBlock> packed(Dataset<Keyed> keyed, CopyRules rules, Parts parts) {
    MapPartitionsFunction<Keyed, PartBlock> work = texts -> PartBlock.ofTexts(texts, rules, parts);
    return keyed.mapPartitions(work, BLOCK);
  }

  /** The places of their keys, dealt out by key. */
  static Dataset<PartBlock> places(Dataset<PartBlock> texts, CopyRules rules, Parts parts) {
    MapPartitionsFunction<PartBlock, PartBlock> work =
        blocks -> PartBlock.ofPlacesOf(blocks, rules, parts);
    return parts.dealtOut(parts.dealtOut(texts, "part").mapPartitions(work, BLOCK), "part");
  }

  /**
   * Sends each wording to the parts that need it, and compares there.
   *
   * @param signatures those of all candidates, table by table: Spark would make a row of every
   *     wording for a union before it looks whether that is needed
   */
  static Dataset<CopyPair> compared(
      Dataset<PartBlock> found, List<Dataset<Row>> signatures, CopyJudge judge, Parts parts) {
    Dataset<PartBlock> candidates = parts.grouped(found, "part");
    Dataset<Text> texts = texts(candidates, signatures, parts);
    CoGroupFunction<Integer, PartBlock, Text, CopyPair> work =
        (part, blocks, wordings) ->
            new JudgedPairs(
                PartBlock.candidates(blocks).getOrDefault(part, new CandidateTable()),
                wordings,
                judge);
    return candidates
        .groupBy(col("part"))
        .as(Encoders.INT(), BLOCK)
        .cogroup(
            texts.groupBy(col("part")).as(Encoders.INT(), RecordEncoder.of(Text.class)),
            work,
            RecordEncoder.of(CopyPair.class));
  }

  private static Dataset<Text> texts(
      Dataset<PartBlock> candidates, List<Dataset<Row>> signatures, Parts parts) {
    MapPartitionsFunction<PartBlock, Needed> work = FindCopyPairs::needed;
    Dataset<Row> needed =
        candidates.mapPartitions(work, RecordEncoder.of(Needed.class)).toDF("part", "article");
    Dataset<Row> sent = parts.count() <= BROADCAST_AT_MOST ? broadcast(needed) : needed;
    Dataset<Row> met =
        signatures.stream()
            .map(table -> wordings(table).join(sent, "article"))
            .reduce(Dataset::unionByName)
            .orElseThrow();
    return parts.grouped(Datasets.records(met, Text.class), "part");
  }

  private static Dataset<Row> wordings(Dataset<Row> signatures) {
    return signatures.select(
        xxhash64(col("article_id")).as("article"),
        col("article_id").as("id"),
        DAY.as("day"),
        col("words"),
        col("wording"));
  }

  private static Iterator<Needed> needed(Iterator<PartBlock> blocks) {
    return PartBlock.candidates(blocks).entrySet().stream()
        .flatMap(
            entry ->
                LongStream.of(entry.getValue().articlesToCompare())
                    .mapToObj(article -> new Needed(entry.getKey(), article)))
        .iterator();
  }
}
