package marsad.steps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import marsad.tables.PairMention;

/** Makes news of which the truth is known: who is tied to whom, and how strongly. */
final class PlantedNews {
  /** Articles that name both, and articles that name each, of a planted pair. */
  private static final int TOGETHER = 50;

  private final SplittableRandom random;
  private final List<Set<String>> articles = new ArrayList<>();

  PlantedNews(long seed, int size) {
    random = new SplittableRandom(seed);
    for (int i = 0; i < size; i++) {
      articles.add(new TreeSet<>());
    }
  }

  /**
   * Leaders named independently of each other: in few long articles more, in many short ones less,
   * and the first far more often than the last.
   *
   * @param spread how much articles differ in length: standard deviation of its logarithm; a tie
   *     has the planted odds ratio only where they do not
   */
  PlantedNews independent(int leaders, double spread) {
    for (Set<String> article : articles) {
      double length = Math.exp(random.nextGaussian() * spread);
      for (int i = 0; i < leaders; i++) {
        double fame = 0.3 / (i + 1) + 0.01;
        if (random.nextDouble() < Math.min(0.95, fame * length)) {
          article.add("free" + i);
        }
      }
    }
    return this;
  }

  /** Pairs with odds ratio two that 50 articles name together. */
  PlantedNews tied(int pairs) {
    int each = margin();
    for (int i = 0; i < pairs; i++) {
      int[] order = shuffled();
      for (int at = 0; at < each; at++) {
        articles.get(order[at]).add("tied" + i + "a");
        articles.get(order[each - TOGETHER + at]).add("tied" + i + "b");
      }
    }
    return this;
  }

  /** How many articles name each, so that 50 together make an odds ratio of two. */
  private int margin() {
    int n = articles.size();
    int margin = TOGETHER + 1;
    while (TOGETHER * (n - 2.0 * margin + TOGETHER) > 2.0 * Math.pow(margin - TOGETHER, 2)) {
      margin++;
    }
    return margin;
  }

  private int[] shuffled() {
    int[] order = new int[articles.size()];
    for (int i = 0; i < order.length; i++) {
      int at = random.nextInt(i + 1);
      order[i] = order[at];
      order[at] = i;
    }
    return order;
  }

  /** Every article as a story of its own, without a day, all of one outlet. */
  List<StoryCounts.Story> stories() {
    List<StoryCounts.Story> stories = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      if (!articles.get(i).isEmpty()) {
        String id = "x" + i;
        stories.add(
            new StoryCounts.Story(
                id, random.nextLong(), List.of(article(id, id, "المرفأ", null, articles.get(i)))));
      }
    }
    return stories;
  }

  /** Every outlet has one of two countries. */
  private static String country(String outlet) {
    return "land" + (outlet.hashCode() & 1);
  }

  /** An article that names the leaders, all in one sentence. */
  static StoryCounts.NamingArticle article(
      String id,
      String original,
      String outlet,
      @org.jspecify.annotations.Nullable LocalDate day,
      Set<String> leaders) {
    List<PairMention> pairs = new ArrayList<>();
    for (String a : leaders) {
      for (String b : leaders) {
        if (a.compareTo(b) < 0) {
          pairs.add(
              new PairMention(
                  id, a, b, false, true, false, true, true, 0, id + "-1", null, 0, false));
        }
      }
    }
    return new StoryCounts.NamingArticle(
        id,
        original,
        outlet,
        country(outlet),
        day,
        leaders.stream().map(leader -> new StoryCounts.Named(leader, 1)).toList(),
        pairs);
  }
}
