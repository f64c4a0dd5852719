package marsad.steps;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import java.time.LocalDate;
import marsad.leaders.ArticleText;
import marsad.leaders.MentionFinder;
import marsad.pages.ArticleSentences;
import marsad.spark.Datasets;
import marsad.tables.Article;
import marsad.tables.Mention;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Finds the leaders that articles mention.
 *
 * <p>Reads {@code articles}; writes {@code mentions}: one row per mention, with the rule that found
 * it. Roles are resolved by the article's own day; in an article without one, only where the office
 * had a single holder over all the days of the collection.
 */
public final class FindMentions {
  private FindMentions() {}

  /** The mentions of the articles. */
  public static Dataset<Mention> from(Dataset<Article> articles, MentionFinder finder) {
    MentionFinder dated = overSpan(articles, finder);
    return Datasets.flatMap(
        articles,
        Mention.class,
        article ->
            dated
                .find(
                    new ArticleText(
                        article.articleId(),
                        article.title(),
                        article.text(),
                        article.publishedOn(),
                        ArticleSentences.of(article)))
                .iterator());
  }

  private static MentionFinder overSpan(Dataset<Article> articles, MentionFinder finder) {
    Row span =
        Datasets.rows(articles, Article.class)
            .agg(min(col("published_on")), max(col("published_on")))
            .head();
    return span.isNullAt(0)
        ? finder
        : finder.over(span.<LocalDate>getAs(0), span.<LocalDate>getAs(1));
  }
}
