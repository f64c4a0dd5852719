package marsad.steps;

import marsad.pages.Boilerplate;
import marsad.pages.PageCutter;
import marsad.spark.Datasets;
import marsad.tables.Article;
import marsad.tables.Page;
import marsad.tables.RepeatedBlock;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;

/**
 * Puts the articles together that stand on each page.
 *
 * <p>Reads {@code pages} and {@code repeated_blocks}; writes {@code articles}: one row per article
 * found on a page, the page's own and those embedded in it. Text outside articles (teasers, lists,
 * tags, chrome) is left out; the table {@code blocks} keeps where it stood.
 */
public final class AssembleArticles {
  private AssembleArticles() {}

  /** The articles of the pages. */
  public static Dataset<Article> from(
      Dataset<Page> pages, Dataset<RepeatedBlock> repeatedBlocks, PageCutter cutter) {
    Broadcast<Boilerplate> known = KnownBoilerplate.in(repeatedBlocks);
    return Datasets.flatMapWith(
        pages,
        Article.class,
        () -> cutter.knowing(known.value()),
        (knowing, page) -> knowing.cut(page).articles().iterator());
  }
}
