package marsad.cli;

import static org.apache.spark.sql.functions.col;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import marsad.spark.TableStore;
import marsad.tables.Article;
import marsad.tables.CoMention;
import marsad.tables.Leader;
import marsad.tables.Reject;
import marsad.tables.Run;
import marsad.tables.Tables;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Prints what a run made: tables with rows, what was left out and why, the strongest pairs. */
final class RunSummary {
  private static final int PAIRS = 10;

  private RunSummary() {}

  static void print(TableStore store, String warehouse, PrintWriter out) {
    out.println();
    TextTable.print(tableRows(store), out);
    printDates(store, out);
    printRejects(store, out);
    printNotes(store, out);
    printPairs(store, out);
    out.println();
    out.println("Look next:");
    String option = " --warehouse " + warehouse;
    out.println(
        "  marsad sql" + option + " -e \"SELECT * FROM co_mentions ORDER BY g2 DESC LIMIT 20\"");
    out.println("  marsad sql" + option + " -f notebooks/queries/co-mention-matrix.sql");
    out.println("  marsad describe co_mentions");
    out.println("  marsad export" + option + " --to out/files --format csv");
  }

  private static List<List<String>> tableRows(TableStore store) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("table", "rows"));
    for (Class<? extends Record> type : Tables.all()) {
      if (store.has(type)) {
        rows.add(List.of(TableStore.name(type), count(store.count(type))));
      }
    }
    return rows;
  }

  private static void printDates(TableStore store, PrintWriter out) {
    if (store.has(Article.class)) {
      long all = store.count(Article.class);
      long undated = store.rows(Article.class).where(col("published_on").isNull()).count();
      out.println();
      out.println(
          count(undated)
              + " of "
              + count(all)
              + " articles have no day of their own: they count only over all time.");
    }
  }

  private static void printRejects(TableStore store, PrintWriter out) {
    if (!store.has(Reject.class)) {
      return;
    }
    List<Row> reasons =
        store.rows(Reject.class).groupBy("reason").count().orderBy("reason").collectAsList();
    if (reasons.isEmpty()) {
      out.println("Every input record was usable.");
      return;
    }
    long all = reasons.stream().mapToLong(row -> row.getLong(1)).sum();
    out.println(
        count(all)
            + " input records could not be used (table rejects): "
            + String.join(
                ", ",
                reasons.stream()
                    .map(row -> row.getString(0) + " " + count(row.getLong(1)))
                    .toList())
            + ".");
  }

  private static void printNotes(TableStore store, PrintWriter out) {
    store
        .rows(Run.class)
        .where("notes <> ''")
        .orderBy(col("started_at").desc())
        .select("notes")
        .limit(1)
        .collectAsList()
        .forEach(row -> out.println("Read with repairs: " + row.getString(0) + "."));
  }

  private static void printPairs(TableStore store, PrintWriter out) {
    if (!store.has(CoMention.class) || !store.has(Leader.class)) {
      return;
    }
    Dataset<Row> names = store.rows(Leader.class).select("leader_id", "name_en", "name_ar");
    List<Row> pairs =
        store
            .rows(CoMention.class)
            .where("period_type = 'all' AND outlet = '*' AND scope = 'sentence'")
            .orderBy(col("articles").desc(), col("g2").desc(), col("leader_a"), col("leader_b"))
            .limit(PAIRS)
            .join(names.toDF("leader_a", "en_a", "ar_a"), "leader_a")
            .join(names.toDF("leader_b", "en_b", "ar_b"), "leader_b")
            .orderBy(col("articles").desc(), col("g2").desc(), col("leader_a"), col("leader_b"))
            .select("en_a", "en_b", "articles", "log_dice", "g2", "ar_a", "ar_b")
            .collectAsList();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("named in one sentence", "and", "articles", "logDice", "G2", "الاسمان"));
    for (Row pair : pairs) {
      rows.add(
          List.of(
              pair.getString(0),
              pair.getString(1),
              count(pair.getLong(2)),
              String.format(Locale.ROOT, "%.2f", pair.getDouble(3)),
              String.format(Locale.ROOT, "%.1f", pair.getDouble(4)),
              pair.getString(5) + " / " + pair.getString(6)));
    }
    out.println();
    TextTable.print(rows, out);
  }

  private static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
