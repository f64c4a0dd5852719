package marsad.steps;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import marsad.reuse.Anchors;
import marsad.reuse.WordSequence;
import marsad.spark.Datasets;
import marsad.tables.Article;
import marsad.tables.DateSource;
import marsad.tables.Signature;
import org.apache.spark.sql.Dataset;
import org.jspecify.annotations.Nullable;

/**
 * Keeps of each article what it takes to find its copies later.
 *
 * <p>Reads {@code articles}; writes {@code signatures}: one row per article that has words. Titles
 * are left out, since outlets put their own over an agency's text; an article without text is known
 * by its title. A day that was learnt from a copy counts as not known, so that finding copies again
 * gives the same.
 */
public final class FingerprintArticles {
  private FingerprintArticles() {}

  /** What is read of an article. */
  public record Wording(
      String articleId,
      @Nullable LocalDate publishedOn,
      DateSource dateSource,
      @Nullable String outlet,
      @Nullable String title,
      String text) {}

  /** The signatures of the articles. */
  public static Dataset<Signature> from(Dataset<Article> articles) {
    return Datasets.flatMap(
        Datasets.records(Datasets.rows(articles, Article.class), Wording.class),
        Signature.class,
        FingerprintArticles::signature);
  }

  private static Iterator<Signature> signature(Wording article) {
    WordSequence words = WordSequence.of(article.text());
    if (words.size() == 0 && article.title() != null) {
      words = WordSequence.of(article.title());
    }
    if (words.size() == 0) {
      return Collections.emptyIterator();
    }
    Signature signature =
        new Signature(
            article.articleId(),
            article.dateSource() == DateSource.COPY ? null : article.publishedOn(),
            article.outlet(),
            words.size(),
            words.hash(),
            Anchors.packed(Anchors.of(words.shingles(), words.size())),
            words.packed());
    return List.of(signature).iterator();
  }
}
