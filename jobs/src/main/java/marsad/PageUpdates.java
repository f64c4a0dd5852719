package marsad;

import static marsad.spark.Datasets.using;

import java.util.List;
import marsad.pages.PageCut;
import marsad.pages.PageCutter;
import marsad.spark.Datasets;
import marsad.spark.Held;
import marsad.spark.Publications;
import marsad.spark.TableChanges;
import marsad.spark.TableStore;
import marsad.steps.CutPages;
import marsad.steps.FindRecutPages;
import marsad.tables.Article;
import marsad.tables.Block;
import marsad.tables.Page;
import marsad.tables.RepeatedBlock;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code blocks} and {@code articles}: of all pages, or brought to what a run changed by
 * cutting the pages that came, and those of outlets whose furniture has changed.
 */
final class PageUpdates {
  private final TableStore store;
  private final TableChanges changes;
  private final Publications publications;
  private final String runId;
  private final PageCutter cutter;
  private final Held held = new Held();

  private @Nullable Changed changed;

  /** What the pages of the present run are cut into; null while no blocks are made of it. */
  private @Nullable Dataset<PageCut> cutOnce;

  /**
   * The pages to be cut, and those that are gone.
   *
   * @param ids their ids, to be joined by
   */
  private record Changed(Dataset<Row> ids, long pages) {
    String told() {
      return pages + " pages";
    }
  }

  PageUpdates(SparkSession spark, String runId, PageCutter cutter) {
    this.store = new TableStore(spark);
    this.changes = new TableChanges(spark, runId);
    this.publications = new Publications(spark);
    this.runId = runId;
    this.cutter = cutter;
  }

  /** Cuts all pages into blocks. */
  String allBlocks() {
    store.replace(Block.class, CutPages.blocks(cutOnce(store.records(Page.class))), runId);
    return "";
  }

  /** Puts the articles of all pages together. */
  String allArticles() {
    store.replace(Article.class, CutPages.articles(cut(store.records(Page.class))), runId);
    return "";
  }

  /**
   * Cuts the pages that changed. All blocks are counted again, and written.
   *
   * @return how many were cut or are gone
   */
  String blocks() {
    Dataset<Row> others =
        store.rows(Block.class).join(changed().ids(), using("page_id"), "left_anti");
    store.replace(
        Block.class,
        CutPages.blocksAmong(cutOnce(toCut()), Datasets.records(others, Block.class)),
        runId);
    return changed().told();
  }

  /**
   * Puts the articles of the pages that changed together; only those that came out otherwise are
   * written.
   *
   * @return how many pages were cut or are gone
   */
  String articles() {
    changes.exchange(
        Article.class,
        List.of("article_id"),
        store.rows(Article.class).join(changed().ids(), using("page_id"), "left_semi"),
        CutPages.articles(cut(toCut())));
    return changed().told();
  }

  /** Kept on disk for both tables: the blocks are read twice, and the articles after them. */
  private Dataset<PageCut> cutOnce(Dataset<Page> pages) {
    Dataset<PageCut> once = cut(pages).persist(StorageLevel.DISK_ONLY());
    cutOnce = once;
    return once;
  }

  /** Cut now, unless that was done for the blocks. */
  private Dataset<PageCut> cut(Dataset<Page> pages) {
    Dataset<PageCut> once = cutOnce;
    return once == null ? CutPages.from(pages, store.records(RepeatedBlock.class), cutter) : once;
  }

  /** Frees what is held of the pages. */
  void forget() {
    held.forget();
    changed = null;
    Dataset<PageCut> once = cutOnce;
    if (once != null) {
      once.unpersist();
      cutOnce = null;
    }
  }

  private Dataset<Page> toCut() {
    return Datasets.records(
        store.rows(Page.class).join(changed().ids(), using("page_id"), "left_semi"), Page.class);
  }

  /** Found once for both tables. */
  private Changed changed() {
    if (changed == null) {
      Dataset<Row> before = publications.asPublished(() -> store.rows(Page.class));
      Dataset<Row> recut =
          FindRecutPages.from(
              store.records(Page.class),
              publications.asPublished(() -> store.records(RepeatedBlock.class)),
              store.records(RepeatedBlock.class),
              cutter);
      Dataset<Row> ids =
          held.hold(changes.touched(Page.class, "page_id", before).union(recut).distinct());
      changed = new Changed(Datasets.broadcastIfFew(ids), ids.count());
    }
    return changed;
  }
}
