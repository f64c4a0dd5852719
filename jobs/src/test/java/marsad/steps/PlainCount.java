package marsad.steps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import marsad.tables.CoMention;
import marsad.tables.Scope;
import org.jspecify.annotations.Nullable;

/** The co-mentions of stories, summed in memory in the plainest way: for tests without Spark. */
final class PlainCount {
  private final Map<StoryCounts.Cell, List<OfStory<StoryCounts.PairCount>>> pairs = new HashMap<>();
  private final Map<StoryCounts.Cell, List<OfStory<StoryCounts.LeaderCount>>> leaders =
      new HashMap<>();
  private final Map<StoryCounts.Cell, List<OfStory<StoryCounts.LengthCount>>> lengths =
      new HashMap<>();

  private PlainCount() {}

  /** What a story adds. */
  private record OfStory<T>(long unit, T count) {}

  /** All rows of the stories; every story's articles are all there are. */
  static List<CoMention> of(List<StoryCounts.Story> stories, long articlesTotal) {
    PlainCount count = new PlainCount();
    stories.forEach(count::add);
    List<CoMention> rows = new ArrayList<>();
    count.leaders.forEach((cell, named) -> rows.addAll(count.rows(cell, named, articlesTotal)));
    return rows;
  }

  private void add(StoryCounts.Story story) {
    for (StoryCounts.CountedTogether together : StoryCounts.cells(story, cell -> true)) {
      List<StoryCounts.NamingArticle> articles = together.articles();
      for (StoryCounts.Cell cell : together.cells()) {
        put(pairs, cell, story, StoryCounts.pairs(articles));
        put(leaders, cell, story, StoryCounts.leaders(articles));
        put(lengths, cell, story, StoryCounts.lengths(articles));
      }
    }
  }

  private static <T> void put(
      Map<StoryCounts.Cell, List<OfStory<T>>> map,
      StoryCounts.Cell cell,
      StoryCounts.Story story,
      List<T> counts) {
    List<OfStory<T>> known = map.computeIfAbsent(cell, k -> new ArrayList<>());
    counts.forEach(count -> known.add(new OfStory<>(story.unit(), count)));
  }

  private List<CoMention> rows(
      StoryCounts.Cell cell, List<OfStory<StoryCounts.LeaderCount>> named, long articlesTotal) {
    CellMeasures measures =
        new CellMeasures(
            cell,
            articlesTotal,
            leaderSums(cell, named),
            lengthSums(cell, lengths.getOrDefault(cell, List.of())));
    List<CoMention> rows = new ArrayList<>();
    for (Scope scope : Scope.values()) {
      List<CellSums.Sum> sums = pairSums(cell, scope);
      if (!sums.isEmpty()) {
        measures.rows(new Peeking<>(sums.iterator())).forEachRemaining(rows::add);
      }
    }
    return rows;
  }

  private static CellSums.Sum sum(
      CellSums.Counted counted,
      StoryCounts.Cell cell,
      @Nullable Scope scope,
      String leaderA,
      @Nullable String leaderB,
      int leaders,
      List<Long> pairs,
      List<? extends Record> counts,
      Numbers numbers) {
    return new CellSums.Sum(
        0,
        counted,
        cell.periodType(),
        cell.period(),
        cell.outlet(),
        scope,
        leaderA,
        leaderB,
        leaders,
        numbers.articles(),
        numbers.originals(),
        counts.size(),
        0,
        numbers.weight(),
        numbers.isBackground(),
        numbers.outlets(),
        numbers.stories().packed(),
        pairs,
        numbers.evidence());
  }

  private record Numbers(
      long articles,
      long originals,
      long weight,
      boolean isBackground,
      List<String> outlets,
      StorySums stories,
      List<String> evidence) {
    Numbers(long articles, long originals, StorySums stories) {
      this(articles, originals, 0, true, List.of(), stories, List.of());
    }
  }

  private static <T> Map<String, List<OfStory<T>>> grouped(
      List<OfStory<T>> counts, Function<T, String> by) {
    return counts.stream()
        .collect(
            Collectors.groupingBy(c -> by.apply(c.count()), TreeMap::new, Collectors.toList()));
  }

  private static <T> StorySums storySums(List<OfStory<T>> counts, ToLongFunction<T> articles) {
    StorySums sums = new StorySums();
    counts.forEach(c -> sums.add(new StorySums.Drawn(c.unit()), articles.applyAsLong(c.count())));
    return sums;
  }

  private static <T> long total(List<OfStory<T>> counts, ToLongFunction<T> of) {
    return counts.stream().mapToLong(c -> of.applyAsLong(c.count())).sum();
  }

  private static List<CellSums.Sum> leaderSums(
      StoryCounts.Cell cell, List<OfStory<StoryCounts.LeaderCount>> counts) {
    List<CellSums.Sum> sums = new ArrayList<>();
    grouped(counts, StoryCounts.LeaderCount::leaderId)
        .forEach(
            (id, own) -> {
              Numbers numbers =
                  new Numbers(
                      total(own, StoryCounts.LeaderCount::articles),
                      total(own, StoryCounts.LeaderCount::originals),
                      storySums(own, StoryCounts.LeaderCount::articles));
              sums.add(
                  sum(CellSums.Counted.LEADER, cell, null, id, null, 0, List.of(), own, numbers));
            });
    return sums;
  }

  private static List<CellSums.Sum> lengthSums(
      StoryCounts.Cell cell, List<OfStory<StoryCounts.LengthCount>> counts) {
    Map<Integer, List<OfStory<StoryCounts.LengthCount>>> byLength = new TreeMap<>();
    counts.forEach(
        c -> byLength.computeIfAbsent(c.count().leaders(), k -> new ArrayList<>()).add(c));
    List<CellSums.Sum> sums = new ArrayList<>();
    byLength.forEach(
        (leaders, own) -> {
          List<Long> pairs = new ArrayList<>();
          for (int scope = 0; scope < Scope.values().length; scope++) {
            int at = scope;
            pairs.add(total(own, count -> count.pairs().get(at)));
          }
          Numbers numbers =
              new Numbers(0, total(own, StoryCounts.LengthCount::originals), new StorySums());
          sums.add(
              sum(CellSums.Counted.LENGTH, cell, null, "", null, leaders, pairs, own, numbers));
        });
    return sums;
  }

  private List<CellSums.Sum> pairSums(StoryCounts.Cell cell, Scope scope) {
    List<OfStory<StoryCounts.PairCount>> inScope =
        pairs.getOrDefault(cell, List.of()).stream()
            .filter(c -> c.count().scope() == scope)
            .toList();
    return grouped(inScope, count -> count.leaderA() + "|" + count.leaderB()).values().stream()
        .map(own -> sum(cell, own))
        .toList();
  }

  private static CellSums.Sum sum(StoryCounts.Cell cell, List<OfStory<StoryCounts.PairCount>> own) {
    StoryCounts.PairCount any = own.get(0).count();
    Set<String> outlets = new TreeSet<>();
    own.forEach(c -> outlets.addAll(c.count().outlets()));
    Numbers numbers =
        new Numbers(
            total(own, StoryCounts.PairCount::articles),
            total(own, StoryCounts.PairCount::originals),
            total(own, StoryCounts.PairCount::weight),
            own.stream().allMatch(c -> c.count().isBackground()),
            List.copyOf(outlets),
            storySums(own, StoryCounts.PairCount::articles),
            own.stream().map(c -> c.count().evidence()).sorted().limit(5).toList());
    return sum(
        CellSums.Counted.PAIR,
        cell,
        any.scope(),
        any.leaderA(),
        any.leaderB(),
        0,
        List.of(),
        own,
        numbers);
  }
}
