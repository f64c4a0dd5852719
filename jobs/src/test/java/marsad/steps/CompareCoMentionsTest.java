package marsad.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import marsad.spark.Datasets;
import marsad.tables.Article;
import marsad.tables.CoMention;
import marsad.tables.CoMentionChange;
import marsad.tables.PeriodType;
import marsad.tables.Scope;
import marsad.testing.LocalSpark;
import marsad.testing.Some;
import org.junit.jupiter.api.Test;

class CompareCoMentionsTest {
  private final List<Article> articles = new ArrayList<>();
  private final List<StoryCounts.Story> stories = new ArrayList<>();

  private void articles(int number, LocalDate day, String outlet, String... leaders) {
    for (int i = 0; i < number; i++) {
      String id = "x" + articles.size();
      articles.add(Some.article(id, day, outlet, ""));
      if (leaders.length > 0) {
        stories.add(
            new StoryCounts.Story(
                id,
                articles.size(),
                List.of(
                    PlantedNews.article(id, id, outlet, day, new TreeSet<>(List.of(leaders))))));
      }
    }
  }

  @Test
  void saysWhatRoseAppearedAndVanished() {
    LocalDate january = LocalDate.of(2024, 1, 10);
    LocalDate february = LocalDate.of(2024, 2, 10);
    articles(2, january, "المرفأ", "putin", "trump");
    articles(8, january, "المرفأ", "macron", "merkel");
    articles(90, january, "المرفأ");
    articles(20, february, "المرفأ", "putin", "trump");
    articles(3, february, "الضفاف", "kim", "trump");
    articles(77, february, "المرفأ");

    List<CoMentionChange> changes =
        CompareCoMentions.from(
                Datasets.of(
                    LocalSpark.session(), CoMention.class, PlainCount.of(stories, articles.size())),
                Datasets.of(LocalSpark.session(), Article.class, articles))
            .collectAsList()
            .stream()
            .filter(c -> c.periodType() == PeriodType.MONTH && c.scope() == Scope.ARTICLE)
            .filter(c -> "*".equals(c.outlet()))
            .toList();

    assertThat(changes).hasSize(3).allMatch(c -> c.period().equals(february.withDayOfMonth(1)));
    CoMentionChange risen = of(changes, "putin");
    assertThat(risen.z()).isGreaterThan(1.96);
    assertThat(List.of(risen.articles(), risen.articlesBefore(), risen.articlesTotalBefore()))
        .containsExactly(20L, 2L, 100L);
    assertThat(risen.rankChange()).isEqualTo(1);
    assertThat(risen.outletZ()).isNull();
    assertThat(of(changes, "kim").isNew()).isTrue();
    assertThat(of(changes, "kim").rankChange()).isNull();
    assertThat(of(changes, "macron").hasVanished()).isTrue();
    assertThat(of(changes, "macron").logOdds()).isNegative();
  }

  private static CoMentionChange of(List<CoMentionChange> changes, String leaderA) {
    return changes.stream().filter(c -> c.leaderA().equals(leaderA)).findFirst().orElseThrow();
  }
}
