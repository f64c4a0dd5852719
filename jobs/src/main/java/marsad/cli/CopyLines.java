package marsad.cli;

import static org.apache.spark.sql.functions.col;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import marsad.reuse.Differences;
import marsad.reuse.WordSequence;
import marsad.settings.SettingsException;
import marsad.spark.Datasets;
import marsad.spark.TableStore;
import marsad.tables.Article;
import marsad.tables.Copy;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Prints an article beside its original, or beside its copies: {@code =} before what both have,
 * {@code -} before what only the original has, {@code +} before what only the copy has. Arabic
 * stands last on a line, so that right-to-left display moves nothing else.
 */
final class CopyLines {
  private static final int AT_MOST = 5;
  private static final String RED = "\u001b[31m";
  private static final String GREEN = "\u001b[32m";
  private static final String PLAIN = "\u001b[0m";

  private final Dataset<Row> articles;
  private final Dataset<Row> copies;
  private final PrintWriter out;
  private final boolean isColoured;

  CopyLines(Dataset<Row> articles, Dataset<Row> copies, PrintWriter out) {
    this.articles = articles;
    this.copies = copies;
    this.out = out;
    this.isColoured = System.getenv("MARSAD_TERMINAL") != null;
  }

  /** Over the tables of a warehouse. */
  static CopyLines of(SparkSession spark, PrintWriter out) {
    TableStore store = new TableStore(spark);
    if (!store.has(Article.class) || !store.has(Copy.class)) {
      throw new SettingsException("The warehouse has no table 'copies'. Make it with: marsad run");
    }
    return new CopyLines(store.rows(Article.class), store.rows(Copy.class), out);
  }

  /** The article with what it copies, and with the first of its copies; false if not there. */
  boolean print(String articleId) {
    Optional<Article> article = article(articleId);
    if (article.isEmpty()) {
      return false;
    }
    List<Copy> copied = copies(col("article_id").equalTo(articleId));
    List<Copy> repeated = copies(col("original_id").equalTo(articleId));
    out.println(line("Article", article.get()));
    if (copied.isEmpty()) {
      out.println("It copies no other article. Its copies: " + repeated.size());
    }
    copied.forEach(
        copy -> article(copy.originalId()).ifPresent(o -> print(copy, o, article.get())));
    repeated.stream()
        .limit(AT_MOST)
        .forEach(copy -> article(copy.articleId()).ifPresent(c -> print(copy, article.get(), c)));
    if (repeated.size() > AT_MOST) {
      out.println();
      out.println("The first " + AT_MOST + " are shown; the table copies has all.");
    }
    return true;
  }

  private Optional<Article> article(String id) {
    return Datasets.records(articles.where(col("article_id").equalTo(id)), Article.class)
        .takeAsList(1)
        .stream()
        .findFirst();
  }

  private List<Copy> copies(Column which) {
    return Datasets.records(
            copies.where(which).orderBy(col("lag_days").asc_nulls_last(), col("article_id")),
            Copy.class)
        .collectAsList();
  }

  private void print(Copy copy, Article original, Article repeated) {
    out.println();
    out.println(line("Original", original));
    out.println(line("Copy", repeated));
    out.println(
        String.format(
            Locale.ROOT,
            "  %s, similarity %.3f, containment %.3f, %s",
            copy.kind().name().toLowerCase(Locale.ROOT),
            copy.similarity(),
            copy.containment(),
            copy.lagDays() == null ? "one has no day" : copy.lagDays() + " days later"));
    String first = compared(original);
    String second = compared(repeated);
    for (Differences.Part part : Differences.of(WordSequence.of(first), WordSequence.of(second))) {
      switch (part.holder()) {
        case BOTH -> printPart("=", "", part.span().of(second));
        case FIRST -> printPart("-", RED, part.span().of(first));
        case SECOND -> printPart("+", GREEN, part.span().of(second));
      }
    }
  }

  /** Copies are told by the text; by the title where there is none. */
  private static String compared(Article article) {
    String title = article.title();
    return article.text().isBlank() && title != null ? title : article.text();
  }

  private void printPart(String sign, String colour, String text) {
    String line = text.replace("\n", " / ");
    boolean isPlain = !isColoured || colour.isEmpty();
    out.println("  " + (isPlain ? sign + " " + line : colour + sign + " " + line + PLAIN));
  }

  private static String line(String what, Article article) {
    return String.format(
        Locale.ROOT,
        "%-8s %s, %s, %s",
        what,
        article.articleId(),
        article.publishedOn() == null ? "no day is known" : article.publishedOn(),
        article.outlet() == null ? "outlet not known" : article.outlet());
  }
}
