package marsad.steps;

import java.io.Serializable;
import java.util.Set;
import marsad.pages.PageCutter;
import marsad.spark.Datasets;
import marsad.tables.Page;
import marsad.tables.RepeatedBlock;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pages that may be cut otherwise than before, though they are the same: those of outlets
 * whose furniture has changed. What is known of one outlet says nothing about the pages of another.
 */
public final class FindRecutPages {
  private FindRecutPages() {}

  /** Whose page it is told by. */
  public record Carried(
      String pageId, @Nullable String outlet, @Nullable String url, String collection)
      implements Serializable {}

  /**
   * Ids of the pages, in the column {@code page_id}.
   *
   * @param pages all pages; only what tells their outlet is read
   * @param before the repeated blocks by which they were cut
   */
  public static Dataset<Row> from(
      Dataset<Page> pages,
      Dataset<RepeatedBlock> before,
      Dataset<RepeatedBlock> now,
      PageCutter cutter) {
    Set<String> outlets = KnownBoilerplate.outletsThatDiffer(now, before);
    Dataset<Carried> carried = Datasets.records(Datasets.rows(pages, Page.class), Carried.class);
    if (outlets.isEmpty()) {
      return Datasets.rows(carried.limit(0), Carried.class).select("page_id");
    }
    FilterFunction<Carried> isOfThem =
        page -> outlets.contains(cutter.outletOf(page.outlet(), page.url(), page.collection()));
    return Datasets.rows(carried.filter(isOfThem), Carried.class).select("page_id");
  }
}
