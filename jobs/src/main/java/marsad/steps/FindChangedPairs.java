package marsad.steps;

import static marsad.spark.Datasets.using;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import marsad.reuse.AnchorPlace;
import marsad.reuse.AnchorSet;
import marsad.reuse.Anchors;
import marsad.reuse.CopyJudge;
import marsad.reuse.CopyRules;
import marsad.spark.Datasets;
import marsad.spark.Held;
import marsad.spark.Parts;
import marsad.steps.FindCopyPairs.Keyed;
import marsad.tables.CopyPair;
import marsad.tables.Signature;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * Compares articles that came or changed with each other and with those that stayed, and so brings
 * {@code copy_pairs} to what comparing all anew would give.
 *
 * <p>Of the articles that stayed only the window of days around the others and those undated are
 * read, and only those that share an anchor with another are sorted and shuffled. Where what came
 * or went touches pairs of two that stayed (a phrase that has become a stock phrase, an article
 * between two of the same text), these are compared again too.
 */
public final class FindChangedPairs {
  /** With more parts, keys of what changed are no longer sent to every executor: some 150 MB. */
  private static final int BROADCAST_AT_MOST = 20;

  private FindChangedPairs() {}

  /**
   * What became of the articles.
   *
   * @param newer signatures of those that came, and of those that changed as they are now
   * @param gone signatures of those that went, and of those that changed as they were
   * @param kept signatures of those that stayed
   */
  public record Change(
      Dataset<Signature> newer, Dataset<Signature> gone, Dataset<Signature> kept) {}

  /**
   * Pairs that take the place of all that some articles had.
   *
   * @param pairs every pair of these articles
   * @param articles hashes of their ids, in the column "article"; articles that are gone too
   * @param since a day before which none of them is dated; null if not known
   * @param held what is held until the pairs have been written
   */
  public record Found(
      Dataset<CopyPair> pairs, Dataset<Row> articles, @Nullable Integer since, Held held) {
    /** The rows of stored pairs among which are all of these articles. */
    public Dataset<Row> among(Dataset<Row> stored) {
      return since == null ? stored : stored.where(FindCopyPairs.isSince(col("later_on"), since));
    }
  }

  /** Compares what came or changed. */
  public static Found from(Change change, CopyRules rules) {
    Dataset<Row> newer =
        FindCopyPairs.flagged(Datasets.rows(change.newer(), Signature.class), true, false);
    Dataset<Row> gone =
        FindCopyPairs.flagged(Datasets.rows(change.gone(), Signature.class), false, true);
    Dataset<Row> kept =
        FindCopyPairs.flagged(Datasets.rows(change.kept(), Signature.class), false, false);
    Dataset<Row> changed = newer.unionByName(gone);
    Came came = Came.of(changed);
    Round first = Round.of(came, changed, kept, rules);
    MapPartitionsFunction<PartBlock, PartBlock> work = first.candidatesAndDisturbed();
    Held held = new Held();
    Dataset<PartBlock> blocks =
        held.hold(first.places().mapPartitions(work, FindCopyPairs.BLOCK).toDF())
            .as(FindCopyPairs.BLOCK);
    long[] ids = came.ids();
    long[] disturbed = disturbed(blocks, ids);
    Dataset<CopyPair> pairs;
    if (disturbed.length == 0) {
      pairs = first.compared(blocks.filter(col("part").notEqual(PartBlock.DISTURBED)));
    } else {
      Dataset<Row> again = broadcast(hashes(newer.sparkSession(), disturbed));
      Dataset<Row> hashed = kept.withColumn("article", xxhash64(col("article_id")));
      Dataset<Row> toCompare =
          newer.unionByName(
              hashed
                  .join(again, using("article"), "left_semi")
                  .drop("article")
                  .withColumn("is_new", lit(true)));
      Dataset<Row> rest = hashed.join(again, using("article"), "left_anti").drop("article");
      Round second = Round.of(Came.of(toCompare), toCompare, rest, rules);
      MapPartitionsFunction<PartBlock, PartBlock> workAgain = second.candidates();
      pairs = second.compared(second.places().mapPartitions(workAgain, FindCopyPairs.BLOCK));
    }
    long[] all = Arrays.copyOf(ids, ids.length + disturbed.length);
    System.arraycopy(disturbed, 0, all, ids.length, disturbed.length);
    return new Found(pairs, hashes(newer.sparkSession(), all), came.read(rules), held);
  }

  private static long[] disturbed(Dataset<PartBlock> blocks, long[] changed) {
    LongOpenHashSet disturbed = new LongOpenHashSet();
    blocks
        .filter(col("part").equalTo(PartBlock.DISTURBED))
        .select("packed")
        .collectAsList()
        .forEach(row -> addAll(disturbed, Anchors.unpacked(row.getAs(0))));
    for (long article : changed) {
      disturbed.remove(article);
    }
    return disturbed.toLongArray();
  }

  private static void addAll(LongOpenHashSet set, long[] numbers) {
    for (long number : numbers) {
      set.add(number);
    }
  }

  private static Dataset<Row> hashes(SparkSession spark, long[] articles) {
    List<Long> all = Arrays.stream(articles).boxed().toList();
    return spark.createDataset(all, Encoders.LONG()).toDF("article");
  }

  /**
   * What is known of articles that are compared with others.
   *
   * @param ids hashes of their ids
   * @param since their first day; null if none has one or one has none
   * @param anchors the keys by which others may meet them; null if the articles are so many that
   *     these are not gathered
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared as a value.
  private record Came(
      Parts parts, long[] ids, @Nullable Integer since, @Nullable AnchorSet anchors) {
    private static final int ARTICLES_A_PART = FindCopyPairs.ARTICLES_A_PART / 2;
    private static final int FEW = BROADCAST_AT_MOST * ARTICLES_A_PART;

    /** The first day of which articles that stayed are read; null if those of all are. */
    @Nullable Integer read(CopyRules rules) {
      return since == null
          ? null
          : (Integer) ArticleKeys.firstDayOfStretch(since - rules.windowDays(), rules);
    }

    static Came of(Dataset<Row> articles) {
      Dataset<Row> told =
          articles.select(
              xxhash64(col("article_id")).as("article"),
              FindCopyPairs.DAY.as("day"),
              col("anchors"));
      List<Row> few = told.limit(FEW + 1).collectAsList();
      boolean areFew = few.size() <= FEW;
      List<Row> all = areFew ? few : told.drop("anchors").collectAsList();
      LongOpenHashSet ids = new LongOpenHashSet();
      int since = Integer.MAX_VALUE;
      for (Row row : all) {
        ids.add(row.getLong(0));
        // Undated is before every day.
        since = Math.min(since, row.getInt(1));
      }
      boolean isEachDated = !all.isEmpty() && since != AnchorPlace.UNDATED;
      return new Came(
          Parts.of(articles.sparkSession(), all.size(), ARTICLES_A_PART),
          ids.toLongArray(),
          isEachDated ? (Integer) since : null,
          areFew ? new AnchorSet(all.stream().map(row -> row.<byte[]>getAs(2)).toList()) : null);
    }
  }

  /**
   * Articles that are compared with each other and with those that stayed.
   *
   * @param signatures all that may be paired with one of them, table by table
   * @param texts those that may meet one of them, with the keys by which they may, in blocks
   */
  private record Round(
      List<Dataset<Row>> signatures, Dataset<PartBlock> texts, CopyRules rules, Parts parts) {
    static Round of(Came came, Dataset<Row> changed, Dataset<Row> kept, CopyRules rules) {
      Dataset<Row> near = sinceWindow(kept, came, rules);
      UnaryOperator<Dataset<Keyed>> meeting = UnaryOperator.identity();
      if (came.anchors() != null) {
        Broadcast<AnchorSet> wanted =
            JavaSparkContext.fromSparkContext(changed.sparkSession().sparkContext())
                .broadcast(came.anchors());
        FlatMapFunction<Keyed, Keyed> work = text -> meeting(text, wanted.value());
        meeting = keyed -> keyed.flatMap(work, FindCopyPairs.KEYED);
      }
      Dataset<PartBlock> texts =
          packed(changed, meeting, came, rules)
              .union(packed(withStretch(kept, came, rules), meeting, came, rules));
      Dataset<Row> there = changed.where(col("is_gone").equalTo(false));
      return new Round(List.of(there, near), texts, rules, came.parts());
    }

    private static Dataset<PartBlock> packed(
        Dataset<Row> signatures,
        UnaryOperator<Dataset<Keyed>> meeting,
        Came came,
        CopyRules rules) {
      Dataset<Keyed> keyed = meeting.apply(FindCopyPairs.keyed(signatures));
      return FindCopyPairs.packed(keyed, rules, came.parts());
    }

    /** An article with the keys that others wait for; nothing if it has no such anchor. */
    private static Iterator<Keyed> meeting(Keyed text, AnchorSet wanted) {
      byte[] packed = text.anchors();
      if (packed == null) {
        // Of a day before the window: it meets no other, but tells whether its text was there.
        return List.of(text).iterator();
      }
      long[] shared = wanted.among(packed);
      if (shared.length == 0 && !text.isNew() && !text.isGone()) {
        return Collections.emptyIterator();
      }
      return List.of(
              new Keyed(
                  text.article(),
                  text.day(),
                  text.words(),
                  text.textHash(),
                  Anchors.packed(shared),
                  Anchors.packed(wanted.among(Anchors.sketchAmong(packed, shared))),
                  text.isNew(),
                  text.isGone()))
          .iterator();
    }

    /** Articles that stayed, of the window of days before the others and since then. */
    private static Dataset<Row> sinceWindow(Dataset<Row> kept, Came came, CopyRules rules) {
      Integer day = came.since();
      if (day == null) {
        return kept;
      }
      return kept.where(FindCopyPairs.isSince(col("published_on"), day - rules.windowDays()));
    }

    /**
     * The same with those of the stretch of days in which the window begins that are before it:
     * none of them meets others, but which of identical texts is the first is told by whole
     * stretches.
     */
    private static Dataset<Row> withStretch(Dataset<Row> kept, Came came, CopyRules rules) {
      Integer since = came.since();
      if (since == null) {
        return kept;
      }
      int window = since - rules.windowDays();
      Column day = col("published_on");
      Column isNear = FindCopyPairs.isSince(day, window);
      Column isOfStretch = FindCopyPairs.isSince(day, ArticleKeys.firstDayOfStretch(window, rules));
      return kept.where(isOfStretch.and(isNear.or(col("words").geq(rules.minWords()))))
          .withColumns(
              Map.of(
                  "article_id", when(isNear, col("article_id")).otherwise(lit("")),
                  "anchors", when(isNear, col("anchors"))));
    }

    Dataset<PartBlock> places() {
      return FindCopyPairs.places(texts, rules, parts);
    }

    MapPartitionsFunction<PartBlock, PartBlock> candidates() {
      CopyRules byRules = rules;
      Parts among = parts;
      return blocks -> PartBlock.ofCandidates(blocks, byRules, among);
    }

    MapPartitionsFunction<PartBlock, PartBlock> candidatesAndDisturbed() {
      CopyRules byRules = rules;
      Parts among = parts;
      return blocks -> PartBlock.ofCandidatesAndDisturbed(blocks, byRules, among);
    }

    Dataset<CopyPair> compared(Dataset<PartBlock> candidates) {
      return FindCopyPairs.compared(candidates, signatures, new CopyJudge(rules), parts);
    }
  }
}
