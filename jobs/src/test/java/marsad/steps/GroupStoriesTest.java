package marsad.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import marsad.reuse.StoryDays;
import marsad.settings.CommonWordsFile;
import marsad.settings.ConfFiles;
import marsad.spark.Datasets;
import marsad.tables.Article;
import marsad.tables.ArticlePart;
import marsad.tables.ArticleStory;
import marsad.tables.Copy;
import marsad.tables.CopyKind;
import marsad.tables.DateSource;
import marsad.tables.Mention;
import marsad.tables.MentionKind;
import marsad.testing.LocalSpark;
import marsad.testing.SampleRun;
import org.apache.spark.sql.Dataset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GroupStoriesTest {
  private static final LocalDate DAY = LocalDate.of(2023, 3, 14);

  private static final String BRIDGE_TITLE = "رئيس كينيا يفتتح جسر ممباسا العائم";
  private static final String BRIDGE =
      "افتتح الرئيس الكيني وليام روتو اليوم الثلاثاء جسرا عائما يصل جزيرة ممباسا بضاحية ليكوني،"
          + " بطول 824 مترا وبكلفة بلغت 19 مليون دولار.\n"
          + "وقال روتو إن الجسر ينهي معاناة عشرات الآلاف من ركاب العبارات القديمة كل صباح.\n"
          + "وأضاف أن شركة صينية نفذت أعمال البناء خلال عشرة أشهر، وأن المشاة يعبرونه مجانا.";

  private static final String FERRY_TITLE = "ممباسا تودع العبارات: جسر عائم بطول 824 مترا";
  private static final String FERRY =
      "دشن وليام روتو رئيس كينيا جسر ليكوني العائم الذي يربط جزيرة ممباسا ببرها الجنوبي،"
          + " ويبلغ طوله 824 مترا.\n"
          + "وكان سكان ليكوني يعبرون إلى ممباسا بعبارات متهالكة تتعطل كثيرا.\n"
          + "وتولت شركة صينية بناء الجسر بكلفة 19 مليون دولار، ولن يدفع المشاة رسوما لعبوره.";

  private static final String TALKS_TITLE = "رئيس كينيا يستقبل وفدا من البنك الدولي";
  private static final String TALKS =
      "استقبل الرئيس الكيني وليام روتو اليوم الثلاثاء في نيروبي وفدا من البنك الدولي لبحث برنامج"
          + " قروض جديد.\n"
          + "وقال روتو إن بلاده تحتاج إلى تمويل ميسر لسداد سندات تستحق العام المقبل.\n"
          + "وأكد الوفد استعداده لدعم خطط إصلاح الضرائب وشبكات الكهرباء في الأرياف.";

  private final List<Article> articles = new ArrayList<>();
  private final List<Copy> copies = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();

  private void article(
      String id, @Nullable LocalDate day, String outlet, String title, String text) {
    articles.add(
        new Article(
            id,
            "p",
            0,
            ArticlePart.MAIN,
            title,
            outlet,
            null,
            List.of(),
            null,
            day,
            day == null ? DateSource.NONE : DateSource.FIELD,
            day == null ? 0 : 1,
            text,
            50,
            0));
    mentions.add(
        new Mention(
            id, id + "-1", 0, 1, "روتو", "william-ruto", MentionKind.NAME, true, true, 1, "name"));
  }

  private void copy(String id, String original, CopyKind kind) {
    copies.add(new Copy(id, original, 0.9, 1, kind, 0));
  }

  private Map<String, String> stories() {
    return group(1).stream()
        .collect(Collectors.toMap(ArticleStory::articleId, ArticleStory::storyId));
  }

  private List<ArticleStory> group(int partitions) {
    var spark = LocalSpark.session();
    Dataset<Article> given = Datasets.of(spark, Article.class, articles).repartition(partitions);
    return GroupStories.from(
            given,
            Datasets.of(spark, Copy.class, copies),
            Datasets.of(spark, Mention.class, mentions),
            new GroupStories.Rules(
                new StoryDays(3),
                CommonWordsFile.read(ConfFiles.in(SampleRun.home().resolve("conf")))))
        .collectAsList();
  }

  @Test
  void joinsTwoOutletsThatTellOneEventInTheirOwnWords() {
    article("b", DAY, "الأهرام", BRIDGE_TITLE, BRIDGE);
    article("a", DAY.plusDays(1), "الخليج", FERRY_TITLE, FERRY);
    article("c", DAY, "الخليج", TALKS_TITLE, TALKS);

    assertThat(stories()).containsExactlyInAnyOrderEntriesOf(Map.of("b", "b", "a", "b", "c", "c"));
  }

  @Test
  void keepsTheSameWordsOfAnotherWeekApart() {
    article("a", DAY, "الأهرام", BRIDGE_TITLE, BRIDGE);
    article("b", DAY.plusDays(4), "الخليج", FERRY_TITLE, FERRY);

    assertThat(stories()).containsExactlyInAnyOrderEntriesOf(Map.of("a", "a", "b", "b"));
  }

  @Test
  void joinsAnArticleWithoutDayOnStrongText() {
    article("a", null, "الأهرام", BRIDGE_TITLE, BRIDGE);
    article("b", DAY, "الخليج", FERRY_TITLE, FERRY);

    assertThat(stories()).containsExactlyInAnyOrderEntriesOf(Map.of("a", "b", "b", "b"));
  }

  @Test
  void givesExactAndNearCopiesTheStoryOfTheirOriginal() {
    article("a", DAY, "الأهرام", BRIDGE_TITLE, BRIDGE);
    article("b", DAY.plusDays(1), "الخليج", FERRY_TITLE, FERRY);
    article("c", DAY.plusDays(9), "سبأ", FERRY_TITLE, FERRY);
    copy("c", "b", CopyKind.EXACT);

    assertThat(group(1))
        .containsExactlyInAnyOrder(
            new ArticleStory("a", "a", "a"),
            new ArticleStory("b", "b", "a"),
            new ArticleStory("c", "b", "a"));
  }

  @Test
  void letsAPartialCopyBeAStoryOfItsOwn() {
    article("a", DAY, "الأهرام", BRIDGE_TITLE, BRIDGE);
    article("b", DAY, "الخليج", TALKS_TITLE, TALKS);
    copy("b", "a", CopyKind.PARTIAL);

    assertThat(group(1))
        .containsExactlyInAnyOrder(
            new ArticleStory("a", "a", "a"), new ArticleStory("b", "b", "b"));
  }

  @Test
  void givesTheSameStoriesWhateverTheOrderAndThePartitions() {
    article("b", DAY, "الأهرام", BRIDGE_TITLE, BRIDGE);
    article("a", DAY.plusDays(1), "الخليج", FERRY_TITLE, FERRY);
    article("d", null, "سبأ", FERRY_TITLE, FERRY);
    article("c", DAY, "الخليج", TALKS_TITLE, TALKS);
    List<ArticleStory> once = group(1);

    Collections.reverse(articles);

    assertThat(group(3)).containsExactlyInAnyOrderElementsOf(once);
  }

  @Test
  void givesNoStoriesForNoArticles() {
    assertThat(stories()).isEmpty();
  }
}
