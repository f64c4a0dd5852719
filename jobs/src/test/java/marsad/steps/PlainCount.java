package marsad.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import marsad.tables.CoMention;
import marsad.tables.Scope;
import org.jspecify.annotations.Nullable;

/** The co-mentions of stories, summed in memory in the plainest way: for tests without Spark. */
final class PlainCount {
  private final Map<String, List<StoryCounts.PairCount>> pairs = new TreeMap<>();
  private final Map<String, List<StoryCounts.LeaderCount>> leaders = new TreeMap<>();
  private final Map<String, List<StoryCounts.LengthCount>> lengths = new TreeMap<>();

  private PlainCount() {}

  /** All rows of the stories; every story's articles are all there are. */
  static List<CoMention> of(List<StoryCounts.Story> stories, long articlesTotal) {
    PlainCount count = new PlainCount();
    stories.forEach(count::add);
    List<CoMention> rows = new ArrayList<>();
    count.leaders.forEach((cell, named) -> rows.addAll(count.rows(cell, named, articlesTotal)));
    return rows;
  }

  private void add(StoryCounts.Story story) {
    List<StoryCounts.CountedTogether> cells = StoryCounts.cells(story, cell -> true);
    StoryCounts.pairs(story, cells)
        .forEach(p -> put(pairs, p.periodType() + "|" + p.period() + "|" + p.outlet(), p));
    StoryCounts.leaders(story, cells)
        .forEach(l -> put(leaders, l.periodType() + "|" + l.period() + "|" + l.outlet(), l));
    StoryCounts.lengths(cells)
        .forEach(l -> put(lengths, l.periodType() + "|" + l.period() + "|" + l.outlet(), l));
  }

  private static <T> void put(Map<String, List<T>> map, String key, T value) {
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
  }

  private List<CoMention> rows(
      String cell, List<StoryCounts.LeaderCount> named, long articlesTotal) {
    StoryCounts.LeaderCount any = named.get(0);
    StoryCounts.Cell key = new StoryCounts.Cell(any.periodType(), any.period(), any.outlet());
    CellMeasures measures =
        new CellMeasures(
            key, articlesTotal, leaderSums(key, named), lengthSums(key, lengthsOf(cell)));
    List<CoMention> rows = new ArrayList<>();
    for (Scope scope : Scope.values()) {
      List<CellSums.Sum> sums = pairSums(key, cell, scope);
      if (!sums.isEmpty()) {
        measures.rows(new Peeking<>(sums.iterator())).forEachRemaining(rows::add);
      }
    }
    return rows;
  }

  private List<StoryCounts.LengthCount> lengthsOf(String cell) {
    return lengths.getOrDefault(cell, List.of());
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

  private static List<CellSums.Sum> leaderSums(
      StoryCounts.Cell cell, List<StoryCounts.LeaderCount> counts) {
    Map<String, List<StoryCounts.LeaderCount>> byLeader = new TreeMap<>();
    counts.forEach(count -> put(byLeader, count.leaderId(), count));
    List<CellSums.Sum> sums = new ArrayList<>();
    byLeader.forEach(
        (id, own) -> {
          StorySums stories = new StorySums();
          for (StoryCounts.LeaderCount count : own) {
            stories.add(new StorySums.Drawn(count.unit()), count.articles());
          }
          long articles = own.stream().mapToLong(StoryCounts.LeaderCount::articles).sum();
          long originals = own.stream().mapToLong(StoryCounts.LeaderCount::originals).sum();
          Numbers numbers = new Numbers(articles, originals, stories);
          sums.add(sum(CellSums.Counted.LEADER, cell, null, id, null, 0, List.of(), own, numbers));
        });
    return sums;
  }

  private static List<CellSums.Sum> lengthSums(
      StoryCounts.Cell cell, List<StoryCounts.LengthCount> counts) {
    Map<Integer, List<StoryCounts.LengthCount>> byLength = new TreeMap<>();
    counts.forEach(
        count -> byLength.computeIfAbsent(count.leaders(), k -> new ArrayList<>()).add(count));
    List<CellSums.Sum> sums = new ArrayList<>();
    byLength.forEach(
        (leaders, own) -> {
          List<Long> pairs = new ArrayList<>();
          for (int scope = 0; scope < Scope.values().length; scope++) {
            int at = scope;
            pairs.add(own.stream().mapToLong(count -> count.pairs().get(at)).sum());
          }
          long originals = own.stream().mapToLong(StoryCounts.LengthCount::originals).sum();
          Numbers numbers = new Numbers(0, originals, new StorySums());
          sums.add(
              sum(CellSums.Counted.LENGTH, cell, null, "", null, leaders, pairs, own, numbers));
        });
    return sums;
  }

  private List<CellSums.Sum> pairSums(StoryCounts.Cell key, String cell, Scope scope) {
    Map<String, List<StoryCounts.PairCount>> byPair = new TreeMap<>();
    pairs.getOrDefault(cell, List.of()).stream()
        .filter(count -> count.scope() == scope)
        .forEach(count -> put(byPair, count.leaderA() + "|" + count.leaderB(), count));
    return byPair.values().stream().map(own -> sum(key, own)).toList();
  }

  private static CellSums.Sum sum(StoryCounts.Cell cell, List<StoryCounts.PairCount> own) {
    StoryCounts.PairCount any = own.get(0);
    StorySums stories = new StorySums();
    Set<String> outlets = new TreeSet<>();
    for (StoryCounts.PairCount count : own) {
      stories.add(new StorySums.Drawn(count.unit()), count.articles());
      outlets.addAll(count.outlets());
    }
    List<String> evidence =
        own.stream().map(StoryCounts.PairCount::evidence).sorted().limit(5).toList();
    Numbers numbers =
        new Numbers(
            own.stream().mapToLong(StoryCounts.PairCount::articles).sum(),
            own.stream().mapToLong(StoryCounts.PairCount::originals).sum(),
            own.stream().mapToLong(StoryCounts.PairCount::weight).sum(),
            own.stream().allMatch(StoryCounts.PairCount::isBackground),
            List.copyOf(outlets),
            stories,
            evidence);
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
