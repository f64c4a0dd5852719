package marsad.pages;

import java.util.ArrayList;
import java.util.List;
import marsad.tables.Article;
import marsad.tables.Sentence;
import marsad.text.SentenceSplitter;
import marsad.text.Span;

/**
 * Splits an article into its sentences. The title is sentence 0; the text is split paragraph by
 * paragraph, so no sentence reaches over a line break.
 */
public final class ArticleSentences {
  private ArticleSentences() {}

  /** The sentences of an article in order, the title first where there is one. */
  public static List<Sentence> of(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    String title = article.title();
    if (title != null && !title.isBlank()) {
      sentences.add(
          new Sentence(
              id(article, 0), article.articleId(), 0, 0, 0, title.length(), title, true, false));
    }
    int sentenceNo = 1;
    int paragraphNo = 0;
    String text = article.text();
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
                  id(article, sentenceNo),
                  article.articleId(),
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

  private static String id(Article article, int sentenceNo) {
    return article.articleId() + "-" + sentenceNo;
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
