package marsad.steps;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import marsad.pages.ArticleSentences;
import marsad.spark.Datasets;
import marsad.spark.RecordEncoder;
import marsad.statements.NewsText;
import marsad.statements.StatementFinder;
import marsad.statements.StatementRules;
import marsad.tables.Article;
import marsad.tables.Mention;
import marsad.tables.Statement;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says what of whom.
 *
 * <p>Reads {@code articles} and {@code mentions}; writes {@code statements}: one row per holder,
 * cue and target in a sentence, and one without target where somebody speaks of nothing known.
 * Articles without mentions are read too, since countries speak as well. Sentences are cut again
 * from the article, so that only texts and mentions meet.
 */
public final class FindStatements {
  private FindStatements() {}

  /** An article with all its mentions; null if there are none. */
  public record ReadArticle(
      String articleId,
      @Nullable String title,
      @Nullable String outlet,
      List<String> agencies,
      @Nullable LocalDate publishedOn,
      String text,
      @Nullable List<Mention> mentions) {}

  /** The statements of the articles. */
  public static Dataset<Statement> from(
      Dataset<Article> articles, Dataset<Mention> mentions, StatementRules rules) {
    Dataset<Row> perArticle =
        Datasets.rows(mentions, Mention.class)
            .groupBy("article_id")
            .agg(collect_list(struct(components())).as("mentions"));
    Dataset<Row> read =
        Datasets.rows(articles, Article.class)
            .select("article_id", "title", "outlet", "agencies", "published_on", "text")
            .join(perArticle, "article_id", "left_outer");
    return Datasets.flatMapWith(
        Datasets.records(read, ReadArticle.class),
        Statement.class,
        () -> StatementFinder.of(rules),
        (finder, article) -> finder.find(news(article)).iterator());
  }

  private static Column[] components() {
    return Arrays.stream(Mention.class.getRecordComponents())
        .map(c -> col(RecordEncoder.columnName(c.getName())).as(c.getName()))
        .toArray(Column[]::new);
  }

  private static NewsText news(ReadArticle article) {
    List<Mention> mentions = article.mentions();
    return new NewsText(
        article.publishedOn(),
        article.outlet(),
        article.agencies(),
        ArticleSentences.of(article.articleId(), article.title(), article.text()),
        mentions == null ? List.of() : mentions);
  }
}
