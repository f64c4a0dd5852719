package marsad.steps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import marsad.tables.CoMention;
import marsad.tables.Scope;

/** The co-mentions of stories, summed in memory in the plainest way: for tests without Spark. */
final class PlainCount {
  private static final StorySums SUMS = new StorySums();

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
    StoryCounts.pairs(story)
        .forEachRemaining(p -> put(pairs, p.periodType() + "|" + p.period() + "|" + p.outlet(), p));
    StoryCounts.leaders(story)
        .forEachRemaining(
            l -> put(leaders, l.periodType() + "|" + l.period() + "|" + l.outlet(), l));
    StoryCounts.lengths(story)
        .forEachRemaining(
            l -> put(lengths, l.periodType() + "|" + l.period() + "|" + l.outlet(), l));
  }

  private static <T> void put(Map<String, List<T>> map, String key, T value) {
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
  }

  private List<CoMention> rows(
      String cell, List<StoryCounts.LeaderCount> named, long articlesTotal) {
    List<CoMention> rows = new ArrayList<>();
    for (Scope scope : Scope.values()) {
      StoryCounts.LeaderCount any = named.get(0);
      CellMeasures.Cell whole =
          new CellMeasures.Cell(
              any.periodType(),
              any.period(),
              any.outlet(),
              scope,
              leaderSums(named),
              lengthSums(lengths.getOrDefault(cell, List.of())),
              articlesTotal);
      CellMeasures.of(whole, pairSums(cell, scope).iterator()).forEachRemaining(rows::add);
    }
    return rows;
  }

  private static List<CellMeasures.LeaderSums> leaderSums(List<StoryCounts.LeaderCount> counts) {
    Map<String, List<StoryCounts.LeaderCount>> byLeader = new TreeMap<>();
    counts.forEach(count -> put(byLeader, count.leaderId(), count));
    List<CellMeasures.LeaderSums> sums = new ArrayList<>();
    byLeader.forEach(
        (id, own) -> {
          byte[] stories = SUMS.zero();
          for (StoryCounts.LeaderCount count : own) {
            stories = SUMS.reduce(stories, new StorySums.Story(count.unit(), count.articles()));
          }
          sums.add(
              new CellMeasures.LeaderSums(
                  id,
                  own.stream().mapToLong(StoryCounts.LeaderCount::articles).sum(),
                  own.stream().mapToLong(StoryCounts.LeaderCount::originals).sum(),
                  stories));
        });
    return sums;
  }

  private static List<CellMeasures.Length> lengthSums(List<StoryCounts.LengthCount> counts) {
    Map<Integer, List<StoryCounts.LengthCount>> byLength = new TreeMap<>();
    counts.forEach(
        count -> byLength.computeIfAbsent(count.leaders(), k -> new ArrayList<>()).add(count));
    List<CellMeasures.Length> sums = new ArrayList<>();
    byLength.forEach(
        (leaders, own) -> {
          List<Long> pairs = new ArrayList<>();
          for (int scope = 0; scope < Scope.values().length; scope++) {
            int at = scope;
            pairs.add(own.stream().mapToLong(count -> count.pairs().get(at)).sum());
          }
          long originals = own.stream().mapToLong(StoryCounts.LengthCount::originals).sum();
          sums.add(new CellMeasures.Length(leaders, originals, pairs));
        });
    return sums;
  }

  private List<CellMeasures.PairSums> pairSums(String cell, Scope scope) {
    Map<String, List<StoryCounts.PairCount>> byPair = new TreeMap<>();
    pairs.getOrDefault(cell, List.of()).stream()
        .filter(count -> count.scope() == scope)
        .forEach(count -> put(byPair, count.leaderA() + "|" + count.leaderB(), count));
    return byPair.values().stream().map(PlainCount::sum).toList();
  }

  private static CellMeasures.PairSums sum(List<StoryCounts.PairCount> own) {
    StoryCounts.PairCount any = own.get(0);
    byte[] stories = SUMS.zero();
    Set<String> outlets = new TreeSet<>();
    for (StoryCounts.PairCount count : own) {
      stories = SUMS.reduce(stories, new StorySums.Story(count.unit(), count.articles()));
      outlets.addAll(count.outlets());
    }
    return new CellMeasures.PairSums(
        any.periodType(),
        any.period(),
        any.outlet(),
        any.scope(),
        any.leaderA(),
        any.leaderB(),
        own.stream().mapToLong(StoryCounts.PairCount::articles).sum(),
        own.stream().mapToLong(StoryCounts.PairCount::originals).sum(),
        own.size(),
        outlets.size(),
        own.stream().mapToLong(StoryCounts.PairCount::weight).sum(),
        own.stream().allMatch(StoryCounts.PairCount::isBackground),
        stories,
        own.stream()
            .map(StoryCounts.PairCount::evidence)
            .sorted(Comparator.naturalOrder())
            .limit(5)
            .map(text -> text.substring(1))
            .toList());
  }
}
