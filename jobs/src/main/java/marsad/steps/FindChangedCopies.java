package marsad.steps;

import static marsad.spark.Datasets.using;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.xxhash64;

import marsad.reuse.CopyRules;
import marsad.spark.Datasets;
import marsad.spark.Held;
import marsad.tables.Copy;
import marsad.tables.CopyPair;
import marsad.tables.Signature;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Finds the originals of articles whose pairs changed, and of those that hang together with them,
 * and so brings {@code copies} to what {@link FindCopies} gives of all. Wordings are read of these
 * articles only, and only since the earliest day of them.
 */
public final class FindChangedCopies {
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
   * Finds the originals again.
   *
   * @param changed hashes of ids, in the column {@code article}: articles whose signature or pairs
   *     changed, and those that are gone; see {@link Held#keep}
   */
  public static Changed from(Tables tables, Dataset<Row> changed, CopyRules rules) {
    Held held = new Held();
    Dataset<Row> pairs =
        Datasets.rows(tables.pairs(), CopyPair.class)
            .withColumn("earlier", xxhash64(col("earlier_id")))
            .withColumn("article", xxhash64(col("later_id")));
    Dataset<Row> found = held.keep(CopyComponents.holding(changed, FindCopies.links(pairs)));
    Dataset<Row> members = Datasets.broadcastIfFew(found);
    Dataset<Row> theirs = held.keep(pairsOf(members, pairs));
    Dataset<Row> whole =
        FindCopies.whole(
            members,
            // Known not to be null, as members' is: else Spark does not bring them together.
            theirs
                .where(col("component").equalTo(col("component_of_later")))
                .withColumn("component", coalesce(col("component"), lit(0L))),
            Datasets.rows(tables.signatures(), Signature.class),
            rules,
            held);
    Column isPartial = col("kind").equalTo("partial");
    Column isOfMember = col("component_of_later").isNotNull();
    // Whose earlier article may have got another original; unless they are exact or near copies.
    Dataset<Row> behind = held.keep(theirs.where(isPartial.and(not(isOfMember))).select("article"));
    Dataset<Row> ofBehind =
        held.keep(
            pairs
                .where(isPartial)
                .join(Datasets.broadcastIfFew(behind), using("article"), "left_semi"));
    Dataset<Row> own = Datasets.union(ofBehind, theirs.where(isPartial.and(isOfMember)));
    Dataset<Row> ends =
        Datasets.union(own.select(col("earlier").as("article")), own.select("article"));
    Dataset<Row> stays =
        held.keep(
            Datasets.rows(tables.stored(), Copy.class)
                .where(col("kind").notEqual("partial"))
                .withColumn("article", xxhash64(col("article_id")))
                .join(Datasets.broadcastIfFew(ends), using("article"), "left_semi")
                .join(members.select("article"), using("article"), "left_anti"));
    Dataset<Row> all =
        found.select("article").union(behind.join(stays, using("article"), "left_anti"));
    Dataset<Row> partial =
        FindCopies.partial(
            own.drop("article", "earlier"), whole.unionByName(stays.drop("article")));
    return new Changed(
        new FindCopies.Found(Datasets.records(whole.unionByName(partial), Copy.class), held), all);
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
