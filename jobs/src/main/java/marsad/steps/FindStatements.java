package marsad.steps;

import java.util.List;
import marsad.leaders.MentionFinder;
import marsad.pages.ArticleSentences;
import marsad.spark.Datasets;
import marsad.statements.NewsText;
import marsad.statements.StatementFinder;
import marsad.statements.StatementRules;
import marsad.tables.Article;
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
 * <p>Mentions are found again in the same pass, by the finder that wrote {@code mentions}: that
 * costs about a third more CPU, but no text is moved: to join the table instead, every text of the
 * collection had to be sorted and sent.
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
    MentionFinder dated = CollectionDays.over(articles, finder);
    return Datasets.flatMapWith(
        articles,
        Statement.class,
        () -> StatementFinder.of(rules),
        (statements, article) -> statements.find(news(article, dated)).iterator());
  }

  private static NewsText news(Article article, MentionFinder finder) {
    List<Sentence> sentences = ArticleSentences.of(article);
    return new NewsText(
        article.publishedOn(),
        article.outlet(),
        article.agencies(),
        sentences,
        CollectionDays.speakers(finder, article, sentences));
  }
}
