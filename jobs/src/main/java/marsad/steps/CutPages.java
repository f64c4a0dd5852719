package marsad.steps;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import marsad.pages.Boilerplate;
import marsad.pages.PageCut;
import marsad.pages.PageCutter;
import marsad.spark.Datasets;
import marsad.tables.Article;
import marsad.tables.Block;
import marsad.tables.Page;
import marsad.tables.RepeatedBlock;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Cuts each page into its regions, and puts the articles together that stand on it.
 *
 * <p>Reads {@code pages} and {@code repeated_blocks}; writes {@code blocks}: one row per stretch of
 * a page, and {@code articles}: one row per article found on a page, the page's own and those
 * embedded in it. Lines that are furniture of their outlet are cut as such without a marker. Text
 * outside articles (teasers, lists, tags, chrome) is left out of them; the table {@code blocks}
 * keeps where it stood. Blocks with the same fingerprint are counted over all pages; only
 * fingerprints and ids are shuffled, never texts.
 */
public final class CutPages {
  private CutPages() {}

  /** What the pages are cut into. It is to be kept while used for both tables. */
  public static Dataset<PageCut> from(
      Dataset<Page> pages, Dataset<RepeatedBlock> repeatedBlocks, PageCutter cutter) {
    Broadcast<Boilerplate> known = KnownBoilerplate.in(repeatedBlocks);
    return Datasets.flatMapWith(
        pages,
        PageCut.class,
        () -> cutter.knowing(known.value()),
        (knowing, page) -> List.of(knowing.cut(page)).iterator());
  }

  /**
   * The blocks of all pages.
   *
   * @param cut what pages are cut into; it is read twice
   */
  public static Dataset<Block> blocks(Dataset<PageCut> cut) {
    return counted(Datasets.all(cut, "blocks", Block.class));
  }

  /**
   * The blocks of all pages, of which only some are cut.
   *
   * @param cut what these are cut into; it is read twice
   * @param others blocks of the others, as they were cut before
   */
  public static Dataset<Block> blocksAmong(Dataset<PageCut> cut, Dataset<Block> others) {
    return counted(Datasets.all(cut, "blocks", Block.class).union(others));
  }

  /** The articles of the pages. */
  public static Dataset<Article> articles(Dataset<PageCut> cut) {
    return Datasets.all(cut, "articles", Article.class);
  }

  private static Dataset<Block> counted(Dataset<Block> blocks) {
    Dataset<Row> cut = Datasets.rows(blocks, Block.class);
    Dataset<Row> repeated =
        cut.groupBy(col("fingerprint").as("repeated"))
            .agg(count(lit(1)).as("blocks"), countDistinct("page_id").as("on_pages"))
            .where(col("blocks").gt(1))
            .drop("blocks");
    Dataset<Row> counted =
        cut.join(repeated, col("fingerprint").equalTo(col("repeated")), "left")
            .withColumn("repeated_on", coalesce(col("on_pages"), lit(1L)));
    return Datasets.records(counted, Block.class);
  }
}
