package marsad.steps;

import static marsad.spark.Datasets.using;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_union;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.median;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import marsad.measures.WilsonInterval;
import marsad.spark.Datasets;
import marsad.tables.Article;
import marsad.tables.Copy;
import marsad.tables.OutletCopying;
import marsad.tables.SourceKind;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Measures how much of what each outlet publishes is taken from which other outlet or agency.
 *
 * <p>Reads {@code articles} and {@code copies}; writes {@code outlet_copying}: one row per month,
 * outlet and source. Taken from an outlet is an exact or near copy whose original is that outlet's;
 * taken from an agency is an article that credits it, or whose original credits it or is its own.
 * An article may have several sources, so that the shares of an outlet need not add up to one.
 * Articles of unknown outlet are left out, and what an outlet repeats of itself.
 */
public final class MeasureOutletCopying {
  private static final List<String> SAME_TEXT = List.of("exact", "near");
  private static final String OUTLET = "outlet";
  private static final String AGENCY = "agency";

  private MeasureOutletCopying() {}

  /** Counts of a row before the measures. */
  public record Counts(
      int month,
      String outlet,
      String source,
      SourceKind sourceKind,
      long articles,
      long copied,
      @Nullable Double medianLagDays) {}

  /** The copying of the outlets. */
  public static Dataset<OutletCopying> from(Dataset<Article> articles, Dataset<Copy> copies) {
    Dataset<Row> all =
        Datasets.rows(articles, Article.class).select("article_id", "outlet", "month", "agencies");
    Dataset<Row> published =
        all.where(col("outlet").isNotNull())
            .groupBy("month", "outlet")
            .agg(count(lit(1)).as("articles"));
    Dataset<Row> taken = taken(all, Datasets.rows(copies, Copy.class));
    Dataset<Row> counted =
        taken
            .groupBy("month", "outlet", "source", "source_kind")
            .agg(
                count(lit(1)).as("copied"),
                median(col("lag_days")).cast("double").as("median_lag_days"))
            .join(published, using("month", "outlet"));
    return Datasets.flatMap(
        Datasets.records(counted, Counts.class),
        OutletCopying.class,
        counts -> List.of(measured(counts)).iterator());
  }

  /** One row per article and source. */
  private static Dataset<Row> taken(Dataset<Row> articles, Dataset<Row> copies) {
    Dataset<Row> originals =
        articles.select(
            col("article_id").as("original_id"),
            col("outlet").as("original_outlet"),
            col("agencies").as("original_agencies"));
    Dataset<Row> withOriginal =
        articles
            .where(col("outlet").isNotNull())
            .join(
                copies
                    .where(col("kind").isInCollection(SAME_TEXT))
                    .select("article_id", "original_id", "lag_days"),
                using("article_id"),
                "left")
            .join(originals, using("original_id"), "left");
    Dataset<Row> agencies =
        articles
            .select(explode(col("agencies")).as("source"))
            .distinct()
            .withColumn("is_agency", lit(true));
    return credited(withOriginal)
        .unionByName(copied(withOriginal, agencies))
        .where(col("source").notEqual(col("outlet")))
        // Credited by the copy and known from its original is one source.
        .groupBy("article_id", "month", "outlet", "source", "source_kind")
        .agg(max("lag_days").as("lag_days"));
  }

  private static Dataset<Row> credited(Dataset<Row> articles) {
    var none = array().cast("array<string>");
    return articles.select(
        col("article_id"),
        col("month"),
        col("outlet"),
        explode(array_union(col("agencies"), coalesce(col("original_agencies"), none)))
            .as("source"),
        lit(AGENCY).as("source_kind"),
        lit(null).cast("int").as("lag_days"));
  }

  private static Dataset<Row> copied(Dataset<Row> articles, Dataset<Row> agencies) {
    return articles
        .where(col("original_outlet").isNotNull())
        .withColumnRenamed("original_outlet", "source")
        .join(agencies, using("source"), "left")
        .select(
            col("article_id"),
            col("month"),
            col("outlet"),
            col("source"),
            when(col("is_agency"), AGENCY).otherwise(OUTLET).as("source_kind"),
            col("lag_days"));
  }

  private static OutletCopying measured(Counts counts) {
    WilsonInterval interval = WilsonInterval.of(counts.copied(), counts.articles());
    return new OutletCopying(
        counts.month(),
        counts.outlet(),
        counts.source(),
        counts.sourceKind(),
        counts.articles(),
        counts.copied(),
        (double) counts.copied() / counts.articles(),
        interval.low(),
        interval.high(),
        counts.medianLagDays());
  }
}
