package marsad.steps;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import marsad.tables.CoMention;
import marsad.tables.Scope;

/**
 * The checks of {@link PlantedTruthTest} on as many made-up news as wanted, and their shares. For
 * measuring by hand.
 *
 * <p>Argument: how many news of 5,000 articles to make for each check; intervals are tried a
 * hundred times as often.
 */
final class PlantedTruthRuns {
  private static final int ARTICLES = 5000;
  private static final int LEADERS = 40;
  private static final int TIES = 10;
  private static final double LEVEL = 0.05;

  private PlantedTruthRuns() {}

  public static void main(String[] arguments) {
    int runs = Integer.parseInt(arguments[0]);
    independent(runs);
    tied(runs);
    intervals(100 * runs);
  }

  private static void independent(int runs) {
    long significant = 0;
    long named = 0;
    long low = 0;
    int runsWithAny = 0;
    for (int seed = 1; seed <= runs; seed++) {
      List<CoMention> rows = counted(new PlantedNews(seed, ARTICLES).independent(LEADERS, 0.6));
      long called = rows.stream().filter(r -> r.qValue() <= LEVEL).count();
      significant += called;
      runsWithAny += called > 0 ? 1 : 0;
      named += rows.size();
      low += rows.stream().filter(r -> r.pValue() <= LEVEL).count();
    }
    long pairs = (long) runs * LEADERS * (LEADERS - 1) / 2;
    print("independent pairs", pairs, "called significant at q 0.05", significant);
    print("independent pairs that meet", named, "with p <= 0.05", low);
    print("news without a tie", runs, "with any pair called significant", runsWithAny);
  }

  private static void tied(int runs) {
    long found = 0;
    long wrong = 0;
    for (int seed = 1; seed <= runs; seed++) {
      for (CoMention row : counted(new PlantedNews(seed, ARTICLES).independent(20, 0).tied(TIES))) {
        boolean isTie = row.leaderB().equals(row.leaderA().replace('a', 'b'));
        boolean isCalled = row.qValue() <= LEVEL;
        found += isTie && isCalled ? 1 : 0;
        wrong += !isTie && isCalled ? 1 : 0;
      }
    }
    print("ties of odds ratio 2 in 50 articles", (long) runs * TIES, "found", found);
    print("pairs called significant beside ties", found + wrong, "without a tie", wrong);
  }

  private static void intervals(int trials) {
    SplittableRandom random = new SplittableRandom(11);
    for (int stories : new int[] {100, 500}) {
      int held = 0;
      for (int trial = 0; trial < trials; trial++) {
        held += PlantedTruthTest.holdsTheTruth(random, stories) ? 1 : 0;
      }
      print("90 % intervals of " + stories + " stories", trials, "that hold the truth", held);
    }
  }

  private static List<CoMention> counted(PlantedNews news) {
    return PlainCount.of(news.stories(), ARTICLES).stream()
        .filter(r -> r.scope() == Scope.SENTENCE && "*".equals(r.outlet()))
        .toList();
  }

  private static void print(String what, long all, String which, long some) {
    System.out.printf(
        Locale.ROOT, "%s: %d, %s: %d (%.4f)%n", what, all, which, some, (double) some / all);
  }
}
