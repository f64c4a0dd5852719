package marsad.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import marsad.leaders.MentionFinder;
import marsad.portrayals.PortrayalWords;
import marsad.settings.ConfFiles;
import marsad.settings.GazetteerFiles;
import marsad.settings.LinearModelFile;
import marsad.settings.PortrayalWordsFile;
import marsad.settings.StatementRulesFile;
import marsad.spark.Datasets;
import marsad.stance.StanceModel;
import marsad.stance.StanceModels;
import marsad.statements.StatementRules;
import marsad.steps.ReadArticles.Reading;
import marsad.tables.Article;
import marsad.tables.Mention;
import marsad.tables.OwnVoice;
import marsad.tables.Sentence;
import marsad.tables.Stance;
import marsad.tables.Statement;
import marsad.testing.LocalSpark;
import marsad.testing.Some;
import org.apache.spark.sql.Dataset;
import org.junit.jupiter.api.Test;

class ReadArticlesTest {
  private static final ConfFiles CONF = ConfFiles.inJar();
  private static final MentionFinder FINDER = GazetteerFiles.finder(CONF);
  private static final StatementRules RULES = StatementRulesFile.rules(CONF, FINDER.leaders());
  private static final List<StanceModel> MODELS =
      StanceModels.with(LinearModelFile.read(CONF)).all();

  private static final PortrayalWords WORDS = PortrayalWordsFile.read(CONF);

  private static final String ENVOY = "staffan-de-mistura";

  private static final List<String> TEXTS =
      List.of(
          "هطل المطر على المدينة. اتهم الرئيس الفرنسي إيران بتهديد جيرانها.",
          "رفض بوتين الهدنة.\nوأضاف أن بلاده تدعم الحوار.",
          "اتهمت روسيا تركيا بخرق الهدنة.",
          "فاز الفريق بالمباراة.",
          "رفض ستيفان دي ميستورا الهدنة.",
          "وصل دونالد ترامب إلى باريس.",
          "نجح ترامب في جمع الخصمين.");

  /** More of them than are held at once, on two tasks. */
  private static Dataset<Article> articles() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      LocalDate day = i % 7 == 0 ? null : LocalDate.of(2018, 3, 1 + i % 30);
      articles.add(Some.article("a" + i, day, "Youm7", TEXTS.get(i % TEXTS.size())));
    }
    return Datasets.of(LocalSpark.session(), Article.class, articles).repartition(2);
  }

  @Test
  void findsTheRowsOfFourStepsInOnePass() {
    Dataset<Article> articles = articles().cache();
    Dataset<Reading> readings = ReadArticles.from(articles, FINDER, RULES, MODELS, WORDS).cache();

    List<Mention> mentions = FindMentions.from(articles, FINDER).collectAsList();
    Dataset<Statement> statements = FindStatements.from(articles, FINDER, RULES).cache();
    Dataset<Sentence> sentences = SplitSentences.from(articles);
    List<Stance> stances = ReadStances.from(statements, sentences, MODELS).collectAsList();

    assertThat(mentions).hasSizeGreaterThan(100);
    assertThat(stances).hasSizeGreaterThan(100);
    // An envoy speaks, but naming him does not count.
    assertThat(mentions).extracting(Mention::leaderId).doesNotContain(ENVOY);
    assertThat(statements.collectAsList()).extracting(Statement::holderId).contains(ENVOY);
    assertThat(ReadArticles.mentions(readings).collectAsList())
        .containsExactlyInAnyOrderElementsOf(mentions);
    assertThat(ReadArticles.statements(readings).collectAsList())
        .containsExactlyInAnyOrderElementsOf(statements.collectAsList());
    assertThat(ReadArticles.stances(readings).collectAsList())
        .containsExactlyInAnyOrderElementsOf(stances);
    Dataset<Mention> named = ReadArticles.mentions(readings);
    List<OwnVoice> ownVoice = FindOwnVoice.from(sentences, named, WORDS).collectAsList();
    assertThat(ownVoice).extracting(OwnVoice::praise).contains(0, 1);
    assertThat(ReadArticles.ownVoice(readings).collectAsList())
        .containsExactlyInAnyOrderElementsOf(ownVoice);
  }

  @Test
  void sendsNothing() {
    String plan =
        ReadArticles.from(
                Datasets.of(
                    LocalSpark.session(),
                    Article.class,
                    List.of(Some.article("a", LocalDate.of(2018, 3, 1), null, TEXTS.get(0)))),
                FINDER,
                RULES,
                MODELS,
                WORDS)
            .queryExecution()
            .executedPlan()
            .toString();

    assertThat(plan).contains("MapPartitions").doesNotContain("Exchange");
  }
}
