package marsad.pages;

import java.util.List;
import marsad.tables.Article;
import marsad.tables.Block;

/**
 * A page cut up.
 *
 * @param blocks stretches of the page in order, not overlapping
 * @param articles the page's own article, then those embedded in it; none if the page holds no news
 *     text
 */
public record PageCut(List<Block> blocks, List<Article> articles) {
  public PageCut {
    blocks = List.copyOf(blocks);
    articles = List.copyOf(articles);
  }
}
