package marsad.cli;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import marsad.leaders.ArticleText;
import marsad.leaders.MentionFinder;
import marsad.pages.ArticleSentences;
import marsad.settings.SettingsException;
import marsad.spark.Datasets;
import marsad.spark.TableStore;
import marsad.tables.Article;
import marsad.tables.Page;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** Single pages and articles of a warehouse, by their ids. */
final class StoredTexts {
  private final TableStore store;

  StoredTexts(SparkSession spark) {
    this.store = new TableStore(spark);
  }

  /**
   * An article, and perhaps one of its sentences.
   *
   * @param sentenceId null if the whole article was asked for
   */
  record Found(ArticleText article, @Nullable String sentenceId) {}

  Optional<Page> page(String id) {
    return one(Page.class, "page_id", id);
  }

  /** The article of this id, or the one that has the sentence of this id. */
  Optional<Found> article(String id) {
    Optional<Found> whole = one(Article.class, "article_id", id).map(a -> new Found(text(a), null));
    int hyphen = id.lastIndexOf('-');
    if (whole.isPresent() || hyphen < 0) {
      return whole;
    }
    return one(Article.class, "article_id", id.substring(0, hyphen))
        .map(StoredTexts::text)
        .filter(text -> text.sentences().stream().anyMatch(s -> s.sentenceId().equals(id)))
        .map(text -> new Found(text, id));
  }

  static ArticleText text(Article article) {
    return new ArticleText(
        article.articleId(),
        article.title(),
        article.text(),
        article.publishedOn(),
        ArticleSentences.of(article));
  }

  /**
   * First and last day of the collection, by which roles in an article without a day are resolved;
   * empty for an article that has one.
   */
  Optional<MentionFinder.Days> span(ArticleText article) {
    if (article.publishedOn() != null) {
      return Optional.empty();
    }
    Row span =
        store.rows(Article.class).agg(min(col("published_on")), max(col("published_on"))).head();
    return span.isNullAt(0)
        ? Optional.empty()
        : Optional.of(new MentionFinder.Days(span.<LocalDate>getAs(0), span.<LocalDate>getAs(1)));
  }

  private <T extends Record> Optional<T> one(Class<T> type, String column, String id) {
    if (!store.has(type)) {
      throw new SettingsException(
          "The warehouse has no table '" + TableStore.name(type) + "'. Make it with: marsad run");
    }
    List<T> rows =
        Datasets.records(store.rows(type).where(col(column).equalTo(id)), type).takeAsList(1);
    return rows.stream().findFirst();
  }
}
