package marsad.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * What belongs to one article of a page.
 *
 * @param number 0 for the page's own article
 * @param own the article's own pieces
 * @param teasers boxes of other stories between them
 */
record ArticleParts(int number, List<Placed> own, List<Piece> teasers) {
  boolean isMain() {
    return number == 0;
  }

  /** The parts of each article, the page's own first. */
  static List<ArticleParts> of(List<Placed> placed) {
    List<ArticleParts> articles = new ArrayList<>();
    articles.add(empty(0));
    List<Piece> between = new ArrayList<>();
    int current = 0;
    for (Placed part : placed) {
      Integer number = part.article();
      if (number == null) {
        between.add(part.piece());
        continue;
      }
      while (articles.size() <= number) {
        articles.add(empty(articles.size()));
      }
      if (number == current) {
        articles.get(number).teasers().addAll(between);
      }
      between.clear();
      current = number;
      articles.get(number).own().add(part);
    }
    return articles;
  }

  private static ArticleParts empty(int number) {
    return new ArticleParts(number, new ArrayList<>(), new ArrayList<>());
  }
}
