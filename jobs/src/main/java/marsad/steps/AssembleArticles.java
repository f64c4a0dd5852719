package marsad.steps;

import marsad.pages.PageCutter;
import marsad.spark.Datasets;
import marsad.tables.Article;
import marsad.tables.Page;
import org.apache.spark.sql.Dataset;

/**
 * Puts the articles together that stand on each page.
 *
 * <p>Reads {@code pages}; writes {@code articles}: one row per article found on a page, the page's
 * own and those embedded in it. Text outside articles (teasers, lists, tags, chrome) is left out;
 * the table {@code blocks} keeps where it stood.
 */
public final class AssembleArticles {
  private AssembleArticles() {}

  /** The articles of the pages. */
  public static Dataset<Article> from(Dataset<Page> pages, PageCutter cutter) {
    return Datasets.flatMap(pages, Article.class, page -> cutter.cut(page).articles().iterator());
  }
}
