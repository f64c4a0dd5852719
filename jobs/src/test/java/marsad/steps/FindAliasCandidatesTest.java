package marsad.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import marsad.leaders.MentionFinder;
import marsad.settings.ConfFiles;
import marsad.settings.GazetteerFiles;
import marsad.spark.Datasets;
import marsad.tables.AliasCandidate;
import marsad.tables.Article;
import marsad.tables.UnknownName;
import marsad.testing.LocalSpark;
import marsad.testing.Some;
import org.apache.spark.sql.Dataset;
import org.junit.jupiter.api.Test;

class FindAliasCandidatesTest {
  private static final ConfFiles CONF = ConfFiles.inJar();
  private static final MentionFinder FINDER =
      MentionFinder.of(GazetteerFiles.leaders(CONF), GazetteerFiles.nameContext(CONF));

  private final List<Article> articles = new ArrayList<>();

  private void article(String id, String text) {
    articles.add(Some.article(id, null, null, text));
  }

  private List<AliasCandidate> candidates() {
    return FindAliasCandidates.from(names(), FINDER.leaders()).collectAsList();
  }

  private Dataset<UnknownName> names() {
    return FindUnknownNames.from(
        Datasets.of(LocalSpark.session(), Article.class, articles), FINDER);
  }

  @Test
  void countsArticlesAndMentionsOfAnUnknownName() {
    article("x1", "زار الرئيس الروسي ميدفديدف المصنع. وشكر الرئيس الروسي ميدفديدف العمال.");
    article("x2", "بعث برقية إلى الرئيس الروسي ميدفديدف اليوم.");

    List<AliasCandidate> rows = candidates();

    assertThat(rows).hasSize(1);
    AliasCandidate row = rows.get(0);
    assertThat(row.name()).isEqualTo("ميدفديدف");
    assertThat(row.articles()).isEqualTo(2);
    assertThat(row.mentions()).isEqualTo(3);
    assertThat(row.nearestLeaderId()).isEqualTo("dmitry-medvedev");
    assertThat(row.distance()).isEqualTo(1);
    assertThat(row.evidence()).containsExactly("x1-1", "x2-1");
  }

  @Test
  void leavesOutWhatOccursOnce() {
    article("x1", "زار الرئيس الروسي ميدفديدف المصنع.");

    assertThat(candidates()).isEmpty();
  }

  @Test
  void keepsANameThatNoFormIsNear() {
    article("x1", "زار الرئيس الروسي قشطنغروف المصنع.");
    article("x2", "غادر الرئيس الروسي قشطنغروف المدينة.");

    List<AliasCandidate> rows = candidates();

    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).nearestForm()).isNull();
    assertThat(rows.get(0).distance()).isNull();
  }

  @Test
  void leavesOutWordsBehindABareTitle() {
    article("x1", "قال الرئيس استهل كلمته بالشكر.");
    article("x2", "وكان الرئيس استهل زيارته صباحا.");

    assertThat(candidates()).isEmpty();
  }

  @Test
  void keepsOfEachArticleHowOftenItHasAName() {
    article("x1", "زار الرئيس الروسي ميدفديدف المصنع. وشكر الرئيس الروسي ميدفديدف العمال.");

    assertThat(names().collectAsList())
        .singleElement()
        .satisfies(
            name -> {
              assertThat(name.articleId()).isEqualTo("x1");
              assertThat(name.sentenceId()).isEqualTo("x1-1");
              assertThat(name.name()).isEqualTo("ميدفديدف");
              assertThat(name.hasPlace()).isTrue();
              assertThat(name.mentions()).isEqualTo(2);
            });
  }
}
