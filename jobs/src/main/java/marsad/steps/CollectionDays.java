package marsad.steps;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import marsad.leaders.ArticleText;
import marsad.leaders.Leaders;
import marsad.leaders.MentionFinder;
import marsad.tables.Article;
import marsad.tables.Mention;
import marsad.tables.Sentence;
import marsad.tables.Tenure;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * The days of a collection, by which roles in articles without a day are resolved: only where the
 * office had a single holder over all of them. So one article more may change what others say;
 * those are the articles without a day, and only where these holders are no longer the same.
 *
 * @param first its first day; null if no article has one
 * @param last its last day; null if no article has one
 */
public record CollectionDays(@Nullable LocalDate first, @Nullable LocalDate last) {
  /** The days of the articles of a collection. */
  public static CollectionDays of(Dataset<Row> articles) {
    Row span = articles.agg(min(col("published_on")), max(col("published_on"))).head();
    return new CollectionDays(span.getAs(0), span.getAs(1));
  }

  /** The finder for the articles of the collection. */
  public MentionFinder knownTo(MentionFinder finder) {
    return first == null || last == null ? finder : finder.over(first, last);
  }

  /** Who alone held an office on all days of the collection. */
  public Set<Tenure> onlyHolders(Leaders leaders) {
    return first == null || last == null ? Set.of() : leaders.onlyHolders(first, last);
  }

  /** The articles of a collection that have no day. */
  public static Dataset<Row> undated(Dataset<Row> articles) {
    return articles.where(col("published_on").isNull());
  }

  /** The mentions of an article, whose sentences are cut already. */
  static List<Mention> mentions(MentionFinder finder, Article article, List<Sentence> sentences) {
    return finder.find(text(article, sentences));
  }

  /** The mentions of an article with those of leaders who do not count, but speak. */
  static List<Mention> speakers(MentionFinder finder, Article article, List<Sentence> sentences) {
    return finder.findEverybody(text(article, sentences));
  }

  private static ArticleText text(Article article, List<Sentence> sentences) {
    return new ArticleText(
        article.articleId(), article.title(), article.text(), article.publishedOn(), sentences);
  }
}
