package marsad.steps;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import marsad.spark.Datasets;
import marsad.tables.Article;
import marsad.tables.Attention;
import marsad.tables.CoMention;
import marsad.tables.GateLimit;
import marsad.tables.GateResult;
import marsad.tables.GateResult.Gate;
import marsad.tables.Page;
import marsad.tables.Reject;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** What must be true of a run's tables before readers see them. */
public final class MeasureGates {
  private MeasureGates() {}

  /**
   * The tables that are measured.
   *
   * @param pagesBefore pages as readers see them now; empty before the first publication
   */
  public record Measured(
      Dataset<Page> pages,
      Dataset<Page> pagesBefore,
      Dataset<Reject> rejects,
      Dataset<Article> articles,
      Dataset<Attention> attention,
      Dataset<CoMention> coMentions) {}

  /** Measures every gate that has a limit, in the order of the gates. */
  public static List<GateResult> of(Measured tables, Map<Gate, GateLimit> limits) {
    List<GateResult> results = new ArrayList<>();
    for (Gate gate : Gate.values()) {
      GateLimit limit = limits.get(gate);
      if (limit != null) {
        double measured = measure(gate, tables);
        results.add(
            new GateResult(
                gate, measured, limit.atMost(), measured <= limit.atMost(), limit.otherwise()));
      }
    }
    return results;
  }

  private static double measure(Gate gate, Measured tables) {
    Dataset<Row> pages = Datasets.rows(tables.pages(), Page.class);
    Dataset<Row> before = Datasets.rows(tables.pagesBefore(), Page.class);
    Dataset<Row> articles = Datasets.rows(tables.articles(), Article.class);
    return switch (gate) {
      case REJECTED_SHARE -> {
        long rejects = tables.rejects().count();
        yield share(rejects, rejects + pages.count());
      }
      case UNDATED_SHARE ->
          share(articles.where(col("published_on").isNull()).count(), articles.count());
      case EMPTY_PAGES_SHARE -> {
        long all = pages.count();
        yield share(all - articles.select("page_id").distinct().count(), all);
      }
      case LOST_PAGES_SHARE ->
          share(
              before
                  .select("page_id")
                  .join(pages.select("page_id"), new String[] {"page_id"}, "left_anti")
                  .count(),
              before.count());
      case BROKEN_ROWS ->
          broken(Datasets.rows(tables.attention(), Attention.class))
              + broken(Datasets.rows(tables.coMentions(), CoMention.class));
    };
  }

  private static double share(long part, long all) {
    return all == 0 ? 0 : (double) part / all;
  }

  /** Rows that count more stories than originals, more originals than articles, or nothing. */
  private static long broken(Dataset<Row> counts) {
    Column falling =
        col("stories")
            .leq(col("originals"))
            .and(col("originals").leq(col("articles")))
            .and(col("outlets").leq(col("articles")));
    return counts.where(functions.not(falling)).count();
  }
}
