package marsad.steps;

import marsad.leaders.MentionFinder;
import marsad.pages.ArticleSentences;
import marsad.spark.Datasets;
import marsad.tables.Article;
import marsad.tables.Mention;
import org.apache.spark.sql.Dataset;

/**
 * Finds the leaders that articles mention.
 *
 * <p>Reads {@code articles}; writes {@code mentions}: one row per mention, with the rule that found
 * it. Roles are resolved by the article's own day; in an article without one, only where the office
 * had a single holder over all the days of the collection.
 */
public final class FindMentions {
  private FindMentions() {}

  /**
   * The mentions of the articles.
   *
   * @param finder a finder that knows the {@linkplain CollectionDays days of all articles}, of
   *     which these may be some
   */
  public static Dataset<Mention> from(Dataset<Article> articles, MentionFinder finder) {
    return Datasets.flatMap(
        articles,
        Mention.class,
        article ->
            CollectionDays.mentions(finder, article, ArticleSentences.of(article)).iterator());
  }
}
