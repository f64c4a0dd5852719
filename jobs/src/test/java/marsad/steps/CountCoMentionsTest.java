package marsad.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import marsad.spark.Datasets;
import marsad.tables.Article;
import marsad.tables.ArticleStory;
import marsad.tables.CoMention;
import marsad.tables.Mention;
import marsad.tables.MentionKind;
import marsad.tables.Outlet;
import marsad.tables.PeriodType;
import marsad.tables.Scope;
import marsad.tables.Sentence;
import marsad.testing.LocalSpark;
import marsad.testing.Some;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CountCoMentionsTest {
  private final List<Article> articles = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<ArticleStory> stories = new ArrayList<>();
  private final List<Outlet> outlets =
      List.of(outlet("المرفأ", "lebanon"), outlet("الضفاف", "lebanon"), outlet("الواحة", "egypt"));

  private static Outlet outlet(String name, String country) {
    return new Outlet(name, List.of(), false, false, country, null);
  }

  /** An article of which each text names the leaders of one sentence: "paragraph: a b c". */
  private void article(
      String id, @Nullable LocalDate day, @Nullable String outlet, String... named) {
    articles.add(Some.article(id, day, outlet, ""));
    for (int i = 0; i < named.length; i++) {
      String sentenceId = id + "-" + (i + 1);
      String[] parts = named[i].split(": ");
      int paragraph = Integer.parseInt(parts[0]);
      sentences.add(new Sentence(sentenceId, id, i + 1, paragraph, 0, 1, "", false, false));
      for (String leader : parts[1].split(" ")) {
        mentions.add(mention(id, sentenceId, leader, true));
      }
    }
  }

  private static Mention mention(
      String article, String sentence, String leader, boolean isCounted) {
    return new Mention(
        article, sentence, 0, 1, leader, leader, MentionKind.NAME, true, isCounted, 1, "full-name");
  }

  private StoryTables.Sources sources() {
    var spark = LocalSpark.session();
    return new StoryTables.Sources(
        Datasets.of(spark, Mention.class, mentions),
        Datasets.of(spark, Article.class, articles),
        Datasets.of(spark, ArticleStory.class, stories),
        Datasets.of(spark, Outlet.class, outlets));
  }

  private List<CoMention> count() {
    return count(CountedCells.all());
  }

  private List<CoMention> count(CountedCells cells) {
    StoryTables.Sources sources = sources();
    Dataset<Sentence> told = Datasets.of(LocalSpark.session(), Sentence.class, sentences);
    return CountCoMentions.from(
            PairLeaders.from(sources.mentions(), told, sources.articles(), Map.of()),
            sources,
            cells)
        .collectAsList();
  }

  private static CoMention only(
      List<CoMention> rows, PeriodType type, Scope scope, String outlet, String a, String b) {
    List<CoMention> found =
        rows.stream()
            .filter(
                r ->
                    r.periodType() == type
                        && r.scope() == scope
                        && outlet.equals(r.outlet())
                        && r.leaderA().equals(a)
                        && r.leaderB().equals(b))
            .toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Test
  void countsAnArticleOnceForAPair() {
    LocalDate day = LocalDate.of(2024, 2, 14);
    article("x1", day, "المرفأ", "1: putin trump", "1: trump putin", "2: putin");
    article("x2", day, "المرفأ", "1: putin");

    CoMention pair = only(count(), PeriodType.MONTH, Scope.SENTENCE, "*", "putin", "trump");

    assertThat(pair.period()).isEqualTo(LocalDate.of(2024, 2, 1));
    assertThat(pair.articles()).isEqualTo(1);
    assertThat(pair.articlesA()).isEqualTo(2);
    assertThat(pair.articlesB()).isEqualTo(1);
    assertThat(pair.articlesTotal()).isEqualTo(2);
    assertThat(pair.evidence()).containsExactly("x1-1");
    assertThat(pair.jaccard()).isEqualTo(0.5);
  }

  @Test
  void tellsScopesApart() {
    article("x1", null, null, "1: putin", "1: trump", "2: macron");

    List<CoMention> rows = count();

    assertThat(rows).filteredOn(r -> r.scope() == Scope.SENTENCE).isEmpty();
    assertThat(rows)
        .filteredOn(r -> r.scope() == Scope.PARAGRAPH && "*".equals(r.outlet()))
        .extracting(CoMention::leaderA, CoMention::leaderB)
        .containsExactly(org.assertj.core.api.Assertions.tuple("putin", "trump"));
    assertThat(rows)
        .filteredOn(r -> r.scope() == Scope.ARTICLE && "*".equals(r.outlet()))
        .hasSize(3);
  }

  @Test
  void countsUndatedArticlesOnlyOverAll() {
    article("x1", null, null, "1: putin trump");

    List<CoMention> rows = count();

    assertThat(rows).extracting(CoMention::periodType).containsOnly(PeriodType.ALL);
    assertThat(rows).extracting(CoMention::outlet).contains("*", StoryCounts.UNKNOWN_OUTLET);
  }

  @Test
  void beginsWeeksOnMonday() {
    article("x1", LocalDate.of(2024, 2, 18), "المرفأ", "1: putin trump");

    CoMention week = only(count(), PeriodType.WEEK, Scope.ARTICLE, "المرفأ", "putin", "trump");

    assertThat(week.period()).isEqualTo(LocalDate.of(2024, 2, 12));
  }

  @Test
  void leavesOutMentionsThatDoNotCount() {
    article("x1", null, null, "1: putin");
    mentions.add(mention("x1", "x1-1", "trump", false));

    assertThat(count()).isEmpty();
  }

  @Test
  void sumsOutletsToAllTogether() {
    LocalDate day = LocalDate.of(2024, 2, 14);
    article("x1", day, "المرفأ", "1: putin trump");
    article("x2", day, "الضفاف", "1: putin trump");
    article("x3", day, null, "1: putin trump");

    List<CoMention> rows = count();

    long all = only(rows, PeriodType.DAY, Scope.SENTENCE, "*", "putin", "trump").articles();
    long sum =
        rows.stream()
            .filter(r -> r.periodType() == PeriodType.DAY && r.scope() == Scope.SENTENCE)
            .filter(r -> r.outlet() != null && !r.outlet().equals("*"))
            .mapToLong(CoMention::articles)
            .sum();
    assertThat(all).isEqualTo(3).isEqualTo(sum);
  }

  @Test
  void countsTheOutletsOfACountryTogether() {
    LocalDate day = LocalDate.of(2024, 2, 14);
    article("x1", day, "المرفأ", "1: putin trump");
    article("x2", day, "الضفاف", "1: putin trump");
    article("x3", day, "الضفاف", "1: putin");
    article("x4", day, "الواحة", "1: putin trump");
    article("x5", day, "صحيفة غير معروفة", "1: putin trump");
    stories.add(new ArticleStory("x1", "x1", "x1"));
    stories.add(new ArticleStory("x2", "x1", "x1"));

    List<CoMention> rows =
        count().stream()
            .filter(r -> r.periodType() == PeriodType.DAY && r.scope() == Scope.SENTENCE)
            .filter(r -> r.outlet() == null)
            .sorted(java.util.Comparator.comparing(CoMention::outletCountry))
            .toList();

    assertThat(rows)
        .extracting(CoMention::outletCountry)
        .containsExactly("(unknown)", "egypt", "lebanon");
    CoMention lebanon = rows.get(2);
    assertThat(List.of(lebanon.articles(), lebanon.originals(), lebanon.outlets()))
        .containsExactly(2L, 1L, 2L);
    assertThat(List.of(lebanon.articlesA(), lebanon.articlesB(), lebanon.articlesTotal()))
        .containsExactly(3L, 2L, 3L);
    assertThat(rows.stream().mapToLong(CoMention::articles).sum()).isEqualTo(4);
  }

  @Test
  void keepsFiveSentencesAsEvidence() {
    for (int i = 1; i <= 8; i++) {
      article("x" + i, null, null, "1: putin trump");
    }

    CoMention pair = only(count(), PeriodType.ALL, Scope.SENTENCE, "*", "putin", "trump");

    assertThat(pair.evidence()).containsExactly("x1-1", "x2-1", "x3-1", "x4-1", "x5-1");
  }

  @Test
  void countsCopiesAndStoriesOnce() {
    LocalDate day = LocalDate.of(2024, 2, 14);
    article("x1", day, "المرفأ", "1: putin trump");
    article("x2", day, "الضفاف", "1: putin trump");
    article("x3", day, "الضفاف", "1: putin trump");
    article("x4", day, "الضفاف", "1: macron");
    stories.add(new ArticleStory("x1", "x1", "x1"));
    stories.add(new ArticleStory("x2", "x1", "x1"));
    stories.add(new ArticleStory("x3", "x3", "x1"));

    List<CoMention> rows = count();

    CoMention all = only(rows, PeriodType.DAY, Scope.ARTICLE, "*", "putin", "trump");
    assertThat(List.of(all.articles(), all.originals(), all.stories(), all.outlets()))
        .containsExactly(3L, 2L, 1L, 2L);
    CoMention one = only(rows, PeriodType.DAY, Scope.ARTICLE, "الضفاف", "putin", "trump");
    assertThat(List.of(one.articles(), one.originals(), one.stories(), one.outlets()))
        .containsExactly(2L, 2L, 1L, 1L);
    assertThat(all.evidence()).containsExactly("x1-1");
    assertThat(all.ciLow()).isNull();
  }

  @Test
  void givesTheSameRowsToTheLastBitWhateverTheOrderAndThePartitions() {
    SplittableRandom random = new SplittableRandom(3);
    List<String> outlets = List.of("المرفأ", "الضفاف", "الواحة");
    for (int i = 0; i < 400; i++) {
      StringBuilder leaders = new StringBuilder("putin trump");
      for (int l = 0; l < 6; l++) {
        leaders.append(random.nextInt(3) == 0 ? " leader" + l : "");
      }
      LocalDate day = LocalDate.of(2024, 2, 1).plusDays(random.nextInt(20));
      article("x" + i, day, outlets.get(random.nextInt(3)), "1: " + leaders, "2: macron");
      stories.add(new ArticleStory("x" + i, "x" + (i - i % 2), "x" + (i - i % 3)));
    }
    Set<CoMention> first = Set.copyOf(count());

    Collections.reverse(articles);
    Collections.shuffle(mentions, new java.util.Random(5));
    Collections.reverse(stories);
    LocalSpark.session().conf().set("spark.sql.shuffle.partitions", "7");
    try {
      // Records compare doubles bit for bit.
      assertThat(Set.copyOf(count())).isEqualTo(first);
    } finally {
      LocalSpark.session().conf().set("spark.sql.shuffle.partitions", "2");
    }
  }

  @Test
  void weighsByDistance() {
    article("x1", null, null, "1: putin", "1: macron", "2: trump");

    List<CoMention> rows = count();

    assertThat(only(rows, PeriodType.ALL, Scope.ARTICLE, "*", "putin", "trump").weight())
        .isEqualTo(0.5);
    assertThat(rows)
        .filteredOn(r -> r.scope() == Scope.WINDOW && "*".equals(r.outlet()))
        .extracting(CoMention::leaderA, CoMention::leaderB)
        .containsExactlyInAnyOrder(
            org.assertj.core.api.Assertions.tuple("macron", "putin"),
            org.assertj.core.api.Assertions.tuple("macron", "trump"));
  }

  @Test
  void tellsATieFromFame() {
    // Two hundred articles of two leaders: xi meets kim in 40 of his 40; trump and putin, named
    // in half of all, meet as chance has it.
    for (int i = 0; i < 40; i++) {
      article("k" + i, null, null, "1: kim xi");
    }
    for (int i = 0; i < 160; i++) {
      String pair =
          switch (i % 4) {
            case 0 -> "putin trump";
            case 1 -> "macron putin";
            case 2 -> "macron trump";
            default -> i % 8 == 3 ? "merkel putin" : "merkel trump";
          };
      article("a" + i, null, null, "1: " + pair);
    }

    List<CoMention> rows = count();

    CoMention tie = only(rows, PeriodType.ALL, Scope.SENTENCE, "*", "kim", "xi");
    CoMention fame = only(rows, PeriodType.ALL, Scope.SENTENCE, "*", "putin", "trump");
    assertThat(tie.qValue()).isLessThan(1e-6);
    assertThat(fame.qValue()).isGreaterThan(0.05);
    assertThat(fame.ciLow()).isLessThan(fame.logDice());
    assertThat(fame.ciHigh()).isGreaterThan(fame.logDice());
  }

  /** Eight articles over three weeks, two of which tell one story. */
  private void publishThreeWeeks() {
    LocalDate day = LocalDate.of(2024, 2, 1);
    for (int i = 0; i < 8; i++) {
      String outlet = i % 2 == 0 ? "المرفأ" : "الواحة";
      article("x" + i, day.plusDays(3L * i), outlet, i < 6 ? "1: putin trump" : "1: putin macron");
      String story = i == 4 ? "x3" : "x" + i;
      stories.add(new ArticleStory("x" + i, "x" + i, story));
    }
  }

  /** Counts the changed cells again, and looks whether they and the others are all there is. */
  private List<PeriodType> countAgain(
      List<CoMention> before, StoryTables.Sources were, String... touched) {
    var spark = LocalSpark.session();
    var ids = spark.createDataset(List.of(touched), Encoders.STRING()).toDF("article_id");
    StoryTables.Sources are = sources();
    CountedCells changed =
        CountedCells.changed(StoryTables.recounted(ids, are.stories(), were.stories()), are, were);
    Set<String> keys =
        changed.keys().orElseThrow().collectAsList().stream()
            .map(Row::mkString)
            .collect(Collectors.toSet());
    List<CoMention> rows =
        Stream.concat(
                before.stream().filter(row -> !keys.contains(key(row))), count(changed).stream())
            .toList();
    assertThat(rows).containsExactlyInAnyOrderElementsOf(count());
    return changed
        .keys()
        .orElseThrow()
        .select("period_type")
        .as(Encoders.STRING())
        .collectAsList()
        .stream()
        .map(type -> PeriodType.valueOf(type.toUpperCase(Locale.ROOT)))
        .toList();
  }

  private static String key(CoMention row) {
    String type = row.periodType().name().toLowerCase(Locale.ROOT);
    return RowFactory.create(type, row.period(), row.outlet(), row.outletCountry()).mkString();
  }

  @Test
  void anArticleMoreChangesTheCellsOfItsDayAndOutletAlone() {
    publishThreeWeeks();
    List<CoMention> before = count();
    StoryTables.Sources were = sources();
    article("new", LocalDate.of(2024, 2, 22), "الضفاف", "1: trump macron");

    List<PeriodType> changed = countAgain(before, were, "new");

    assertThat(changed).hasSize(12).contains(PeriodType.DAY, PeriodType.ALL);
  }

  @Test
  void anArticleThatIsGoneChangesTheCellsWhereItWas() {
    publishThreeWeeks();
    List<CoMention> before = count();
    StoryTables.Sources were = sources();
    articles.removeIf(article -> article.articleId().equals("x2"));
    mentions.removeIf(mention -> mention.articleId().equals("x2"));
    sentences.removeIf(sentence -> sentence.articleId().equals("x2"));
    stories.removeIf(story -> story.articleId().equals("x2"));

    assertThat(countAgain(before, were, "x2")).hasSize(12);
  }

  @Test
  void anotherStoryChangesTheCellsOfItsArticlesThoughTheyAreTheSame() {
    publishThreeWeeks();
    List<CoMention> before = count();
    StoryTables.Sources were = sources();
    stories.set(4, new ArticleStory("x4", "x4", "x4"));

    assertThat(countAgain(before, were)).hasSize(12);
  }
}
