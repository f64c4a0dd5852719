package marsad.steps;

import static org.apache.spark.sql.functions.col;

import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hashing;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import marsad.spark.Datasets;
import marsad.spark.RecordEncoder;
import marsad.steps.StoryCounts.Cell;
import marsad.tables.PeriodType;
import marsad.tables.Scope;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Sums what stories count, by cell and by what is counted in it: a leader, a pair, or originals of
 * one length. A story counts in twelve cells and often in several scopes, so the task that reads
 * stories sums them before anything is shuffled: a row for each key, where there would be one for
 * each story and key.
 */
final class CellSums {
  /** Most sums that a task keeps before it sends them on: some 50 MB. */
  private static final int MOST_SUMS = 100_000;

  private static final int MOST_EVIDENCE = 5;

  private CellSums() {}

  /** What may be counted. In a cell they are read in the order of their names. */
  public enum Counted {
    /** All articles, whoever they name. */
    ARTICLES,
    /** Articles that name a leader. */
    LEADER,
    /** Originals by how many leaders they name. */
    LENGTH,
    /** Articles that name two leaders. */
    PAIR
  }

  /**
   * The sum of some stories, or of all.
   *
   * @param key hash of what tells sums apart
   * @param counted what is counted
   * @param scope of a pair
   * @param leaderA the leader, or the first of the pair; empty for a length
   * @param leaderB the second of the pair
   * @param leaders length: leaders that the originals name
   * @param stories stories that count here
   * @param weight of a pair, in millionths
   * @param storySums of leaders and pairs, see {@link StorySums}
   * @param pairs of a length: pairs in each scope, in the scopes' order
   * @param evidence of a pair: the smallest of its stories' evidence
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Sum(
      long key,
      Counted counted,
      PeriodType periodType,
      LocalDate period,
      String outlet,
      @Nullable Scope scope,
      String leaderA,
      @Nullable String leaderB,
      int leaders,
      long articles,
      long originals,
      long stories,
      long mentions,
      long weight,
      boolean isBackground,
      List<String> outlets,
      byte[] storySums,
      List<Long> pairs,
      List<String> evidence) {

    /** Where it counts. */
    Cell cell() {
      return new Cell(periodType, period, outlet);
    }

    /** The same, where it is not resampled again. */
    Sum withoutStorySums() {
      return new Sum(
          key,
          counted,
          periodType,
          period,
          outlet,
          scope,
          leaderA,
          leaderB,
          leaders,
          articles,
          originals,
          stories,
          mentions,
          weight,
          isBackground,
          outlets,
          new byte[0],
          pairs,
          evidence);
    }

    private Item item() {
      return new Item(counted, scope, leaderA, leaderB, leaders);
    }
  }

  /** The sentence of evidence: behind the digit of its clarity. */
  static String sentence(String evidence) {
    return evidence.substring(1);
  }

  /** What of the stories is counted. */
  enum Wanted {
    /** How often leaders are named: without story sums. */
    ATTENTION,
    /** All that pairs are measured by. */
    PAIRS
  }

  /** All sums of the counted cells, one row each. */
  static Dataset<Sum> of(Dataset<StoryCounts.Story> stories, Wanted wanted, CountedCells counted) {
    CountedCells.Test isCounted = counted.test();
    MapPartitionsFunction<StoryCounts.Story, Sum> some =
        part -> new SomeSums(part, wanted, isCounted);
    MapPartitionsFunction<Sum, Sum> whole = WholeSums::new;
    return stories
        .mapPartitions(some, RecordEncoder.of(Sum.class))
        .repartition(col("key"))
        .sortWithinPartitions("key")
        .mapPartitions(whole, RecordEncoder.of(Sum.class));
  }

  /**
   * How many articles there are in each cell, as sums that can stand beside the others.
   *
   * @param totals cells with the column {@code articles_total}
   */
  static Dataset<Sum> ofArticles(Dataset<Row> totals) {
    MapFunction<Total, Sum> sum =
        total ->
            new Growing(total.articlesTotal())
                .sum(0, total.cell(), new Item(Counted.ARTICLES, null, "", null, 0));
    return Datasets.records(totals, Total.class).map(sum, RecordEncoder.of(Sum.class));
  }

  /** All articles of a cell. */
  public record Total(PeriodType periodType, LocalDate period, String outlet, long articlesTotal) {
    private Cell cell() {
      return new Cell(periodType, period, outlet);
    }
  }

  /** What is counted within a cell. */
  private record Item(
      Counted counted,
      @Nullable Scope scope,
      String leaderA,
      @Nullable String leaderB,
      int leaders) {
    /** Odd, with bits all over: the golden ratio of 2^32. */
    private static final int MIX = 0x9E3779B1;

    static Item of(StoryCounts.LeaderCount count) {
      return new Item(Counted.LEADER, null, count.leaderId(), null, 0);
    }

    static Item of(StoryCounts.PairCount count) {
      return new Item(Counted.PAIR, count.scope(), count.leaderA(), count.leaderB(), 0);
    }

    static Item of(StoryCounts.LengthCount count) {
      return new Item(Counted.LENGTH, null, "", null, count.leaders());
    }

    /**
     * A record's own hash adds up the hashes of its parts by the same factor that strings add up
     * their letters by, so that ids that differ in a digit or two fall together.
     */
    @Override
    public int hashCode() {
      int hash = leaderA.hashCode() * MIX + Objects.hashCode(leaderB);
      hash = hash * MIX + Objects.hashCode(scope);
      return hash * MIX + leaders + counted.hashCode();
    }
  }

  /** Names of outlets, each once: most sums have one or two, and there are millions of sums. */
  private static final class OutletNames {
    private static final int FEW = 8;

    private List<String> few = List.of();
    private @Nullable Set<String> many;

    void addAll(List<String> names) {
      for (int i = 0; i < names.size(); i++) {
        add(names.get(i));
      }
    }

    private void add(String name) {
      if (many != null) {
        many.add(name);
      } else if (!few.contains(name)) {
        List<String> more = new ArrayList<>(few);
        more.add(name);
        few = List.copyOf(more);
        many = few.size() > FEW ? new HashSet<>(few) : null;
      }
    }

    List<String> all() {
      return many == null ? few : List.copyOf(many);
    }
  }

  /** A sum that grows. */
  private static final class Growing {
    private static final long[] NO_PAIRS = {};

    private long articles;
    private long originals;
    private long stories;
    private long mentions;
    private long weight;
    private boolean isBackground = true;
    private final OutletNames outlets = new OutletNames();
    private final StorySums storySums = new StorySums();
    private long[] pairs = NO_PAIRS;
    private final String[] evidence = new String[MOST_EVIDENCE];
    private int evidenceCount;

    Growing() {
      this(0);
    }

    Growing(long articles) {
      this.articles = articles;
    }

    /** Keeps the smallest, sorted. */
    private void addEvidence(String text) {
      if (evidenceCount == MOST_EVIDENCE && text.compareTo(evidence[MOST_EVIDENCE - 1]) >= 0) {
        return;
      }
      int at = Arrays.binarySearch(evidence, 0, evidenceCount, text);
      if (at < 0) {
        int place = -at - 1;
        evidenceCount = Math.min(evidenceCount + 1, MOST_EVIDENCE);
        System.arraycopy(evidence, place, evidence, place + 1, evidenceCount - 1 - place);
        evidence[place] = text;
      }
    }

    private void addPairs(List<Long> more) {
      if (pairs.length < more.size()) {
        pairs = Arrays.copyOf(pairs, more.size());
      }
      for (int i = 0; i < more.size(); i++) {
        pairs[i] += more.get(i);
      }
    }

    private void add(StoryCounts.LeaderCount count) {
      articles += count.articles();
      originals += count.originals();
      mentions += count.mentions();
      stories++;
      outlets.addAll(count.outlets());
    }

    private void add(StoryCounts.PairCount count, StorySums.Drawn drawn) {
      articles += count.articles();
      originals += count.originals();
      stories++;
      weight += count.weight();
      isBackground &= count.isBackground();
      outlets.addAll(count.outlets());
      storySums.add(drawn, count.articles());
      addEvidence(count.evidence());
    }

    private void add(StoryCounts.LengthCount count) {
      originals += count.originals();
      addPairs(count.pairs());
    }

    private void add(Sum sum) {
      articles += sum.articles();
      originals += sum.originals();
      stories += sum.stories();
      mentions += sum.mentions();
      weight += sum.weight();
      isBackground &= sum.isBackground();
      outlets.addAll(sum.outlets());
      storySums.add(sum.storySums());
      addPairs(sum.pairs());
      sum.evidence().forEach(this::addEvidence);
    }

    private Sum sum(long key, Cell cell, Item item) {
      return new Sum(
          key,
          item.counted(),
          cell.periodType(),
          cell.period(),
          cell.outlet(),
          item.scope(),
          item.leaderA(),
          item.leaderB(),
          item.leaders(),
          articles,
          originals,
          stories,
          mentions,
          weight,
          isBackground,
          outlets.all(),
          storySums.packed(),
          Arrays.stream(pairs).boxed().toList(),
          List.of(Arrays.copyOf(evidence, evidenceCount)));
    }
  }

  /**
   * Sums of the stories of a task, which come by their first days: what later stories cannot add to
   * is sent on when its days are over, and all whenever there are many.
   */
  private static final class SomeSums implements Iterator<Sum> {
    private static final int NONE = -1;

    private final Iterator<StoryCounts.Story> stories;
    private final Wanted wanted;
    private final CountedCells.Test isCounted;

    /**
     * What is counted has a number while its sums grow, so that the many cells of a story are asked
     * for a number and not for names.
     */
    private final Object2IntOpenHashMap<Item> numbers = new Object2IntOpenHashMap<>();

    private final List<Item> items = new ArrayList<>();
    private final Map<Cell, Int2ObjectOpenHashMap<Growing>> growing = new HashMap<>();
    private @Nullable LocalDate day;
    private int size;
    private Iterator<Sum> ready = Collections.emptyIterator();

    SomeSums(Iterator<StoryCounts.Story> stories, Wanted wanted, CountedCells.Test isCounted) {
      this.stories = stories;
      this.wanted = wanted;
      this.isCounted = isCounted;
      numbers.defaultReturnValue(NONE);
    }

    @Override
    public boolean hasNext() {
      while (!ready.hasNext() && (stories.hasNext() || !growing.isEmpty())) {
        if (!stories.hasNext() || size >= MOST_SUMS) {
          ready = taken(cell -> true);
          numbers.clear();
          items.clear();
        } else {
          StoryCounts.Story story = stories.next();
          ready = over(story);
          add(story);
        }
      }
      return ready.hasNext();
    }

    private Iterator<Sum> over(StoryCounts.Story story) {
      LocalDate first = story.firstDay();
      if (first == null || first.equals(day)) {
        return Collections.emptyIterator();
      }
      day = first;
      return taken(cell -> cell.isOverBefore(first));
    }

    /** The sums of some cells, which begin anew. */
    private Iterator<Sum> taken(Predicate<Cell> isTaken) {
      Map<Cell, Int2ObjectOpenHashMap<Growing>> some = new HashMap<>(growing);
      some.keySet().removeIf(isTaken.negate());
      growing.keySet().removeAll(some.keySet());
      List<Sum> taken = new ArrayList<>();
      some.forEach(
          (cell, sums) ->
              sums.int2ObjectEntrySet()
                  .fastForEach(
                      sum ->
                          taken.add(finished(cell, items.get(sum.getIntKey()), sum.getValue()))));
      size -= taken.size();
      return taken.iterator();
    }

    @Override
    public Sum next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return ready.next();
    }

    private void add(StoryCounts.Story story) {
      StorySums.Drawn drawn = new StorySums.Drawn(story.unit());
      for (StoryCounts.CountedTogether together : StoryCounts.cells(story, isCounted)) {
        List<StoryCounts.NamingArticle> articles = together.articles();
        List<Int2ObjectOpenHashMap<Growing>> cells = new ArrayList<>(together.cells().size());
        for (Cell cell : together.cells()) {
          cells.add(growing.computeIfAbsent(cell, none -> new Int2ObjectOpenHashMap<>()));
        }
        for (StoryCounts.LeaderCount count : StoryCounts.leaders(articles)) {
          add(cells, Item.of(count), sum -> add(sum, count, drawn));
        }
        if (wanted == Wanted.PAIRS) {
          for (StoryCounts.PairCount count : StoryCounts.pairs(articles)) {
            add(cells, Item.of(count), sum -> sum.add(count, drawn));
          }
          for (StoryCounts.LengthCount count : StoryCounts.lengths(articles)) {
            add(cells, Item.of(count), sum -> sum.add(count));
          }
        }
      }
    }

    private void add(
        List<Int2ObjectOpenHashMap<Growing>> cells, Item item, Consumer<Growing> count) {
      int number = number(item);
      for (Int2ObjectOpenHashMap<Growing> sums : cells) {
        Growing sum = sums.get(number);
        if (sum == null) {
          sum = new Growing();
          sums.put(number, sum);
          size++;
        }
        count.accept(sum);
      }
    }

    private int number(Item item) {
      int next = items.size();
      int known = numbers.putIfAbsent(item, next);
      if (known != numbers.defaultReturnValue()) {
        return known;
      }
      items.add(item);
      return next;
    }

    private void add(Growing sum, StoryCounts.LeaderCount count, StorySums.Drawn drawn) {
      sum.add(count);
      if (wanted == Wanted.PAIRS) {
        sum.storySums.add(drawn, count.articles());
      }
    }

    private static Sum finished(Cell cell, Item item, Growing sum) {
      HashStream64 hash = Hashing.xxh3_64().hashStream();
      hash.putString(cell.periodType().name()).putLong(cell.period().toEpochDay());
      hash.putString(cell.outlet()).putString(item.counted().name());
      Scope scope = item.scope();
      hash.putString(scope == null ? "" : scope.name()).putString(item.leaderA());
      String leaderB = item.leaderB();
      hash.putString(leaderB == null ? "" : leaderB).putInt(item.leaders());
      return sum.sum(hash.getAsLong(), cell, item);
    }
  }

  /** Adds up sums that come sorted by their key. */
  private static final class WholeSums implements Iterator<Sum> {
    private final Peeking<Sum> some;
    private Iterator<Sum> ready = Collections.emptyIterator();

    WholeSums(Iterator<Sum> some) {
      this.some = new Peeking<>(some);
    }

    @Override
    public boolean hasNext() {
      return ready.hasNext() || some.hasNext();
    }

    @Override
    public Sum next() {
      if (!ready.hasNext()) {
        ready = added(ofOneKey()).iterator();
      }
      return ready.next();
    }

    private List<Sum> ofOneKey() {
      List<Sum> sums = new ArrayList<>();
      do {
        sums.add(some.next());
      } while (some.hasNext() && some.peek().key() == sums.get(0).key());
      return sums;
    }

    /** Two sums may have the same hash and yet not be of the same. */
    private static List<Sum> added(List<Sum> sums) {
      if (sums.size() == 1) {
        return sums;
      }
      record Key(Cell cell, Item item) {}
      Map<Key, Growing> whole = new LinkedHashMap<>();
      for (Sum sum : sums) {
        whole.computeIfAbsent(new Key(sum.cell(), sum.item()), k -> new Growing()).add(sum);
      }
      long key = sums.get(0).key();
      return whole.entrySet().stream()
          .map(e -> e.getValue().sum(key, e.getKey().cell(), e.getKey().item()))
          .toList();
    }
  }
}
