package marsad.steps;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import marsad.leaders.MentionFinder;
import marsad.pages.ArticleSentences;
import marsad.portrayals.OwnVoiceFinder;
import marsad.portrayals.PortrayalWords;
import marsad.spark.Datasets;
import marsad.stance.StanceModel;
import marsad.stance.StanceReader.Question;
import marsad.statements.StatementFinder;
import marsad.statements.StatementRules;
import marsad.tables.Article;
import marsad.tables.Mention;
import marsad.tables.OwnVoice;
import marsad.tables.Sentence;
import marsad.tables.Stance;
import marsad.tables.Statement;
import org.apache.spark.sql.Dataset;

/**
 * Reads articles once for four tables: {@code mentions}, {@code statements}, {@code stances} and
 * {@code own_voice}.
 *
 * <p>The rows are those of {@link FindMentions}, {@link FindStatements}, {@link ReadStances} and
 * {@link FindOwnVoice}, each of which can be run alone. Together they would find every name twice,
 * and send the text of sentences to the statements and names in them; here no text is moved at all.
 */
public final class ReadArticles {
  /** So many articles are held at once: a model may put statements of a length together. */
  private static final int BATCH = 128;

  private ReadArticles() {}

  /** What is found in an article. */
  public record Reading(
      List<Mention> mentions,
      List<Statement> statements,
      List<Stance> stances,
      List<OwnVoice> ownVoice) {
    public Reading {
      mentions = List.copyOf(mentions);
      statements = List.copyOf(statements);
      stances = List.copyOf(stances);
      ownVoice = List.copyOf(ownVoice);
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
      List<StanceModel> models,
      PortrayalWords words) {
    List<StanceModel> sent = new ArrayList<>(models);
    return Datasets.flatMapBatches(
        articles,
        Reading.class,
        BATCH,
        () ->
            new Readers(
                finder,
                StatementFinder.of(rules),
                OwnVoiceFinder.of(words),
                ReadStances.OpenModels.of(sent)),
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

  /** What all readings hold in the outlets' own voice. */
  public static Dataset<OwnVoice> ownVoice(Dataset<Reading> readings) {
    return Datasets.all(readings, "ownVoice", OwnVoice.class);
  }

  /** The rules of a task. */
  private record Readers(
      MentionFinder names,
      StatementFinder statements,
      OwnVoiceFinder ownVoice,
      ReadStances.OpenModels models)
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
          readings.add(new Reading(one.mentions(), one.statements(), own, one.ownVoice()));
        }
      }
      return readings.iterator();
    }

    private Found found(Article article) {
      List<Sentence> sentences = ArticleSentences.of(article);
      List<Mention> speakers = CollectionDays.speakers(names, article, sentences);
      List<Statement> found = statements.find(FindStatements.news(article, sentences, speakers));
      List<Mention> mentions = names.countedAmong(speakers);
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
      return new Found(mentions, found, questions, ownVoice(sentences, mentions));
    }

    private List<OwnVoice> ownVoice(List<Sentence> sentences, List<Mention> mentions) {
      Map<String, List<Mention>> bySentence =
          mentions.stream().filter(Mention::isCounted).collect(groupingBy(Mention::sentenceId));
      List<OwnVoice> found = new ArrayList<>();
      for (Sentence sentence : bySentence.isEmpty() ? List.<Sentence>of() : sentences) {
        List<Mention> here = bySentence.get(sentence.sentenceId());
        if (here != null) {
          found.addAll(ownVoice.find(sentence, here));
        }
      }
      return found;
    }

    @Override
    public void close() {
      models.close();
    }
  }

  /** What is found in an article before its stances are read. */
  private record Found(
      List<Mention> mentions,
      List<Statement> statements,
      List<Question> questions,
      List<OwnVoice> ownVoice) {}
}
