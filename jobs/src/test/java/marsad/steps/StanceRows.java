package marsad.steps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import marsad.spark.Datasets;
import marsad.tables.Act;
import marsad.tables.Article;
import marsad.tables.ArticleStory;
import marsad.tables.EntityKind;
import marsad.tables.Leaning;
import marsad.tables.Modality;
import marsad.tables.Polarity;
import marsad.tables.Stance;
import marsad.tables.Statement;
import marsad.tables.Voice;
import marsad.testing.LocalSpark;
import marsad.testing.Some;
import org.jspecify.annotations.Nullable;

/** A few rows of the tables that trends are counted from, written article by article. */
final class StanceRows {
  final List<Article> articles = new ArrayList<>();
  final List<ArticleStory> stories = new ArrayList<>();
  final List<Statement> statements = new ArrayList<>();
  final List<Stance> stances = new ArrayList<>();
  private Voice voice = Voice.DIRECT;
  private double confidence = 0.9;
  private EntityKind targetKind = EntityKind.ISSUE;

  /** What follows is said so. */
  StanceRows by(Voice said) {
    voice = said;
    return this;
  }

  /** What follows is read so surely. */
  StanceRows sure(double how) {
    confidence = how;
    return this;
  }

  /** What follows is said of targets of this kind. */
  StanceRows of(EntityKind kind) {
    targetKind = kind;
    return this;
  }

  /** An article that is its own original and story. */
  StanceRows article(String id, @Nullable LocalDate day, @Nullable String outlet) {
    return article(id, day, outlet, id, id);
  }

  /** An article of a story, perhaps a copy. */
  StanceRows article(
      String id, @Nullable LocalDate day, @Nullable String outlet, String original, String story) {
    articles.add(Some.article(id, day, outlet, ""));
    stories.add(new ArticleStory(id, original, story));
    return this;
  }

  /** A stance in the last article. */
  StanceRows says(String holder, String target, double score) {
    return says(holder, target, score < 0 ? Polarity.AGAINST : Polarity.FAVOR, score);
  }

  /** A stance in the last article. */
  StanceRows says(String holder, String target, Polarity polarity, double score) {
    String article = articles.get(articles.size() - 1).articleId();
    String sentence = article + "-" + (statements.size() + 1);
    String statement = sentence + "-1";
    statements.add(
        new Statement(
            statement,
            sentence,
            article,
            holder,
            EntityKind.LEADER,
            voice,
            null,
            null,
            List.of(),
            Act.SUPPORT,
            "أيد",
            target,
            targetKind,
            Leaning.FAVOR,
            false,
            false,
            Modality.FACT,
            0,
            1,
            "verb-first-complement"));
    stances.add(
        new Stance(statement, sentence, article, "rules", "1", polarity, score, confidence));
    return this;
  }

  /** The rows as tables. */
  StanceReadings.Tables tables() {
    var spark = LocalSpark.session();
    return new StanceReadings.Tables(
        Datasets.of(spark, Statement.class, statements),
        Datasets.of(spark, Stance.class, stances),
        Datasets.of(spark, ArticleStory.class, stories),
        Datasets.of(spark, Article.class, articles));
  }

  /** The rows in another order and other partitions. */
  StanceReadings.Tables shuffledTables() {
    StanceRows other = new StanceRows();
    other.articles.addAll(articles);
    other.stories.addAll(stories);
    other.statements.addAll(statements);
    other.stances.addAll(stances);
    List.of(other.articles, other.stories, other.statements, other.stances)
        .forEach(rows -> java.util.Collections.shuffle(rows, new java.util.Random(7)));
    StanceReadings.Tables tables = other.tables();
    return new StanceReadings.Tables(
        tables.statements().repartition(5),
        tables.stances().repartition(3),
        tables.stories().repartition(4),
        tables.articles().repartition(7));
  }
}
