package marsad.steps;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.date_trunc;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.udaf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import marsad.measures.Association;
import marsad.spark.Datasets;
import marsad.tables.Article;
import marsad.tables.CoMention;
import marsad.tables.Mention;
import marsad.tables.PeriodType;
import marsad.tables.Scope;
import marsad.tables.Sentence;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Counts in how many articles two leaders are named together.
 *
 * <p>Reads {@code mentions}, {@code sentences} and {@code articles}; writes {@code co_mentions}:
 * one row per period, scope, outlet (and {@code *} for all) and pair. Counted are mentions of
 * actors at or above the least confidence, by name or role; seats such as the Kremlin are a layer
 * of their own and not counted. An article counts once for a pair however often it names the two.
 * An article without a day counts only in the period {@code all}.
 *
 * <p>Pairs are made article by article, so the work grows with mentions, not with the square of
 * leaders; only ids are shuffled.
 */
public final class CountCoMentions {
  /** The outlet of articles whose outlet is not known. */
  public static final String UNKNOWN_OUTLET = "(unknown)";

  /** The outlet of rows that count all outlets together. */
  public static final String ALL_OUTLETS = "*";

  private static final String EPOCH = "1970-01-01";
  private static final List<String> CELL = List.of("period_type", "period", "outlet");

  private CountCoMentions() {}

  /** Counts of a pair in a cell, before the measures. */
  public record PairCounts(
      PeriodType periodType,
      java.time.LocalDate period,
      Scope scope,
      String outlet,
      String leaderA,
      String leaderB,
      long articles,
      long articlesA,
      long articlesB,
      long articlesTotal,
      List<String> evidence) {}

  /** The co-mentions of the articles. */
  public static Dataset<CoMention> from(
      Dataset<Mention> mentions, Dataset<Sentence> sentences, Dataset<Article> articles) {
    Dataset<Row> cells = cells(Datasets.rows(articles, Article.class));
    Dataset<Row> placed =
        placed(Datasets.rows(mentions, Mention.class), Datasets.rows(sentences, Sentence.class));
    Dataset<Row> pairs = Datasets.rows(pairs(placed), ArticlePairs.Pair.class);

    Dataset<Row> together =
        pairs
            .join(cells, "article_id")
            .groupBy(columns(CELL, "scope", "leader_a", "leader_b"))
            .agg(
                count(lit(1)).as("articles"),
                udaf(new SmallestTexts(), Encoders.STRING()).apply(col("evidence")).as("evidence"));
    Dataset<Row> alone =
        placed
            .select("article_id", "leader_id")
            .distinct()
            .join(cells, "article_id")
            .groupBy(columns(CELL, "leader_id"))
            .agg(count(lit(1)).as("named_in"));
    Dataset<Row> totals = cells.groupBy(columns(CELL)).agg(count(lit(1)).as("articles_total"));
    Dataset<Row> counted =
        together
            .join(named(alone, "a"), names(CELL, "leader_a"))
            .join(named(alone, "b"), names(CELL, "leader_b"))
            .join(totals, names(CELL));
    return Datasets.flatMap(
        Datasets.records(counted, PairCounts.class),
        CoMention.class,
        counts -> List.of(measured(counts)).iterator());
  }

  /** Every article with the periods and outlets in which it counts. */
  private static Dataset<Row> cells(Dataset<Row> articles) {
    Column day = col("published_on");
    Column periods =
        array(
            period(PeriodType.DAY, day),
            period(PeriodType.WEEK, to_date(date_trunc("week", day))),
            period(PeriodType.MONTH, to_date(date_trunc("month", day))),
            period(PeriodType.ALL, lit(EPOCH).cast("date")));
    Column outlets = array(lit(ALL_OUTLETS), coalesce(col("outlet"), lit(UNKNOWN_OUTLET)));
    return articles
        .select(col("article_id"), explode(periods).as("in_period"), outlets.as("outlets"))
        .where(col("in_period.period").isNotNull())
        .select(
            col("article_id"),
            col("in_period.period_type"),
            col("in_period.period"),
            explode(col("outlets")).as("outlet"));
  }

  private static Column period(PeriodType type, Column firstDay) {
    return struct(
        lit(type.name().toLowerCase(Locale.ROOT)).as("period_type"), firstDay.as("period"));
  }

  /** The mentions that count, with their places. */
  private static Dataset<Row> placed(Dataset<Row> mentions, Dataset<Row> sentences) {
    return mentions
        .where(col("is_counted"))
        .select("article_id", "sentence_id", "leader_id")
        .distinct()
        .join(sentences.select("sentence_id", "sentence_no", "paragraph_no"), "sentence_id");
  }

  private static Dataset<ArticlePairs.Pair> pairs(Dataset<Row> placed) {
    Dataset<Row> perArticle =
        placed
            .groupBy("article_id")
            .agg(
                collect_list(
                        struct(
                            col("leader_id").as("leaderId"),
                            col("paragraph_no").as("paragraphNo"),
                            col("sentence_id").as("sentenceId"),
                            col("sentence_no").as("sentenceNo")))
                    .as("mentions"));
    return Datasets.flatMap(
        Datasets.records(perArticle, ArticlePairs.Mentions.class),
        ArticlePairs.Pair.class,
        ArticlePairs::of);
  }

  private static CoMention measured(PairCounts counts) {
    Association association =
        new Association(
            counts.articles(), counts.articlesA(), counts.articlesB(), counts.articlesTotal());
    return new CoMention(
        counts.periodType(),
        counts.period(),
        counts.scope(),
        counts.outlet(),
        counts.leaderA(),
        counts.leaderB(),
        counts.articles(),
        counts.articlesA(),
        counts.articlesB(),
        counts.articlesTotal(),
        association.jaccard(),
        association.logDice(),
        association.npmi(),
        association.g2(),
        counts.evidence());
  }

  private static Dataset<Row> named(Dataset<Row> alone, String side) {
    return alone
        .withColumnRenamed("leader_id", "leader_" + side)
        .withColumnRenamed("named_in", "articles_" + side);
  }

  private static Column[] columns(List<String> first, String... more) {
    return java.util.Arrays.stream(names(first, more))
        .map(org.apache.spark.sql.functions::col)
        .toArray(Column[]::new);
  }

  private static String[] names(List<String> first, String... more) {
    List<String> names = new ArrayList<>(first);
    names.addAll(List.of(more));
    return names.toArray(String[]::new);
  }
}
