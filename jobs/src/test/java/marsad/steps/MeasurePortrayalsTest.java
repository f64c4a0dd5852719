package marsad.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import marsad.settings.ConfFiles;
import marsad.settings.PortrayalWordsFile;
import marsad.spark.Datasets;
import marsad.tables.Article;
import marsad.tables.ArticlePart;
import marsad.tables.ArticleStory;
import marsad.tables.DateSource;
import marsad.tables.EntityKind;
import marsad.tables.Mention;
import marsad.tables.MentionKind;
import marsad.tables.OwnVoice;
import marsad.tables.PeriodType;
import marsad.tables.Portrayal;
import marsad.testing.LocalSpark;
import marsad.testing.TableAssert;
import org.apache.spark.sql.Dataset;
import org.junit.jupiter.api.Test;

class MeasurePortrayalsTest {
  private static final LocalDate DAY = LocalDate.of(2018, 5, 8);
  private static final String NAME = "ترامب";
  private static final String TRUMP = "donald-trump";

  private final StanceRows rows = new StanceRows().of(EntityKind.LEADER);
  private final List<Mention> mentions = new ArrayList<>();

  /** An article of one sentence that names Trump. */
  private void article(String id, String outlet, String text) {
    rows.articles.add(
        new Article(
            id,
            "p",
            0,
            ArticlePart.MAIN,
            null,
            outlet,
            null,
            List.of(),
            null,
            DAY,
            DateSource.FIELD,
            1,
            text,
            5,
            201805));
    rows.stories.add(new ArticleStory(id, id, id));
    int begin = text.indexOf(NAME);
    mentions.add(
        new Mention(
            id,
            id + "-1",
            begin,
            begin + NAME.length(),
            NAME,
            TRUMP,
            MentionKind.NAME,
            true,
            true,
            1,
            "surname"));
  }

  private Dataset<Portrayal> measure(StanceReadings.Tables tables) {
    Dataset<Mention> named = Datasets.of(LocalSpark.session(), Mention.class, mentions);
    Dataset<OwnVoice> ownVoice =
        FindOwnVoice.from(
            SplitSentences.from(tables.articles()),
            named,
            PortrayalWordsFile.read(ConfFiles.inJar()));
    return MeasurePortrayals.from(tables, named, ownVoice);
  }

  private Portrayal month(String outlet) {
    List<Portrayal> found =
        measure(rows.tables()).collectAsList().stream()
            .filter(p -> p.periodType() == PeriodType.MONTH)
            .filter(p -> p.outlet().equals(outlet) && p.leaderId().equals(TRUMP))
            .toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Test
  void keepsTheOutletsVoiceApartFromThoseItQuotes() {
    article("x1", "المرفأ", "فشل ترامب في تمرير القانون");
    article("x2", "المرفأ", "نجح ترامب في جمع الخصمين");
    article("x3", "المرفأ", "عاد ترامب المتهور إلى الواجهة");
    article("x4", "المرفأ", "وصل ترامب إلى باريس");
    rows.says("emmanuel-macron", TRUMP, 1);

    Portrayal month = month("المرفأ");

    assertThat(month.articles()).isEqualTo(4);
    assertThat(month.ownSentences()).isEqualTo(4);
    assertThat(month.ownPraise()).isEqualTo(1);
    assertThat(month.ownBlame()).isEqualTo(2);
    assertThat(month.ownVoice()).isEqualTo(-1.0 / 3, within(1e-9));
    assertThat(month.quotedVoice()).isEqualTo(1);
    assertThat(month.quotedHolders()).isEqualTo(1);
    assertThat(month.isOwnVoiceThin()).isTrue();
  }

  @Test
  void judgesWhomAnOutletQuotesByWhatOtherOutletsShow() {
    article("x1", "المرفأ", "وصل ترامب إلى باريس");
    rows.says("emmanuel-macron", TRUMP, -1);
    article("x2", "الضفاف", "وصل ترامب إلى باريس");
    rows.says("emmanuel-macron", TRUMP, 1);

    Portrayal month = month("المرفأ");

    assertThat(month.quotedVoice()).isEqualTo(-1);
    assertThat(month.selection()).isEqualTo(1);
    assertThat(month.holdersFor()).isEqualTo(1);
    assertThat(month.holdersAgainst()).isZero();
  }

  @Test
  void doesNotJudgeAHolderKnownFromThisOutletAlone() {
    article("x1", "المرفأ", "وصل ترامب إلى باريس");
    rows.says("emmanuel-macron", TRUMP, -1);

    assertThat(month("المرفأ").selection()).isNull();
    assertThat(month("المرفأ").ownVoice()).isNull();
  }

  @Test
  void sharesTheFloorAmongThoseWhoSpeak() {
    article("x1", "المرفأ", "وصل ترامب إلى باريس");
    rows.says(TRUMP, "emmanuel-macron", 1)
        .says("emmanuel-macron", TRUMP, 1)
        .says("emmanuel-macron", TRUMP, 1)
        .says("emmanuel-macron", TRUMP, 1);

    Portrayal month = month("المرفأ");

    assertThat(month.ownStatements()).isEqualTo(1);
    assertThat(month.spokenShare()).isEqualTo(0.25);
    assertThat(month.spokenShareHigh()).isGreaterThan(0.5);
  }

  @Test
  void givesTheSameRowsFromAnyOrderAndPartitions() {
    for (int i = 0; i < 20; i++) {
      article("x" + i, i % 3 == 0 ? "المرفأ" : "الضفاف", i % 2 == 0 ? "فشل ترامب" : "نجح ترامب");
      rows.says(i % 4 == 0 ? "emmanuel-macron" : "angela-merkel", TRUMP, i % 5 == 0 ? 0.7 : -1);
    }

    TableAssert.assertSameRows(
        Datasets.rows(measure(rows.tables()), Portrayal.class),
        Datasets.rows(measure(rows.shuffledTables()), Portrayal.class));
  }
}
