package marsad.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import marsad.measures.Association;
import marsad.measures.Bootstrap;
import marsad.measures.Interval;
import marsad.tables.CoMention;
import marsad.tables.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** News with known truth: are chance pairs left alone, planted ties found, intervals honest? */
class PlantedTruthTest {
  private static final int ARTICLES = 5000;

  private static List<CoMention> counted(PlantedNews news) {
    return PlainCount.of(news.stories(), ARTICLES).stream()
        .filter(r -> r.scope() == Scope.SENTENCE && "*".equals(r.outlet()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void callsAtMostOneIndependentPairInTwentySignificant(long seed) {
    int leaders = 40;
    List<CoMention> rows = counted(new PlantedNews(seed, ARTICLES).independent(leaders, 0.6));

    long significant = rows.stream().filter(r -> r.qValue() <= 0.05).count();

    assertThat((double) significant).isLessThanOrEqualTo(0.05 * leaders * (leaders - 1) / 2);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void pValuesOfIndependentPairsAreNeitherTooSmallNorTooLarge(long seed) {
    int leaders = 40;
    List<CoMention> rows = counted(new PlantedNews(seed, ARTICLES).independent(leaders, 0.6));

    double below = rows.stream().filter(r -> r.pValue() <= 0.1).count();

    // Counts are whole numbers, so p-values lie a little high; a null model that is far off would
    // show none or many.
    assertThat(below / rows.size()).isBetween(0.03, 0.12);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void findsNineInTenTiesOfOddsRatioTwo(long seed) {
    List<CoMention> rows = counted(new PlantedNews(seed, ARTICLES).independent(20, 0).tied(10));

    long found =
        rows.stream()
            .filter(r -> r.leaderA().startsWith("tied"))
            .filter(r -> r.leaderB().equals(r.leaderA().replace('a', 'b')))
            .filter(r -> r.qValue() <= 0.05)
            .count();

    assertThat(found).isGreaterThanOrEqualTo(9);
  }

  @Test
  void ninetyPercentIntervalsHoldTheTruthNineTimesInTen() {
    SplittableRandom random = new SplittableRandom(11);
    int trials = 600;
    int held = 0;
    for (int trial = 0; trial < trials; trial++) {
      held += holdsTheTruth(random, 500) ? 1 : 0;
    }

    assertThat((double) held / trials).isBetween(0.85, 0.95);
  }

  /**
   * Whether an interval holds the truth. A story has one to three articles, which all name both (10
   * %), one (15 %), the other (10 %) or neither: Dice 2 x .10 / (.25 + .20) = 4/9, logDice 14 +
   * log2(4/9).
   */
  static boolean holdsTheTruth(SplittableRandom random, int stories) {
    double truth = 14 + Math.log(4.0 / 9) / Math.log(2);
    Interval interval = interval(random, stories);
    return interval.low() <= truth && truth <= interval.high();
  }

  private static Interval interval(SplittableRandom random, int stories) {
    double[] both = new double[Bootstrap.REPLICATES];
    double[] a = new double[Bootstrap.REPLICATES];
    double[] b = new double[Bootstrap.REPLICATES];
    for (int story = 0; story < stories; story++) {
      long unit = random.nextLong();
      int articles = 1 + random.nextInt(3);
      double draw = random.nextDouble();
      Bootstrap.add(both, unit, draw < 0.1 ? articles : 0);
      Bootstrap.add(a, unit, draw < 0.25 ? articles : 0);
      Bootstrap.add(b, unit, draw < 0.1 || (draw >= 0.25 && draw < 0.35) ? articles : 0);
    }
    double[] logDice = new double[Bootstrap.REPLICATES];
    for (int r = 0; r < logDice.length; r++) {
      logDice[r] = Association.logDice(both[r], a[r], b[r]);
    }
    return Interval.percentile(logDice, 0.9);
  }

  @Test
  void countsKeepTheirOrderAndOutletsAndCountriesAddUp() {
    SplittableRandom random = new SplittableRandom(5);
    for (int trial = 0; trial < 20; trial++) {
      List<CoMention> rows = PlainCount.of(randomStories(random), 1000);

      TreeMap<String, Long> together = new TreeMap<>();
      TreeMap<String, Long> byCountry = new TreeMap<>();
      for (CoMention row : rows) {
        assertThat(row.stories()).isBetween(1L, row.originals());
        assertThat(row.originals()).isLessThanOrEqualTo(row.articles());
        assertThat(row.outlets()).isBetween(1L, row.articles());
        assertThat(row.evidence())
            .hasSize((int) Math.min(5, row.stories()))
            .doesNotHaveDuplicates();
        assertThat(row.qValue()).isBetween(row.pValue(), 1.0);
        assertThat(row.articles()).isLessThanOrEqualTo(Math.min(row.articlesA(), row.articlesB()));
        String key =
            String.join(
                "|",
                row.periodType() + "|" + row.period() + "|" + row.scope(),
                row.leaderA(),
                row.leaderB());
        long articles = row.articles();
        if ("*".equals(row.outlet())) {
          together.merge(key, articles, Long::sum);
          byCountry.merge(key, articles, Long::sum);
        } else {
          (row.outlet() == null ? byCountry : together).merge(key, -articles, Long::sum);
        }
        assertThat(row.outletCountry().equals("*")).isEqualTo(row.outlet() != null);
      }
      assertThat(together.values()).containsOnly(0L);
      assertThat(byCountry.values()).containsOnly(0L);
    }
  }

  private static List<StoryCounts.Story> randomStories(SplittableRandom random) {
    List<StoryCounts.Story> stories = new ArrayList<>();
    for (int s = 0; s < 30; s++) {
      List<StoryCounts.NamingArticle> articles = new ArrayList<>();
      int size = 1 + random.nextInt(5);
      for (int i = 0; i < size; i++) {
        TreeSet<String> leaders = new TreeSet<>();
        for (int l = 0; l <= random.nextInt(5); l++) {
          leaders.add("leader" + random.nextInt(8));
        }
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(40));
        String id = "s" + s + "x" + i;
        articles.add(
            PlantedNews.article(
                id,
                "s" + s + "x" + random.nextInt(i + 1),
                "outlet" + random.nextInt(3),
                random.nextInt(10) == 0 ? null : day,
                leaders));
      }
      stories.add(new StoryCounts.Story("s" + s, random.nextLong(), articles));
    }
    return stories;
  }
}
