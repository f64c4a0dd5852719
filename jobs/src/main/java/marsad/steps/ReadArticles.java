package marsad.steps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import marsad.leaders.MentionFinder;
import marsad.pages.ArticleSentences;
import marsad.spark.Datasets;
import marsad.stance.StanceModel;
import marsad.stance.StanceReader.Question;
import marsad.statements.StatementFinder;
import marsad.statements.StatementRules;
import marsad.tables.Article;
import marsad.tables.Mention;
import marsad.tables.Sentence;
import marsad.tables.Stance;
import marsad.tables.Statement;
import org.apache.spark.sql.Dataset;

/**
 * Reads articles once for three tables: {@code mentions}, {@code statements} and {@code stances}.
 *
 * <p>The rows are those of {@link FindMentions}, {@link FindStatements} and {@link ReadStances},
 * each of which can be run alone. Together they would find every name twice, and send the text of
 * sentences to the statements in them; here no text is moved at all.
 */
public final class ReadArticles {
  /** So many articles are held at once: a model may put statements of a length together. */
  private static final int BATCH = 128;

  private ReadArticles() {}

  /** What is found in an article. */
  public record Reading(List<Mention> mentions, List<Statement> statements, List<Stance> stances) {
    public Reading {
      mentions = List.copyOf(mentions);
      statements = List.copyOf(statements);
      stances = List.copyOf(stances);
    }
  }

  /**
   * The readings of the articles that hold anything. They are to be kept while used.
   *
   * @param finder a finder that knows the {@linkplain CollectionDays days of all articles}, of
   *     which these may be some
   */
  public static Dataset<Reading> from(
      Dataset<Article> articles,
      MentionFinder finder,
      StatementRules rules,
      List<StanceModel> models) {
    List<StanceModel> sent = new ArrayList<>(models);
    return Datasets.flatMapBatches(
        articles,
        Reading.class,
        BATCH,
        () -> new Readers(finder, StatementFinder.of(rules), ReadStances.OpenModels.of(sent)),
        Readers::read);
  }

  /** The mentions of all readings. */
  public static Dataset<Mention> mentions(Dataset<Reading> readings) {
    return Datasets.all(readings, "mentions", Mention.class);
  }

  /** The statements of all readings. */
  public static Dataset<Statement> statements(Dataset<Reading> readings) {
    return Datasets.all(readings, "statements", Statement.class);
  }

  /** The stances of all readings. */
  public static Dataset<Stance> stances(Dataset<Reading> readings) {
    return Datasets.all(readings, "stances", Stance.class);
  }

  /** The rules of a task. */
  private record Readers(
      MentionFinder names, StatementFinder statements, ReadStances.OpenModels models)
      implements AutoCloseable {
    Iterator<Reading> read(List<Article> articles) {
      List<Found> found = new ArrayList<>(articles.size());
      List<Question> questions = new ArrayList<>();
      for (Article article : articles) {
        Found one = found(article);
        questions.addAll(one.questions());
        found.add(one);
      }
      List<List<Stance>> stances = models.stances(questions);
      List<Reading> readings = new ArrayList<>(found.size());
      int next = 0;
      for (Found one : found) {
        int end = next + one.questions().size();
        List<Stance> own = new ArrayList<>();
        stances.subList(next, end).forEach(own::addAll);
        next = end;
        if (!one.mentions().isEmpty() || !one.statements().isEmpty()) {
          readings.add(new Reading(one.mentions(), one.statements(), own));
        }
      }
      return readings.iterator();
    }

    private Found found(Article article) {
      List<Sentence> sentences = ArticleSentences.of(article);
      List<Mention> speakers = CollectionDays.speakers(names, article, sentences);
      List<Statement> found = statements.find(FindStatements.news(article, sentences, speakers));
      Map<String, Sentence> byId = new HashMap<>();
      if (!found.isEmpty()) {
        sentences.forEach(sentence -> byId.put(sentence.sentenceId(), sentence));
      }
      List<Question> questions = new ArrayList<>();
      for (Statement statement : found) {
        Sentence sentence = byId.get(statement.sentenceId());
        if (sentence != null && statement.targetId() != null) {
          questions.add(new Question(statement.movedBy(-sentence.begin()), sentence.text()));
        }
      }
      return new Found(names.countedAmong(speakers), found, questions);
    }

    @Override
    public void close() {
      models.close();
    }
  }

  /** What is found in an article before its stances are read. */
  private record Found(
      List<Mention> mentions, List<Statement> statements, List<Question> questions) {}
}
