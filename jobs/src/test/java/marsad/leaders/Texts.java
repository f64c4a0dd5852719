package marsad.leaders;

import java.time.LocalDate;
import marsad.pages.ArticleSentences;
import org.jspecify.annotations.Nullable;

/** Articles for tests, cut into sentences as the main job cuts them. */
final class Texts {
  private Texts() {}

  static ArticleText of(
      String articleId, @Nullable String title, String text, @Nullable LocalDate publishedOn) {
    return new ArticleText(
        articleId, title, text, publishedOn, ArticleSentences.of(articleId, title, text));
  }
}
