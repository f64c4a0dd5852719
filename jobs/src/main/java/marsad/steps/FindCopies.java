package marsad.steps;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static marsad.spark.Datasets.using;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import marsad.reuse.AnchorPlace;
import marsad.reuse.CopyGroups;
import marsad.reuse.CopyRules;
import marsad.reuse.PairedCopies;
import marsad.reuse.PartialCopies;
import marsad.spark.Datasets;
import marsad.spark.Held;
import marsad.spark.Parts;
import marsad.spark.RecordEncoder;
import marsad.tables.Copy;
import marsad.tables.CopyKind;
import marsad.tables.CopyPair;
import marsad.tables.Signature;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

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

  /**
   * The copies of some articles.
   *
   * @param copies the copies
   * @param held what is held until they have been written
   */
  public record Found(Dataset<Copy> copies, Held held) {}

  /** The copies among the articles. */
  public static Found from(
      Dataset<Signature> signatures, Dataset<CopyPair> pairs, CopyRules rules) {
    Held held = new Held();
    Dataset<Row> pairRows = Datasets.rows(pairs, CopyPair.class);
    Dataset<Row> components =
        Datasets.broadcastIfFew(held.hold(CopyComponents.of(links(pairRows))));
    Dataset<Row> ofComponents =
        pairRows.withColumn("article", xxhash64(col("earlier_id"))).join(components, "article");
    Dataset<Row> whole =
        whole(components, ofComponents, Datasets.rows(signatures, Signature.class), rules, held);
    Dataset<Row> all = whole.unionByName(partial(pairRows, whole));
    return new Found(Datasets.records(all, Copy.class), held);
  }

  /** Articles linked by exact and near pairs, by hashes of their ids. */
  static Dataset<Row> links(Dataset<Row> pairs) {
    return pairs
        .where(col("kind").isin("exact", "near"))
        .select(
            xxhash64(col("earlier_id")).as("member"), xxhash64(col("later_id")).as("component"));
  }

  /**
   * What is told of a member of a component: that it is a copy; or, without an original and for
   * every member of its component, that texts have to be compared.
   *
   * @param component of a member whose text has to be compared
   * @param day of such a member; see {@link FindCopyPairs#DAY}
   */
  public record Told(
      @Nullable Long component,
      String articleId,
      @Nullable String originalId,
      double similarity,
      double containment,
      @Nullable CopyKind kind,
      @Nullable Integer lagDays,
      @Nullable Integer day) {
    static Told of(Copy copy) {
      return new Told(
          null,
          copy.articleId(),
          copy.originalId(),
          copy.similarity(),
          copy.containment(),
          copy.kind(),
          copy.lagDays(),
          null);
    }

    static Told nothingOf(PairedCopies.Member member) {
      return new Told(member.component(), member.articleId(), null, 0, 0, null, null, member.day());
    }
  }

  /**
   * Exact and near copies of components: by the pairs where these tell all, else by the texts,
   * which are read and shuffled of those components only, and only of the days of their members.
   *
   * @param components see {@link Datasets#broadcastIfFew}
   * @param pairs those of two articles of a component, which is in the column "component"; pairs
   *     with others do no harm
   */
  static Dataset<Row> whole(
      Dataset<Row> components,
      Dataset<Row> pairs,
      Dataset<Row> signatures,
      CopyRules rules,
      Held held) {
    boolean areHandful = components.isLocal();
    Dataset<PairedCopies.Member> members = members(components, signatures);
    // A handful of members may have many pairs.
    Dataset<Row> known = areHandful ? held.keep(pairs) : pairs;
    Dataset<PairedCopies.Pair> alike = Datasets.records(known, PairedCopies.Pair.class);
    Dataset<Row> told =
        known.isLocal()
            ? Datasets.rows(toldOfHandful(members, alike, rules), Told.class)
            : held.hold(Datasets.rows(told(members, alike, rules), Told.class));
    Dataset<Row> untold =
        Datasets.broadcastIfFew(
            told.where(col("original_id").isNull())
                .select(col("component"), xxhash64(col("article_id")).as("article"), col("day")));
    Dataset<Row> byPairs =
        Datasets.rows(
            Datasets.records(told.where(col("original_id").isNotNull()), Copy.class), Copy.class);
    if (untold.isEmpty()) {
      return byPairs;
    }
    Dataset<Row> byTexts =
        Datasets.rows(byTexts(untold, ofDays(signatures, untold), rules), Copy.class);
    // A handful stays on the driver, of which no more is told.
    return areHandful
        ? Datasets.union(byPairs, held.keep(byTexts))
        : held.hold(byPairs.unionByName(byTexts));
  }

  /**
   * The signatures of the days from the members' first to their last, and the undated if any is.
   */
  private static Dataset<Row> ofDays(Dataset<Row> signatures, Dataset<Row> members) {
    Dataset<Row> days = members.select("day");
    int[] all =
        (members.isLocal() ? days : days.distinct())
            .collectAsList().stream().mapToInt(row -> row.getInt(0)).toArray();
    IntSummaryStatistics dated =
        IntStream.of(all).filter(day -> day != AnchorPlace.UNDATED).summaryStatistics();
    Column day = col("published_on");
    Column isAmong = day.isNull().and(lit(dated.getCount() < all.length));
    if (dated.getCount() > 0) {
      isAmong =
          isAmong.or(
              day.between(FindCopyPairs.date(dated.getMin()), FindCopyPairs.date(dated.getMax())));
    }
    return signatures.where(isAmong);
  }

  private static Dataset<PairedCopies.Member> members(
      Dataset<Row> components, Dataset<Row> signatures) {
    Dataset<Row> members =
        signatures
            .select(
                xxhash64(col("article_id")).as("article"),
                col("article_id"),
                FindCopyPairs.DAY.as("day"),
                col("words"),
                col("text_hash"))
            .join(components, "article");
    return Datasets.records(members, PairedCopies.Member.class);
  }

  private static Dataset<Told> told(
      Dataset<PairedCopies.Member> members, Dataset<PairedCopies.Pair> alike, CopyRules rules) {
    CoGroupFunction<Long, PairedCopies.Member, PairedCopies.Pair, Told> work =
        (component, ofMembers, ofPairs) -> {
          List<PairedCopies.Member> allMembers = new ArrayList<>();
          ofMembers.forEachRemaining(allMembers::add);
          List<PairedCopies.Pair> allPairs = new ArrayList<>();
          ofPairs.forEachRemaining(allPairs::add);
          return told(allMembers, allPairs, rules).iterator();
        };
    return members
        .groupBy(col("component"))
        .as(Encoders.LONG(), RecordEncoder.of(PairedCopies.Member.class))
        .cogroup(
            alike
                .groupBy(col("component"))
                .as(Encoders.LONG(), RecordEncoder.of(PairedCopies.Pair.class)),
            work,
            RecordEncoder.of(Told.class));
  }

  /** The same on the driver: a handful is told sooner than such a job is planned. */
  private static Dataset<Told> toldOfHandful(
      Dataset<PairedCopies.Member> members, Dataset<PairedCopies.Pair> alike, CopyRules rules) {
    Map<Long, List<PairedCopies.Pair>> pairs =
        alike.collectAsList().stream().collect(groupingBy(PairedCopies.Pair::component));
    List<Told> told =
        members.collectAsList().stream()
            .collect(groupingBy(PairedCopies.Member::component, TreeMap::new, toList()))
            .entrySet()
            .stream()
            .flatMap(of -> told(of.getValue(), pairs.getOrDefault(of.getKey(), List.of()), rules))
            .toList();
    return members.sparkSession().createDataset(told, RecordEncoder.of(Told.class));
  }

  private static Stream<Told> told(
      List<PairedCopies.Member> members, List<PairedCopies.Pair> pairs, CopyRules rules) {
    return PairedCopies.of(members, pairs, rules)
        .map(copies -> copies.stream().map(Told::of))
        .orElseGet(() -> members.stream().map(Told::nothingOf));
  }

  private static Dataset<Copy> byTexts(
      Dataset<Row> components, Dataset<Row> signatures, CopyRules rules) {
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
                col("wording"));
    Dataset<Row> sorted =
        byComponent(members, components)
            .sortWithinPartitions(
                col("component"),
                col("day").equalTo(AnchorPlace.UNDATED),
                col("day"),
                col("words").desc(),
                col("article_id"));
    MapPartitionsFunction<CopyGroups.Member, Copy> work = texts -> new CopyGroups(texts, rules);
    return Datasets.records(sorted, CopyGroups.Member.class)
        .mapPartitions(work, RecordEncoder.of(Copy.class));
  }

  /** The members of a component in one task; a handful in few, most of more would be empty. */
  private static Dataset<Row> byComponent(Dataset<Row> members, Dataset<Row> components) {
    Column component = col("component");
    if (!components.isLocal()) {
      return members.repartition(component);
    }
    int handful = components.collectAsList().size();
    Parts parts = Parts.of(members.sparkSession(), handful, FindCopyPairs.ARTICLES_A_PART);
    return members.repartition(parts.count(), component);
  }

  /** Partial copies that are no exact or near ones, each with the article it shares most with. */
  static Dataset<Row> partial(Dataset<Row> pairs, Dataset<Row> whole) {
    return Datasets.isOnDriver(pairs) && Datasets.isOnDriver(whole)
        ? partialOfHandful(pairs, whole)
        : partialOfAll(pairs, whole);
  }

  /** The same on the driver: the rule is that of {@link #partialOfAll}, without its four jobs. */
  private static Dataset<Row> partialOfHandful(Dataset<Row> pairs, Dataset<Row> whole) {
    List<Copy> copies =
        PartialCopies.of(
            Datasets.records(pairs, CopyPair.class).collectAsList(),
            Datasets.records(whole, Copy.class).collectAsList());
    return Datasets.rows(
        pairs.sparkSession().createDataset(copies, RecordEncoder.of(Copy.class)), Copy.class);
  }

  private static Dataset<Row> partialOfAll(Dataset<Row> pairs, Dataset<Row> whole) {
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
}
