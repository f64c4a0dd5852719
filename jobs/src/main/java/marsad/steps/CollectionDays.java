package marsad.steps;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import java.time.LocalDate;
import java.util.List;
import marsad.leaders.ArticleText;
import marsad.leaders.MentionFinder;
import marsad.spark.Datasets;
import marsad.tables.Article;
import marsad.tables.Mention;
import marsad.tables.Sentence;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The days of a collection, by which roles in articles without a day are resolved: only where the
 * office had a single holder over all of them.
 */
final class CollectionDays {
  private CollectionDays() {}

  /** The finder for the articles of a collection. */
  static MentionFinder over(Dataset<Article> articles, MentionFinder finder) {
    Row span =
        Datasets.rows(articles, Article.class)
            .agg(min(col("published_on")), max(col("published_on")))
            .head();
    return span.isNullAt(0)
        ? finder
        : finder.over(span.<LocalDate>getAs(0), span.<LocalDate>getAs(1));
  }

  /** The mentions of an article, whose sentences are cut already. */
  static List<Mention> mentions(MentionFinder finder, Article article, List<Sentence> sentences) {
    return finder.find(text(article, sentences));
  }

  /** The mentions of an article with those of leaders who do not count, but speak. */
  static List<Mention> speakers(MentionFinder finder, Article article, List<Sentence> sentences) {
    return finder.findEverybody(text(article, sentences));
  }

  private static ArticleText text(Article article, List<Sentence> sentences) {
    return new ArticleText(
        article.articleId(), article.title(), article.text(), article.publishedOn(), sentences);
  }
}
