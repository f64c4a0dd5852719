package marsad.pages;

import java.util.ArrayList;
import java.util.List;
import marsad.tables.Article;
import marsad.tables.Sentence;
import marsad.text.SentenceSplitter;
import marsad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Splits an article into its sentences. The title is sentence 0; the text is split paragraph by
 * paragraph, so no sentence reaches over a line break.
 */
public final class ArticleSentences {
  private ArticleSentences() {}

  /** The sentences of an article in order, the title first where there is one. */
  public static List<Sentence> of(Article article) {
    return of(article.articleId(), article.title(), article.text());
  }

  /** The sentences of a title (null if there is none) and a text of paragraphs. */
  public static List<Sentence> of(String articleId, @Nullable String title, String text) {
    List<Sentence> sentences = new ArrayList<>();
    if (title != null && !title.isBlank()) {
      sentences.add(
          new Sentence(id(articleId, 0), articleId, 0, 0, 0, title.length(), title, true, false));
    }
    int sentenceNo = 1;
    int paragraphNo = 0;
    for (int begin = 0; begin < text.length(); ) {
      int newline = text.indexOf('\n', begin);
      int end = newline < 0 ? text.length() : newline;
      String paragraph = text.substring(begin, end);
      if (!paragraph.isBlank()) {
        paragraphNo++;
        Quotes quotes = new Quotes(paragraph);
        for (Span span : SentenceSplitter.sentences(paragraph)) {
          boolean inQuote = quotes.isOpenAt(span.begin());
          sentences.add(
              new Sentence(
                  id(articleId, sentenceNo),
                  articleId,
                  sentenceNo,
                  paragraphNo,
                  begin + span.begin(),
                  begin + span.end(),
                  paragraph.substring(span.begin(), span.end()),
                  false,
                  inQuote));
          sentenceNo++;
        }
      }
      begin = end + 1;
    }
    return sentences;
  }

  private static String id(String articleId, int sentenceNo) {
    return articleId + "-" + sentenceNo;
  }

  /**
   * Follows the quotation marks of one paragraph from left to right. News often leaves a mark open,
   * so nothing is carried from one paragraph to the next.
   */
  private static final class Quotes {
    private final String paragraph;
    private int at;
    private boolean isOpen;

    Quotes(String paragraph) {
      this.paragraph = paragraph;
    }

    boolean isOpenAt(int position) {
      for (; at < position; at++) {
        switch (paragraph.charAt(at)) {
          case '«', '“', '„' -> isOpen = true;
          case '»', '”' -> isOpen = false;
          case '"' -> isOpen = !isOpen;
          default -> {}
        }
      }
      return isOpen;
    }
  }
}
