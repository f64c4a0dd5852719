package marsad.steps;

import static marsad.spark.Datasets.using;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.xxhash64;

import marsad.reuse.CopyRules;
import marsad.spark.Datasets;
import marsad.spark.Held;
import marsad.tables.Copy;
import marsad.tables.CopyPair;
import marsad.tables.Signature;
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
    Dataset<Row> pairs = Datasets.rows(tables.pairs(), CopyPair.class);
    Dataset<Row> found = held.keep(CopyComponents.holding(changed, FindCopies.links(pairs)));
    Dataset<Row> members = Datasets.broadcastIfFew(found);
    Dataset<Row> wholly = found.select("article");
    Dataset<Row> signatures = Datasets.rows(tables.signatures(), Signature.class);
    Dataset<Row> whole = FindCopies.whole(members, pairs, signatures, rules, held);
    Dataset<Row> partialPairs =
        pairs
            .where(col("kind").equalTo("partial"))
            .withColumn("earlier", xxhash64(col("earlier_id")))
            .withColumn("article", xxhash64(col("later_id")));
    // Whose earlier article may have got another original; unless they are exact or near copies.
    Dataset<Row> behind =
        held.keep(
            partialPairs
                .join(members.select(col("article").as("earlier")), using("earlier"), "left_semi")
                .select("article"));
    Dataset<Row> own =
        held.keep(
            partialPairs.join(
                Datasets.broadcastIfFew(wholly.union(behind)), using("article"), "left_semi"));
    Dataset<Row> ends = own.select(col("earlier").as("article")).union(own.select("article"));
    Dataset<Row> stays =
        held.keep(
            Datasets.rows(tables.stored(), Copy.class)
                .where(col("kind").notEqual("partial"))
                .withColumn("article", xxhash64(col("article_id")))
                .join(Datasets.broadcastIfFew(ends), using("article"), "left_semi")
                .join(members.select("article"), using("article"), "left_anti"));
    Dataset<Row> all = wholly.union(behind.join(stays, using("article"), "left_anti"));
    Dataset<Row> partial =
        FindCopies.partial(
            own.drop("article", "earlier"), whole.unionByName(stays.drop("article")));
    return new Changed(
        new FindCopies.Found(Datasets.records(whole.unionByName(partial), Copy.class), held), all);
  }
}
