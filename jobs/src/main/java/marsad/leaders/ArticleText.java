package marsad.leaders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import marsad.tables.Sentence;
import marsad.text.SentenceSplitter;
import marsad.text.Span;
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

  /** An article with its sentences cut: the title is sentence 0, those of the text count from 1. */
  public static ArticleText of(
      String articleId, @Nullable String title, String text, @Nullable LocalDate publishedOn) {
    List<Sentence> sentences = new ArrayList<>();
    if (title != null && !title.isBlank()) {
      sentences.add(
          new Sentence(articleId + "-0", articleId, 0, 0, 0, title.length(), title, true, false));
    }
    int paragraph = 1;
    int end = 0;
    int number = 1;
    for (Span span : SentenceSplitter.sentences(text)) {
      paragraph += number > 1 && text.substring(end, span.begin()).indexOf('\n') >= 0 ? 1 : 0;
      sentences.add(
          new Sentence(
              articleId + "-" + number,
              articleId,
              number,
              paragraph,
              span.begin(),
              span.end(),
              text.substring(span.begin(), span.end()),
              false,
              false));
      end = span.end();
      number++;
    }
    return new ArticleText(articleId, title, text, publishedOn, sentences);
  }
}
