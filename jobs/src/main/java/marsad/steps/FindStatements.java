package marsad.steps;

import java.util.List;
import marsad.leaders.MentionFinder;
import marsad.pages.ArticleSentences;
import marsad.spark.Datasets;
import marsad.statements.NewsText;
import marsad.statements.StatementFinder;
import marsad.statements.StatementRules;
import marsad.tables.Article;
import marsad.tables.Mention;
import marsad.tables.Sentence;
import marsad.tables.Statement;
import org.apache.spark.sql.Dataset;

/**
 * Finds who says what of whom.
 *
 * <p>Reads {@code articles}; writes {@code statements}: one row per holder, cue and target in a
 * sentence, and one without target where somebody speaks of nothing known. Articles without
 * mentions are read too, since countries speak as well.
 *
 * <p>Mentions are found again in the same pass, by the finder that wrote {@code mentions}: to join
 * the table instead, every text of the collection had to be sorted and sent. {@link ReadArticles}
 * finds them once for both tables.
 */
public final class FindStatements {
  private FindStatements() {}

  /**
   * The statements of the articles.
   *
   * @param finder the finder by which {@code mentions} was written
   */
  public static Dataset<Statement> from(
      Dataset<Article> articles, MentionFinder finder, StatementRules rules) {
    return Datasets.flatMapWith(
        articles,
        Statement.class,
        () -> StatementFinder.of(rules),
        (statements, article) -> {
          List<Sentence> sentences = ArticleSentences.of(article);
          List<Mention> mentions = CollectionDays.speakers(finder, article, sentences);
          return statements.find(news(article, sentences, mentions)).iterator();
        });
  }

  /** An article as the finder of statements reads it. */
  static NewsText news(Article article, List<Sentence> sentences, List<Mention> mentions) {
    return new NewsText(
        article.publishedOn(), article.outlet(), article.agencies(), sentences, mentions);
  }
}
