package marsad.steps;

import static marsad.spark.Datasets.using;

import java.util.Optional;
import marsad.spark.Datasets;
import marsad.spark.Held;
import marsad.tables.Quotation;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * The quotations that are followed from outlet to outlet: all, or those that articles carry which
 * changed. How a quotation spreads depends on nothing but the articles that carry it.
 */
public final class CountedQuotations implements Counted {
  private final @Nullable Dataset<Row> fingerprints;

  private CountedQuotations(@Nullable Dataset<Row> fingerprints) {
    this.fingerprints = fingerprints;
  }

  /** All quotations. */
  public static CountedQuotations all() {
    return new CountedQuotations(null);
  }

  /**
   * The quotations that may have spread otherwise than before.
   *
   * @param recounted ids of articles, see {@link StoryTables#recounted}
   * @param before the quotations as they were when all were right
   * @param held holds the fingerprints
   */
  public static CountedQuotations changed(
      Dataset<Row> recounted, Dataset<Quotation> now, Dataset<Quotation> before, Held held) {
    Dataset<Row> articles = Datasets.broadcastIfFew(recounted);
    return new CountedQuotations(
        held.hold(carriedBy(articles, now).union(carriedBy(articles, before)).distinct()));
  }

  private static Dataset<Row> carriedBy(Dataset<Row> articles, Dataset<Quotation> quotations) {
    return Datasets.rows(quotations, Quotation.class)
        .join(articles, using("article_id"), "left_semi")
        .select("fingerprint");
  }

  @Override
  public Optional<Dataset<Row>> keys() {
    return Optional.ofNullable(fingerprints);
  }

  /** These among all quotations; few are worked out here and now, which keeps joins small. */
  Dataset<Row> of(Dataset<Row> quotations) {
    if (fingerprints == null) {
      return quotations;
    }
    Dataset<Row> counted =
        quotations.join(Datasets.broadcastIfFew(fingerprints), using("fingerprint"), "left_semi");
    return Datasets.handful(counted).orElse(counted);
  }
}
