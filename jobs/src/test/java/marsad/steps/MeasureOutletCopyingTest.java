package marsad.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import marsad.spark.Datasets;
import marsad.tables.Article;
import marsad.tables.ArticlePart;
import marsad.tables.Copy;
import marsad.tables.CopyKind;
import marsad.tables.DateSource;
import marsad.tables.OutletCopying;
import marsad.tables.SourceKind;
import marsad.testing.LocalSpark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeasureOutletCopyingTest {
  private final List<Article> articles = new ArrayList<>();
  private final List<Copy> copies = new ArrayList<>();

  private void article(String id, @Nullable String outlet, int month, String... agencies) {
    articles.add(
        new Article(
            id,
            "p",
            0,
            ArticlePart.MAIN,
            null,
            outlet,
            null,
            List.of(agencies),
            null,
            null,
            DateSource.NONE,
            0,
            "",
            0,
            month));
  }

  private void copy(String id, String original, CopyKind kind, @Nullable Integer lagDays) {
    copies.add(new Copy(id, original, 0.9, 1, kind, lagDays));
  }

  private List<OutletCopying> measure() {
    var spark = LocalSpark.session();
    return MeasureOutletCopying.from(
            Datasets.of(spark, Article.class, articles), Datasets.of(spark, Copy.class, copies))
        .collectAsList();
  }

  @Test
  void countsCopiesOfAnotherOutletInTheMonthOfTheCopy() {
    article("a", "المساء", 202303);
    article("b", "الصباح", 202304);
    article("c", "الصباح", 202304);
    article("d", "الصباح", 202304);
    article("e", "الصباح", 202304);
    copy("b", "a", CopyKind.EXACT, 1);
    copy("c", "a", CopyKind.NEAR, 2);
    copy("d", "a", CopyKind.PARTIAL, 0);

    assertThat(measure())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.month()).isEqualTo(202304);
              assertThat(row.outlet()).isEqualTo("الصباح");
              assertThat(row.source()).isEqualTo("المساء");
              assertThat(row.sourceKind()).isEqualTo(SourceKind.OUTLET);
              assertThat(row.articles()).isEqualTo(4);
              assertThat(row.copied()).isEqualTo(2);
              assertThat(row.share()).isEqualTo(0.5);
              // Wilson for 2 of 4.
              assertThat(row.ciLow()).isCloseTo(0.15, within(0.001));
              assertThat(row.ciHigh()).isCloseTo(0.85, within(0.001));
              assertThat(row.medianLagDays()).isEqualTo(1.5);
            });
  }

  @Test
  void knowsTheAgencyFromTheCreditOfTheArticleOrOfItsOriginal() {
    article("a", "المساء", 0, "رويترز");
    article("b", "الصباح", 0);
    copy("b", "a", CopyKind.EXACT, null);

    assertThat(measure())
        .extracting(OutletCopying::outlet, OutletCopying::source, OutletCopying::sourceKind)
        .containsExactlyInAnyOrder(
            org.assertj.core.api.Assertions.tuple("المساء", "رويترز", SourceKind.AGENCY),
            org.assertj.core.api.Assertions.tuple("الصباح", "رويترز", SourceKind.AGENCY),
            org.assertj.core.api.Assertions.tuple("الصباح", "المساء", SourceKind.OUTLET));
  }

  @Test
  void countsAnArticleOfTheAgencyItselfOnceThoughTheCopyCreditsIt() {
    article("a", "رويترز", 0);
    article("b", "الصباح", 0, "رويترز");
    copy("b", "a", CopyKind.EXACT, 1);

    assertThat(measure())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.sourceKind()).isEqualTo(SourceKind.AGENCY);
              assertThat(row.copied()).isEqualTo(1);
              assertThat(row.medianLagDays()).isEqualTo(1);
            });
  }

  @Test
  void leavesOutWhatAnOutletRepeatsOfItselfAndUnknownOutlets() {
    article("a", "الصباح", 0);
    article("b", "الصباح", 0);
    article("c", null, 0);
    copy("b", "a", CopyKind.EXACT, null);
    copy("c", "a", CopyKind.EXACT, null);

    assertThat(measure()).isEmpty();
  }
}
