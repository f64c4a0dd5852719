package marsad.leaders;

import java.time.LocalDate;
import java.util.List;
import marsad.tables.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What the finder needs of an article.
 *
 * @param articleId the article
 * @param title null if the article has none
 * @param text paragraphs without the title, as published
 * @param publishedOn the article's own day; null if not known
 * @param sentences of title and text, in order
 */
public record ArticleText(
    String articleId,
    @Nullable String title,
    String text,
    @Nullable LocalDate publishedOn,
    List<Sentence> sentences) {
  public ArticleText {
    sentences = List.copyOf(sentences);
  }
}
