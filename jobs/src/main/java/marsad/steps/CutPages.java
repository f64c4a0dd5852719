package marsad.steps;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;

import marsad.pages.Boilerplate;
import marsad.pages.PageCutter;
import marsad.spark.Datasets;
import marsad.tables.Block;
import marsad.tables.Page;
import marsad.tables.RepeatedBlock;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * Cuts each page into its regions.
 *
 * <p>Reads {@code pages} and {@code repeated_blocks}; writes {@code blocks}: one row per stretch of
 * a page. Lines that are furniture of their outlet are cut as such without a marker. Blocks with
 * the same fingerprint are counted over all pages; only fingerprints and ids are shuffled, never
 * texts.
 */
public final class CutPages {
  private CutPages() {}

  /** The blocks of the pages. */
  public static Dataset<Block> from(
      Dataset<Page> pages, Dataset<RepeatedBlock> repeatedBlocks, PageCutter cutter) {
    return counted(cut(pages, repeatedBlocks, cutter));
  }

  /**
   * The blocks of all pages, of which only some are cut.
   *
   * @param pages those to be cut
   * @param others blocks of the others, as they were cut before
   */
  public static Dataset<Block> among(
      Dataset<Page> pages,
      Dataset<Block> others,
      Dataset<RepeatedBlock> repeatedBlocks,
      PageCutter cutter) {
    return counted(cut(pages, repeatedBlocks, cutter).union(others));
  }

  private static Dataset<Block> cut(
      Dataset<Page> pages, Dataset<RepeatedBlock> repeatedBlocks, PageCutter cutter) {
    Broadcast<Boilerplate> known = KnownBoilerplate.in(repeatedBlocks);
    return Datasets.flatMapWith(
        pages,
        Block.class,
        () -> cutter.knowing(known.value()),
        (knowing, page) -> knowing.cut(page).blocks().iterator());
  }

  private static Dataset<Block> counted(Dataset<Block> blocks) {
    Dataset<Row> cut = Datasets.rows(blocks, Block.class).persist(StorageLevel.DISK_ONLY());
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
