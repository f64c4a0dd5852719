package marsad.steps;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.xxhash64;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import marsad.reuse.CopyRules;
import marsad.reuse.NewsTexts;
import marsad.spark.Datasets;
import marsad.spark.Held;
import marsad.tables.Article;
import marsad.tables.ArticlePart;
import marsad.tables.Copy;
import marsad.tables.CopyKind;
import marsad.tables.CopyPair;
import marsad.tables.DateSource;
import marsad.tables.Signature;
import marsad.testing.LocalSpark;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The steps from articles to their copies, one after the other. */
class CopiesTest {
  private static final CopyRules RULES = new CopyRules(0.5, 0.8, 40, 20, 7, 20);
  private static final LocalDate MONDAY = LocalDate.of(2024, 2, 12);
  private static final LocalDate WEDNESDAY = LocalDate.of(2024, 2, 14);
  private static final String STORY =
      NewsTexts.article(NewsTexts.HARBOUR, NewsTexts.BRIDGE, NewsTexts.HARVEST);

  private final SparkSession spark = LocalSpark.session();
  private final List<Article> articles = new ArrayList<>();
  private final Held heldAsChanged = new Held();

  @AfterEach
  void forget() {
    heldAsChanged.forget();
  }

  private void article(String id, @Nullable LocalDate day, String text) {
    article(id, "page of " + id, day, text);
  }

  private void article(String id, String page, @Nullable LocalDate day, String text) {
    articles.add(
        new Article(
            id,
            page,
            0,
            ArticlePart.MAIN,
            "عنوان " + id,
            "المرفأ",
            null,
            List.of(),
            null,
            day,
            day == null ? DateSource.NONE : DateSource.LINE,
            day == null ? 0 : 1,
            text,
            0,
            day == null ? 0 : 202402));
  }

  private Dataset<Signature> signatures(List<Article> of) {
    return FingerprintArticles.from(Datasets.of(spark, Article.class, of));
  }

  private List<CopyPair> pairs() {
    return FindCopyPairs.from(signatures(articles), RULES).collectAsList();
  }

  private List<Copy> copies() {
    return copies(signatures(articles), Datasets.of(spark, CopyPair.class, pairs()), RULES);
  }

  private static List<Copy> copies(
      Dataset<Signature> signatures, Dataset<CopyPair> pairs, CopyRules rules) {
    FindCopies.Found found = FindCopies.from(signatures, pairs, rules);
    List<Copy> copies = found.copies().collectAsList();
    found.held().forget();
    return copies;
  }

  private List<Article> dated() {
    List<Article> dated = new ArrayList<>();
    DateCopies.from(
        Datasets.of(spark, Article.class, articles),
        Datasets.of(spark, Copy.class, copies()),
        Datasets.of(spark, CopyPair.class, pairs()),
        rewritten -> dated.addAll(rewritten.collectAsList()));
    return dated;
  }

  private static @Nullable LocalDate day(List<Article> articles, String id) {
    return articles.stream()
        .filter(a -> a.articleId().equals(id))
        .findFirst()
        .orElseThrow()
        .publishedOn();
  }

  @Test
  void findsCopiesOfEachKind() {
    article("original", MONDAY, STORY);
    article("same", WEDNESDAY, STORY);
    article("changed", WEDNESDAY, NewsTexts.changed(STORY, 10));
    article("excerpt", WEDNESDAY, NewsTexts.HARVEST);
    article("other", WEDNESDAY, NewsTexts.MUSEUM);

    assertThat(copies())
        .extracting(c -> c.articleId() + " " + c.originalId() + " " + c.kind() + " " + c.lagDays())
        .containsExactlyInAnyOrder(
            "same original EXACT 2", "changed original NEAR 2", "excerpt original PARTIAL 2");
  }

  @Test
  void leadsSpansBackToTheText() {
    String longer = NewsTexts.article(NewsTexts.MUSEUM + ".", STORY, NewsTexts.FOOTER);
    article("original", MONDAY, NewsTexts.article(NewsTexts.BRIDGE, NewsTexts.HARVEST));
    article("longer", WEDNESDAY, longer);

    CopyPair pair = pairs().get(0);

    assertThat(pair.earlierId()).isEqualTo("original");
    assertThat(longer.substring(pair.laterBegin(), pair.laterEnd()))
        .isEqualTo(NewsTexts.article(NewsTexts.BRIDGE, NewsTexts.HARVEST));
    assertThat(pair.earlierBegin()).isZero();
  }

  @Test
  void groupsATextThatAThousandCarry() {
    for (int i = 0; i < 1000; i++) {
      article("x" + i, MONDAY, STORY);
    }
    article("changed", WEDNESDAY, NewsTexts.changed(STORY, 10));

    List<Copy> copies = copies();

    assertThat(copies).hasSize(1000).extracting(Copy::originalId).containsOnly("x0");
    assertThat(copies).filteredOn(c -> c.kind() == CopyKind.NEAR).hasSize(1);
  }

  @Test
  void groupsNearlyIdenticalTextsOfWhichAllPhrasesAreCommon() {
    String text = NewsTexts.words("خبر", 0, 300);
    for (int i = 0; i < 100; i++) {
      article("x" + (100 + i), MONDAY, NewsTexts.changed(text, 3 * i));
    }

    assertThat(copies()).hasSize(99).extracting(Copy::originalId).containsOnly("x100");
  }

  @Test
  void doesNotCallPagesCopiesForTheirFooter() {
    String footer = NewsTexts.article(NewsTexts.FOOTER, NewsTexts.words("حقوق", 0, 40));
    for (int i = 0; i < 30; i++) {
      String own = NewsTexts.words("خبر", 100 * i, 100 * i + 60);
      article("x" + i, MONDAY, NewsTexts.article(own, footer));
    }

    assertThat(copies()).isEmpty();
  }

  @Test
  void knowsAnArticleWithoutTextByItsTitle() {
    article("a", MONDAY, "");

    assertThat(signatures(articles).collectAsList())
        .extracting(Signature::words)
        .containsExactly(2);
  }

  @Test
  void findsTheSameWhateverTheOrderOfArticles() {
    mixed(60);
    List<CopyPair> pairs = sorted(pairs());
    List<Copy> copies = copies();

    Collections.shuffle(articles, new Random(7));
    spark.conf().set("spark.sql.shuffle.partitions", "7");
    try {
      assertThat(sorted(pairs())).isEqualTo(pairs);
      assertThat(copies()).containsExactlyInAnyOrderElementsOf(copies);
    } finally {
      spark.conf().set("spark.sql.shuffle.partitions", "2");
    }
  }

  @Test
  void findsDayByDayWhatItFindsAtOnce() {
    mixed(60);
    everyDay();
    List<CopyPair> atOnce = sorted(pairs());

    List<Article> stored = new ArrayList<>();
    List<CopyPair> dayByDay = new ArrayList<>();
    List<Article> undated = articles.stream().filter(a -> a.publishedOn() == null).toList();
    dayByDay.addAll(FindCopyPairs.from(signatures(undated), RULES).collectAsList());
    stored.addAll(undated);
    for (int i = 0; i < 12; i++) {
      LocalDate day = MONDAY.plusDays(i);
      List<Article> newer = articles.stream().filter(a -> day.equals(a.publishedOn())).toList();
      dayByDay.addAll(
          FindChangedPairs.from(change(newer, List.of(), stored), RULES).pairs().collectAsList());
      stored.addAll(newer);
    }

    assertThat(sorted(dayByDay)).isEqualTo(atOnce);
  }

  @Test
  void tellsManyByJobsWhatItTellsAHandfulOnTheDriver() {
    mixed(40);
    everyDay();
    Dataset<Row> signatures = Datasets.rows(signatures(articles), Signature.class);
    Dataset<Row> pairs = Datasets.rows(Datasets.of(spark, CopyPair.class, pairs()), CopyPair.class);
    Held held = new Held();
    Dataset<Row> many = held.hold(CopyComponents.of(FindCopies.links(pairs)));
    Dataset<Row> handful = Datasets.broadcastIfFew(many);
    Dataset<Row> ofComponents =
        pairs.withColumn("article", xxhash64(col("earlier_id"))).join(many, "article");

    List<Row> byJobs =
        FindCopies.whole(many, ofComponents, signatures, RULES, held).collectAsList();
    List<Row> onDriver =
        FindCopies.whole(handful, ofComponents, signatures, RULES, held).collectAsList();

    assertThat(many.isLocal()).isFalse();
    assertThat(onDriver).hasSizeGreaterThan(20).containsExactlyInAnyOrderElementsOf(byJobs);
    held.forget();
  }

  private FindChangedPairs.Change change(
      List<Article> newer, List<Article> gone, List<Article> kept) {
    return new FindChangedPairs.Change(signatures(newer), signatures(gone), signatures(kept));
  }

  @Test
  void findsAfterALargeChangeWhatItFindsAtOnce() {
    spark.conf().set(Datasets.HANDFUL, "5");
    try {
      findsAfterAChangeWhatItFindsAtOnce(3);
    } finally {
      spark.conf().unset(Datasets.HANDFUL);
    }
  }

  /** Articles of any day that come, go and change, among stock phrases and identical texts. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void findsAfterAChangeWhatItFindsAtOnce(int seed) {
    CopyRules rules = new CopyRules(0.5, 0.8, 40, 20, 3, 5);
    mixed(70);
    for (int i = 0; i < 12; i++) {
      article("same" + i, i % 5 == 0 ? null : MONDAY.plusDays(i % 7), STORY);
    }
    Random random = new Random(seed);
    List<Article> kept = new ArrayList<>();
    List<Article> gone = new ArrayList<>();
    List<Article> newer = new ArrayList<>();
    for (Article article : articles) {
      int fate = random.nextInt(16);
      (fate == 0 ? gone : fate == 1 ? newer : kept).add(article);
    }
    Article changed = kept.remove(random.nextInt(kept.size()));
    gone.add(changed);
    articles.clear();
    article(changed.articleId(), WEDNESDAY, NewsTexts.words("خبر", 30, 90));
    newer.addAll(articles);
    List<Article> before = joined(kept, gone);
    List<Article> after = joined(kept, newer);
    Dataset<CopyPair> storedPairs = held(FindCopyPairs.from(signatures(before), rules));
    List<Copy> storedCopies = copies(signatures(before), storedPairs, rules);
    Dataset<CopyPair> allPairs = held(FindCopyPairs.from(signatures(after), rules));

    FindChangedPairs.Found found = FindChangedPairs.from(change(newer, gone, kept), rules);

    Set<String> again = ids(found.articles());
    Set<CopyPair> pairs = new HashSet<>(found.pairs().collectAsList());
    Set<CopyPair> stored = new HashSet<>(storedPairs.collectAsList());
    List<CopyPair> among =
        Datasets.records(found.among(Datasets.rows(storedPairs, CopyPair.class)), CopyPair.class)
            .collectAsList();
    assertThat(stored)
        .filteredOn(p -> again.contains(p.earlierId()) || again.contains(p.laterId()))
        .isSubsetOf(among);
    stored.stream()
        .filter(p -> !again.contains(p.earlierId()) && !again.contains(p.laterId()))
        .forEach(pairs::add);
    assertThat(pairs).containsExactlyInAnyOrderElementsOf(allPairs.collectAsList());
    assertThat(again).hasSizeLessThan(after.size());

    List<CopyPair> changedPairs =
        Stream.concat(stored.stream(), pairs.stream())
            .filter(p -> !stored.contains(p) || !pairs.contains(p))
            .toList();
    FindChangedCopies.Changed copies =
        FindChangedCopies.from(
            new FindChangedCopies.Tables(
                signatures(after), allPairs, Datasets.of(spark, Copy.class, storedCopies)),
            changed(joined(newer, gone), changedPairs),
            rules);
    assertThat(exchanged(storedCopies, copies))
        .containsExactlyInAnyOrderElementsOf(copies(signatures(after), allPairs, rules));
    found.held().forget();
  }

  /** Articles whose copies are told again, as a run tells them. */
  private Dataset<Row> changed(List<Article> of, List<CopyPair> pairs) {
    return FindChangedCopies.changed(
        Datasets.rows(signatures(of), Signature.class),
        Datasets.rows(Datasets.of(spark, CopyPair.class, pairs), CopyPair.class),
        heldAsChanged);
  }

  /** Stored copies with those in their place that were found again. */
  private List<Copy> exchanged(List<Copy> stored, FindChangedCopies.Changed copies) {
    Set<String> replaced = ids(copies.articles());
    List<Copy> all = new ArrayList<>(copies.found().copies().collectAsList());
    stored.stream().filter(c -> !replaced.contains(c.articleId())).forEach(all::add);
    copies.found().held().forget();
    return all;
  }

  /** Each day's articles hang together with days before the window, which were told before. */
  @Test
  void bringsCopiesOfEachDayToWhatAllGive() {
    CopyRules rules = new CopyRules(0.5, 0.8, 40, 20, 2, 20);
    for (int i = 0; i < 12; i++) {
      article("x" + i, i == 5 ? null : MONDAY.plusDays(i), NewsTexts.changed(STORY, 3 * i));
      article("same" + i, MONDAY.plusDays(i), i % 4 == 0 ? NewsTexts.HARVEST : NewsTexts.MUSEUM);
    }
    List<Article> stored =
        new ArrayList<>(articles.stream().filter(a -> a.publishedOn() == null).toList());
    List<CopyPair> pairs = new ArrayList<>();
    List<Copy> copies = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      LocalDate day = MONDAY.plusDays(i);
      List<Article> newer = articles.stream().filter(a -> day.equals(a.publishedOn())).toList();
      List<CopyPair> ofDay =
          FindChangedPairs.from(change(newer, List.of(), stored), rules).pairs().collectAsList();
      stored.addAll(newer);
      pairs.addAll(ofDay);
      Dataset<CopyPair> allPairs = Datasets.of(spark, CopyPair.class, pairs);
      Dataset<Signature> signatures = signatures(stored);
      FindChangedCopies.Changed found =
          FindChangedCopies.from(
              new FindChangedCopies.Tables(
                  signatures, allPairs, Datasets.of(spark, Copy.class, copies)),
              changed(newer, ofDay),
              rules);
      copies = exchanged(copies, found);
      assertThat(copies).containsExactlyInAnyOrderElementsOf(copies(signatures, allPairs, rules));
    }
    assertThat(copies).hasSizeGreaterThan(15);
  }

  /** The ids of articles of this test whose hashes are given. */
  private Set<String> ids(Dataset<Row> hashes) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 70; i++) {
      all.add("x" + i);
      all.add("same" + i);
    }
    return new HashSet<>(
        spark
            .createDataset(all, Encoders.STRING())
            .join(hashes, xxhash64(col("value")).equalTo(col("article")), "left_semi")
            .as(Encoders.STRING())
            .collectAsList());
  }

  private static List<Article> joined(List<Article> some, List<Article> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  private Dataset<CopyPair> held(Dataset<CopyPair> pairs) {
    return Datasets.of(spark, CopyPair.class, pairs.collectAsList());
  }

  /** Articles of twelve days and undated ones that hold some of the same paragraphs. */
  private void mixed(int count) {
    Random random = new Random(4);
    for (int i = 0; i < count; i++) {
      LocalDate day = i % 9 == 0 ? null : MONDAY.plusDays(random.nextInt(12));
      List<String> paragraphs = new ArrayList<>();
      for (int p = 0; p < 3; p++) {
        int from = 30 * random.nextInt(12);
        paragraphs.add(NewsTexts.words("خبر", from, from + 30));
      }
      article("x" + i, day, String.join("\n", paragraphs));
    }
  }

  /** The same text each day: which is the first of a stretch may be told before the window. */
  private void everyDay() {
    for (int i = 0; i < 12; i++) {
      article("same" + i, MONDAY.plusDays(i), STORY);
      article("changed" + i, MONDAY.plusDays(i), NewsTexts.changed(STORY, 10 + i));
    }
  }

  private static List<CopyPair> sorted(List<CopyPair> pairs) {
    return pairs.stream().sorted(java.util.Comparator.comparing(CopyPair::toString)).toList();
  }

  @Test
  void datesAnUndatedCopyByItsOriginal() {
    article("original", MONDAY, STORY);
    article("later", WEDNESDAY, STORY);
    article("undated", null, NewsTexts.changed(STORY, 60));

    List<Article> dated = dated();

    Article copy = dated.get(2);
    assertThat(copy.articleId()).isEqualTo("undated");
    assertThat(copy.publishedOn()).isEqualTo(MONDAY);
    assertThat(copy.dateSource()).isEqualTo(DateSource.COPY);
    assertThat(copy.dateConfidence()).isBetween(0.7, 0.9);
    assertThat(copy.month()).isEqualTo(202402);
    assertThat(dated.get(0)).isEqualTo(articles.get(0));
  }

  @Test
  void datesNoArticleFromItsOwnPage() {
    article("main", "p", MONDAY, STORY);
    article("embedded", "p", null, STORY);

    assertThat(dated()).isEmpty();
  }

  @Test
  void datesAnEmbeddedArticleFromAnotherPage() {
    article("main", "p", MONDAY, STORY);
    article("embedded", "p", null, STORY);
    article("elsewhere", "q", WEDNESDAY, NewsTexts.changed(STORY, 60));

    assertThat(day(dated(), "embedded")).isEqualTo(WEDNESDAY);
  }

  @Test
  void givesTheSameDaysWhenCopiesAreFoundAgain() {
    article("original", MONDAY, STORY);
    article("undated", null, STORY);
    List<Article> once = dated();
    List<Copy> copies = copies();

    articles.clear();
    articles.addAll(once);

    assertThat(copies()).isEqualTo(copies);
    assertThat(dated()).isEqualTo(once);
  }

  @Test
  void takesADayBackWhenItsSourceIsGone() {
    article("original", MONDAY, STORY);
    article("undated", null, STORY);
    List<Article> once = dated();

    articles.clear();
    articles.add(once.get(1));

    assertThat(dated()).extracting(Article::dateSource).containsExactly(DateSource.NONE);
  }

  @Test
  void rewritesTheTableItReads() {
    article("original", MONDAY, STORY);
    article("undated", null, STORY);
    // Not the table that other tests read.
    String table = "marsad.copies_test.articles";
    spark.sql("CREATE NAMESPACE IF NOT EXISTS marsad.copies_test");
    write(Datasets.of(spark, Article.class, articles), table);

    DateCopies.from(
        Datasets.records(spark.table(table), Article.class),
        Datasets.of(spark, Copy.class, copies()),
        Datasets.of(spark, CopyPair.class, pairs()),
        dated -> write(dated, table));

    List<Article> dated = Datasets.records(spark.table(table), Article.class).collectAsList();
    assertThat(day(dated, "undated")).isEqualTo(MONDAY);
  }

  private List<Article> datedAnew(List<Article> of) {
    List<Article> changed = new ArrayList<>();
    DateCopies.ofChanged(
        Datasets.of(spark, Article.class, of),
        Datasets.of(spark, Copy.class, copies()),
        Datasets.of(spark, CopyPair.class, pairs()),
        dated -> changed.addAll(dated.collectAsList()));
    return changed;
  }

  @Test
  void handsOnOnlyTheArticlesWhoseDayChanges() {
    article("original", MONDAY, STORY);
    article("undated", null, STORY);
    article("other", null, NewsTexts.MUSEUM);

    assertThat(datedAnew(articles)).containsExactly(dated().get(1));
    assertThat(datedAnew(dated())).isEmpty();

    List<Article> once = dated();
    articles.remove(0);
    assertThat(datedAnew(once.subList(1, 3))).extracting(Article::publishedOn).containsOnlyNulls();
  }

  private static void write(Dataset<Article> articles, String table) {
    Datasets.rows(articles, Article.class).writeTo(table).using("iceberg").createOrReplace();
  }
}
