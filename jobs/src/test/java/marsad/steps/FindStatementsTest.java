package marsad.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import marsad.leaders.MentionFinder;
import marsad.settings.ConfFiles;
import marsad.settings.GazetteerFiles;
import marsad.settings.StatementRulesFile;
import marsad.spark.Datasets;
import marsad.statements.StatementRules;
import marsad.tables.Article;
import marsad.tables.Statement;
import marsad.testing.LocalSpark;
import marsad.testing.Some;
import org.apache.spark.sql.Dataset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindStatementsTest {
  private static final ConfFiles CONF = ConfFiles.inJar();
  private static final MentionFinder FINDER = GazetteerFiles.finder(CONF);
  private static final StatementRules RULES = StatementRulesFile.rules(CONF, FINDER.leaders());

  private static final String ACCUSES = "اتهم الرئيس الفرنسي إيران بتهديد جيرانها.";

  private static Article article(String id, @Nullable LocalDate day, String text) {
    return Some.article(id, day, "Youm7", text);
  }

  private static List<Statement> in(Article... articles) {
    Dataset<Article> all = Datasets.of(LocalSpark.session(), Article.class, List.of(articles));
    MentionFinder dated = CollectionDays.of(Datasets.rows(all, Article.class)).knownTo(FINDER);
    return FindStatements.from(all, dated, RULES).collectAsList();
  }

  @Test
  void resolvesHoldersByTheDayOfTheArticle() {
    assertThat(
            in(
                article("a", LocalDate.of(2015, 3, 1), ACCUSES),
                article("b", LocalDate.of(2018, 3, 1), ACCUSES)))
        .extracting(Statement::articleId, Statement::holderId, Statement::targetId)
        .containsExactlyInAnyOrder(
            tuple("a", "francois-hollande", "iran"), tuple("b", "emmanuel-macron", "iran"));
  }

  @Test
  void resolvesHoldersWithoutADayByTheDaysOfTheCollection() {
    Article dated = article("a", LocalDate.of(2018, 3, 1), "هطل المطر.");
    Article undated = article("b", null, ACCUSES);

    assertThat(in(dated, undated))
        .extracting(Statement::holderId)
        .containsExactly("emmanuel-macron");
  }

  @Test
  void readsArticlesThatNameNoLeader() {
    assertThat(in(article("a", LocalDate.of(2018, 3, 1), "اتهمت روسيا تركيا بخرق الهدنة.")))
        .extracting(Statement::holderId)
        .contains("russia");
  }
}
