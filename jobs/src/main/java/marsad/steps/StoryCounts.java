package marsad.steps;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import marsad.measures.DistanceDecay;
import marsad.measures.NamingModel;
import marsad.tables.PairMention;
import marsad.tables.PeriodType;
import marsad.tables.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Counts what one story adds to each period and group of outlets. A story is counted whole, so that
 * its copies count as one original and its articles as one story wherever they meet, and what it
 * adds can simply be summed.
 */
final class StoryCounts {
  /** The outlet of articles whose outlet is not known. */
  static final String UNKNOWN_OUTLET = "(unknown)";

  /** The outlet of rows that count all outlets together. */
  static final String ALL_OUTLETS = "*";

  private static final LocalDate EPOCH = LocalDate.EPOCH;

  /** Weights are summed in whole millionths, so that the order of the sum cannot change it. */
  private static final double MILLION = 1e6;

  private StoryCounts() {}

  /** A leader and how often an article mentions it. */
  public record Named(String leaderId, long mentions) {}

  /**
   * An article that names leaders.
   *
   * @param outletCountry country of the outlet, or that it is not known
   * @param publishedOn its day; null if not known
   */
  public record NamingArticle(
      String articleId,
      String originalId,
      String outlet,
      String outletCountry,
      @Nullable LocalDate publishedOn,
      List<Named> leaders,
      List<PairMention> pairs) {}

  /** All articles of a story that name leaders. */
  public record Story(String storyId, long unit, List<NamingArticle> articles) {
    /** The first day of its articles; null if none has one. */
    @Nullable LocalDate firstDay() {
      LocalDate first = null;
      for (NamingArticle article : articles) {
        LocalDate day = article.publishedOn();
        if (day != null && (first == null || day.isBefore(first))) {
          first = day;
        }
      }
      return first;
    }
  }

  /** What articles of a story add to a leader wherever they count. */
  record LeaderCount(
      String leaderId, long articles, long originals, long mentions, List<String> outlets) {}

  /** What articles of a story add to a pair wherever they count. */
  record PairCount(
      Scope scope,
      String leaderA,
      String leaderB,
      long articles,
      long originals,
      long weight,
      boolean isBackground,
      List<String> outlets,
      String evidence) {}

  /** How many originals name so many leaders, and how many pairs of them each scope holds. */
  record LengthCount(int leaders, long originals, List<Long> pairs) {}

  /**
   * Articles of a story and the cells in which just these count: a story of one article has twelve
   * cells and one count.
   */
  record CountedTogether(List<NamingArticle> articles, List<Cell> cells) {}

  /** A period and group of outlets. */
  public record Cell(PeriodType periodType, LocalDate period, String outlet)
      implements Serializable {
    /** Whether its last day is before the day. */
    boolean isOverBefore(LocalDate day) {
      return switch (periodType) {
        case DAY -> period.isBefore(day);
        case WEEK -> !period.plusWeeks(1).isAfter(day);
        case MONTH -> !period.plusMonths(1).isAfter(day);
        case ALL -> false;
      };
    }
  }

  /** The cells in which the story counts, of those that are wanted. */
  static List<CountedTogether> cells(Story story, Predicate<Cell> wanted) {
    Map<Cell, List<Integer>> byCell = new LinkedHashMap<>();
    for (int i = 0; i < story.articles().size(); i++) {
      NamingArticle article = story.articles().get(i);
      String country = OutletGroups.ofCountry(article.outletCountry());
      for (String group : List.of(ALL_OUTLETS, article.outlet(), country)) {
        for (Cell cell : periods(article.publishedOn(), group)) {
          if (wanted.test(cell)) {
            byCell.computeIfAbsent(cell, c -> new ArrayList<>()).add(i);
          }
        }
      }
    }
    Map<List<Integer>, List<Cell>> byPlaces = new LinkedHashMap<>();
    byCell.forEach(
        (cell, places) -> byPlaces.computeIfAbsent(places, p -> new ArrayList<>()).add(cell));
    List<CountedTogether> byArticles = new ArrayList<>();
    byPlaces.forEach(
        (places, cells) ->
            byArticles.add(
                new CountedTogether(places.stream().map(story.articles()::get).toList(), cells)));
    return byArticles;
  }

  private static List<Cell> periods(@Nullable LocalDate day, String outlet) {
    Cell all = new Cell(PeriodType.ALL, EPOCH, outlet);
    if (day == null) {
      return List.of(all);
    }
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return List.of(
        all,
        new Cell(PeriodType.DAY, day, outlet),
        new Cell(PeriodType.WEEK, monday, outlet),
        new Cell(PeriodType.MONTH, day.withDayOfMonth(1), outlet));
  }

  /** Counts gathered over the articles of one story in one cell. */
  private static final class Tally {
    private long articles;
    private long mentions;
    private long weight;
    private boolean isBackground = true;
    private @Nullable String evidence;
    private final Set<String> originals = new HashSet<>();
    private final TreeSet<String> outlets = new TreeSet<>();

    private void add(NamingArticle article) {
      articles++;
      originals.add(article.originalId());
      outlets.add(article.outlet());
    }

    /** Clear evidence sorts before unclear: the digit of its clarity stands first. */
    private void add(PairMention pair, Scope scope) {
      weight += Math.round(DistanceDecay.weight(pair.sentencesApart()) * MILLION);
      isBackground &= pair.isBackground();
      String shown = pair.clarity() + sentence(pair, scope);
      evidence = evidence == null || shown.compareTo(evidence) < 0 ? shown : evidence;
    }

    private static String sentence(PairMention pair, Scope scope) {
      if (scope == Scope.HEADLINE) {
        return pair.articleId() + "-0";
      }
      String quotation = pair.quotationSentenceId();
      return scope == Scope.QUOTATION && quotation != null ? quotation : pair.sentenceId();
    }
  }

  /** What the articles of a story that count together add to leaders. */
  static List<LeaderCount> leaders(List<NamingArticle> articles) {
    TreeMap<String, Tally> tallies = new TreeMap<>();
    for (NamingArticle article : articles) {
      for (Named named : article.leaders()) {
        Tally tally = tallies.computeIfAbsent(named.leaderId(), id -> new Tally());
        tally.add(article);
        tally.mentions += named.mentions();
      }
    }
    List<LeaderCount> counts = new ArrayList<>(tallies.size());
    tallies.forEach(
        (leader, tally) ->
            counts.add(
                new LeaderCount(
                    leader,
                    tally.articles,
                    tally.originals.size(),
                    tally.mentions,
                    List.copyOf(tally.outlets))));
    return counts;
  }

  private record ScopedPair(Scope scope, String leaderA, String leaderB) {}

  /** What the articles of a story that count together add to pairs. */
  static List<PairCount> pairs(List<NamingArticle> articles) {
    Map<ScopedPair, Tally> tallies = new LinkedHashMap<>();
    for (NamingArticle article : articles) {
      for (PairMention pair : article.pairs()) {
        for (Scope scope : Scope.values()) {
          if (pair.isIn(scope)) {
            ScopedPair key = new ScopedPair(scope, pair.leaderA(), pair.leaderB());
            Tally tally = tallies.computeIfAbsent(key, k -> new Tally());
            tally.add(article);
            tally.add(pair, scope);
          }
        }
      }
    }
    List<PairCount> counts = new ArrayList<>(tallies.size());
    tallies.forEach((pair, tally) -> counts.add(count(pair, tally)));
    return counts;
  }

  private static PairCount count(ScopedPair pair, Tally tally) {
    return new PairCount(
        pair.scope(),
        pair.leaderA(),
        pair.leaderB(),
        tally.articles,
        tally.originals.size(),
        tally.weight,
        tally.isBackground,
        List.copyOf(tally.outlets),
        java.util.Objects.requireNonNull(tally.evidence));
  }

  /** An original names whom its copies in the cell name between them. */
  private static final class Original {
    private final Set<String> leaders = new HashSet<>();
    private final Set<ScopedPair> pairs = new HashSet<>();

    private void add(NamingArticle article) {
      article.leaders().forEach(named -> leaders.add(named.leaderId()));
      for (PairMention pair : article.pairs()) {
        for (Scope scope : Scope.values()) {
          if (pair.isIn(scope)) {
            pairs.add(new ScopedPair(scope, pair.leaderA(), pair.leaderB()));
          }
        }
      }
    }

    private LengthCount count() {
      return new LengthCount(Math.min(leaders.size(), NamingModel.LONGEST), 1, pairsByScope());
    }

    private List<Long> pairsByScope() {
      List<Long> counts = new ArrayList<>();
      for (Scope scope : Scope.values()) {
        counts.add(pairs.stream().filter(pair -> pair.scope() == scope).count());
      }
      return counts;
    }
  }

  /** How long the originals among articles of a story are. */
  static List<LengthCount> lengths(List<NamingArticle> articles) {
    Map<String, Original> originals = new LinkedHashMap<>();
    for (NamingArticle article : articles) {
      originals.computeIfAbsent(article.originalId(), id -> new Original()).add(article);
    }
    return originals.values().stream().map(Original::count).toList();
  }
}
