package marsad.steps;

import static marsad.spark.Datasets.using;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import marsad.reuse.CopyRules;
import marsad.spark.Datasets;
import marsad.spark.Held;
import marsad.tables.Copy;
import marsad.tables.CopyPair;
import marsad.tables.Signature;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Finds the originals of articles whose pairs changed, and of those that hang together with them,
 * and so brings {@code copies} to what {@link FindCopies} gives of all. Signatures and pairs are
 * read since the earliest day of these articles only.
 */
public final class FindChangedCopies {
  /** How often components are joined of some days before they are joined of all. */
  private static final int TRIES_OF_SOME_DAYS = 3;

  private FindChangedCopies() {}

  /**
   * The tables.
   *
   * @param signatures of all articles
   * @param pairs all pairs
   * @param stored copies as they were found of earlier pairs
   */
  public record Tables(
      Dataset<Signature> signatures, Dataset<CopyPair> pairs, Dataset<Copy> stored) {}

  /**
   * Copies that take the place of all that some articles had.
   *
   * @param found the copies
   * @param articles hashes of the articles' ids, in the column "article"
   */
  public record Changed(FindCopies.Found found, Dataset<Row> articles) {}

  /**
   * The articles whose signature or one of whose pairs changed.
   *
   * @param signatures those that came, changed or went
   * @param pairs those that did
   * @param held holds them
   * @return in the column "article" the hash of the id, and in "day" the first day that the article
   *     has or had, counted from 1970-01-01; null if it never had one
   */
  public static Dataset<Row> changed(Dataset<Row> signatures, Dataset<Row> pairs, Held held) {
    Dataset<Row> ended =
        ended(signatures, "article_id", "published_on")
            .union(ended(pairs, "earlier_id", "earlier_on"))
            .union(ended(pairs, "later_id", "later_on"));
    // Sorted on the driver a handful takes no shuffle.
    return Datasets.handful(ended)
        .map(FindChangedCopies::firstDays)
        .orElseGet(() -> held.hold(ended.groupBy("article").agg(min("day").as("day"))));
  }

  private static Dataset<Row> firstDays(Dataset<Row> ended) {
    Comparator<Row> byDay =
        Comparator.comparing(
            row -> row.<Integer>getAs("day"), Comparator.nullsLast(Comparator.naturalOrder()));
    Map<Long, Row> first = new LinkedHashMap<>();
    for (Row row : ended.collectAsList()) {
      first.merge(row.getAs("article"), row, BinaryOperator.minBy(byDay));
    }
    return ended.sparkSession().createDataFrame(List.copyOf(first.values()), ended.schema());
  }

  private static Dataset<Row> ended(Dataset<Row> rows, String id, String date) {
    return rows.select(xxhash64(col(id)).as("article"), unix_date(col(date)).as("day"));
  }

  /**
   * Finds the originals again.
   *
   * @param changed see {@link #changed}
   */
  public static Changed from(Tables tables, Dataset<Row> changed, CopyRules rules) {
    Held held = new Held();
    Joined joined = Joined.of(changed, Datasets.rows(tables.pairs(), CopyPair.class), rules, held);
    Dataset<Row> found = joined.found();
    Dataset<Row> members = joined.members();
    Dataset<Row> theirs = joined.theirs();
    Dataset<Row> whole =
        FindCopies.whole(
            members,
            joined.ofMembers(),
            joined.since(Datasets.rows(tables.signatures(), Signature.class), "published_on"),
            rules,
            held);
    Column isPartial = col("kind").equalTo("partial");
    Column isOfMember = col("component_of_later").isNotNull();
    // Whose earlier article may have got another original; unless they are exact or near copies.
    Dataset<Row> behind = held.keep(theirs.where(isPartial.and(not(isOfMember))).select("article"));
    Dataset<Row> ofBehind =
        held.keep(
            joined
                .pairs()
                .where(isPartial)
                .join(Datasets.broadcastIfFew(behind), using("article"), "left_semi"));
    Dataset<Row> own = Datasets.union(ofBehind, theirs.where(isPartial.and(isOfMember)));
    Dataset<Row> ends =
        Datasets.union(own.select(col("earlier").as("article")), own.select("article"));
    Dataset<Row> others = Datasets.without(ends, "article", members);
    Dataset<Row> stays =
        held.keep(
            Datasets.rows(tables.stored(), Copy.class)
                .where(col("kind").notEqual("partial"))
                .withColumn("article", xxhash64(col("article_id")))
                .join(Datasets.broadcastIfFew(others), using("article"), "left_semi"));
    Dataset<Row> all =
        Datasets.union(found.select("article"), Datasets.without(behind, "article", stays));
    Dataset<Row> partial = FindCopies.partial(own, Datasets.union(whole, stays));
    Dataset<Row> copies = Datasets.union(whole, partial);
    return new Changed(new FindCopies.Found(Datasets.records(copies, Copy.class), held), all);
  }

  /**
   * Components that hold what changed.
   *
   * @param since no member is dated before this day; null if not known
   * @param pairs those since then, with hashes of their articles' ids
   * @param found articles and components
   * @param members the same; see {@link Datasets#broadcastIfFew}
   * @param theirs pairs of the members, with the components of both articles
   */
  private record Joined(
      @Nullable Integer since,
      Dataset<Row> pairs,
      Dataset<Row> found,
      Dataset<Row> members,
      Dataset<Row> theirs) {
    /**
     * Joins pairs since the first day of what changed, and if members are older, since earlier.
     * Undated articles tell no day, but are the later ones of their pairs, which are always read.
     */
    static Joined of(Dataset<Row> changed, Dataset<Row> pairs, CopyRules rules, Held held) {
      Integer since = firstDay(changed.select("day"));
      for (int i = 0; since != null && i < TRIES_OF_SOME_DAYS; i++) {
        Joined joined = since(since, changed, pairs, held);
        Integer first = firstDay(joined.ofMembers().select(unix_date(col("earlier_on")).as("day")));
        if (first == null || first >= since) {
          return joined;
        }
        since = first - rules.windowDays();
      }
      return since(null, changed, pairs, held);
    }

    private static Joined since(
        @Nullable Integer since, Dataset<Row> changed, Dataset<Row> allPairs, Held held) {
      Dataset<Row> pairs =
          since(since, allPairs, "later_on")
              .select(
                  col("*"),
                  xxhash64(col("earlier_id")).as("earlier"),
                  xxhash64(col("later_id")).as("article"));
      Dataset<Row> found = held.keep(CopyComponents.holding(changed, FindCopies.links(pairs)));
      Dataset<Row> members = Datasets.broadcastIfFew(found);
      return new Joined(since, pairs, found, members, held.keep(pairsOf(members, pairs)));
    }

    private static Dataset<Row> since(@Nullable Integer day, Dataset<Row> rows, String date) {
      return day == null ? rows : rows.where(FindCopyPairs.isSince(col(date), day));
    }

    /** Rows of the days that members may have. */
    Dataset<Row> since(Dataset<Row> rows, String date) {
      return since(since, rows, date);
    }

    /** The first of some days, of which there is a column; null if none is known. */
    private static @Nullable Integer firstDay(Dataset<Row> days) {
      Dataset<Row> some = Datasets.isOnDriver(days) ? days : days.agg(min("day"));
      return some.collectAsList().stream()
          .filter(row -> !row.isNullAt(0))
          .map(row -> (Integer) row.getInt(0))
          .min(Comparator.naturalOrder())
          .orElse(null);
    }

    /** Pairs of two members of a component, which is in the column "component". */
    Dataset<Row> ofMembers() {
      // Known not to be null, as members' is: else Spark does not bring them together.
      return theirs
          .where(col("component").equalTo(col("component_of_later")))
          .withColumn("component", coalesce(col("component"), lit(0L)));
    }
  }

  /** The pairs with one of the members, read once: with the components of both articles. */
  private static Dataset<Row> pairsOf(Dataset<Row> members, Dataset<Row> pairs) {
    return pairs
        .join(members.withColumnRenamed("article", "earlier"), using("earlier"), "left")
        .join(
            members.withColumnRenamed("component", "component_of_later"), using("article"), "left")
        .where(col("component").isNotNull().or(col("component_of_later").isNotNull()));
  }
}
