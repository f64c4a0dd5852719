package marsad.steps;

import marsad.pages.ArticleSentences;
import marsad.spark.Datasets;
import marsad.tables.Article;
import marsad.tables.Sentence;
import org.apache.spark.sql.Dataset;

/**
 * Splits articles into sentences.
 *
 * <p>Reads {@code articles}; writes {@code sentences}: one row per sentence, the title as sentence
 * 0.
 */
public final class SplitSentences {
  private SplitSentences() {}

  /** The sentences of the articles. */
  public static Dataset<Sentence> from(Dataset<Article> articles) {
    return Datasets.flatMap(
        articles, Sentence.class, article -> ArticleSentences.of(article).iterator());
  }
}
