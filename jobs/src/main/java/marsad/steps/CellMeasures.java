package marsad.steps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import marsad.measures.Association;
import marsad.measures.Bootstrap;
import marsad.measures.DisparityFilter;
import marsad.measures.FalseDiscovery;
import marsad.measures.Interval;
import marsad.measures.NamingModel;
import marsad.measures.PoissonBinomial;
import marsad.tables.CoMention;
import marsad.tables.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Measures all pairs of one period and outlet together, scope by scope, since fame, tests and
 * network are those of the whole. The pairs are at most those of the gazetteer's leaders, however
 * many articles there are.
 */
final class CellMeasures {
  private static final List<Scope> SCOPES = List.of(Scope.values());
  private static final double MILLION = 1e6;
  private static final double LEVEL = 0.9;
  private static final double BACKBONE = 0.05;
  private static final long FEWEST_STORIES = 5;

  private final StoryCounts.Cell cell;
  private final long articlesTotal;
  private final Map<String, CellSums.Sum> leaders = new HashMap<>();
  private final Map<String, Double> pulls = new HashMap<>();

  /** Replicates of leaders: a leader's are looked at with each of its pairs. */
  private final Map<String, double[]> replicates = new HashMap<>();

  private final double[] ratios;
  private final long[] lengths;

  /** Of the pairs that originals of each length could hold, those they hold in each scope. */
  private final double[][] nearShares;

  /** A pair against the null model, without the sums that it was measured by. */
  private record Tested(
      CellSums.Sum sums, double expected, double pValue, @Nullable Interval logDice) {}

  /** The tie a leader's articles are spread over. */
  private static final class Ties {
    private double strength;
    private long degree;
  }

  /**
   * Looks at a cell.
   *
   * @param articlesTotal all its articles
   * @param named its leaders
   * @param ofLength its originals by length
   */
  CellMeasures(
      StoryCounts.Cell cell,
      long articlesTotal,
      List<CellSums.Sum> named,
      List<CellSums.Sum> ofLength) {
    this.cell = cell;
    this.articlesTotal = articlesTotal;
    List<CellSums.Sum> sorted =
        named.stream().sorted(Comparator.comparing(CellSums.Sum::leaderA)).toList();
    sorted.forEach(leader -> leaders.put(leader.leaderA(), leader));
    int longest = ofLength.stream().mapToInt(CellSums.Sum::leaders).max().orElse(1);
    lengths = new long[longest];
    nearShares = new double[SCOPES.size()][longest];
    for (CellSums.Sum length : ofLength) {
      int k = length.leaders();
      lengths[k - 1] = length.originals();
      double possible = length.originals() * (k * (k - 1) / 2.0);
      for (int scope = 0; scope < SCOPES.size(); scope++) {
        long near = length.pairs().get(scope);
        nearShares[scope][k - 1] = possible == 0 ? 0 : Math.min(1, near / possible);
      }
    }
    NamingModel model =
        NamingModel.fit(sorted.stream().mapToLong(CellSums.Sum::originals).toArray(), lengths);
    ratios = model.ratios();
    double[] pull = model.pulls();
    for (int i = 0; i < pull.length; i++) {
      pulls.put(sorted.get(i).leaderA(), pull[i]);
    }
  }

  /**
   * The rows of a cell.
   *
   * @param sums all of the cell, sorted by what is counted, and by scope
   */
  static Iterator<CoMention> of(StoryCounts.Cell cell, Iterator<CellSums.Sum> sums) {
    Peeking<CellSums.Sum> rest = new Peeking<>(sums);
    long articles = taken(rest, CellSums.Counted.ARTICLES).get(0).articles();
    List<CellSums.Sum> leaders = taken(rest, CellSums.Counted.LEADER);
    List<CellSums.Sum> lengths = taken(rest, CellSums.Counted.LENGTH);
    if (!rest.hasNext()) {
      return Collections.emptyIterator();
    }
    CellMeasures measures = new CellMeasures(cell, articles, leaders, lengths);
    return new ScopeByScope(measures, rest);
  }

  private static final class ScopeByScope implements Iterator<CoMention> {
    private final CellMeasures measures;
    private final Peeking<CellSums.Sum> pairs;
    private Iterator<CoMention> ofScope = Collections.emptyIterator();

    ScopeByScope(CellMeasures measures, Peeking<CellSums.Sum> pairs) {
      this.measures = measures;
      this.pairs = pairs;
    }

    /** A scope that has pairs has rows. */
    @Override
    public boolean hasNext() {
      return ofScope.hasNext() || pairs.hasNext();
    }

    @Override
    public CoMention next() {
      if (!ofScope.hasNext()) {
        ofScope = measures.rows(pairs);
      }
      return ofScope.next();
    }
  }

  private static List<CellSums.Sum> taken(Peeking<CellSums.Sum> sums, CellSums.Counted counted) {
    List<CellSums.Sum> taken = new ArrayList<>();
    while (sums.hasNext() && sums.peek().counted() == counted) {
      taken.add(sums.next());
    }
    return taken;
  }

  /**
   * The rows of the scope that is next: its pairs are looked at together.
   *
   * @param pairs sorted by scope
   */
  Iterator<CoMention> rows(Peeking<CellSums.Sum> pairs) {
    Scope scope = java.util.Objects.requireNonNull(pairs.peek().scope());
    double[] nearShare = nearShares[SCOPES.indexOf(scope)];
    List<Tested> tested = new ArrayList<>();
    Map<String, Ties> ties = new HashMap<>();
    while (pairs.hasNext() && pairs.peek().scope() == scope) {
      CellSums.Sum pair = pairs.next();
      tested.add(tested(pair, nearShare));
      tie(ties, pair.leaderA(), pair.articles());
      tie(ties, second(pair), pair.articles());
    }
    long tests = (long) leaders.size() * (leaders.size() - 1) / 2;
    double[] qValues =
        FalseDiscovery.qValues(tested.stream().mapToDouble(Tested::pValue).toArray(), tests);
    List<CoMention> rows = new ArrayList<>();
    for (int i = 0; i < qValues.length; i++) {
      Tested pair = tested.get(i);
      rows.add(row(scope, pair, qValues[i], isInBackbone(pair.sums(), ties)));
    }
    return rows.iterator();
  }

  private static String second(CellSums.Sum pair) {
    return java.util.Objects.requireNonNull(pair.leaderB());
  }

  private static void tie(Map<String, Ties> ties, String leader, long articles) {
    Ties own = ties.computeIfAbsent(leader, id -> new Ties());
    own.strength += articles;
    own.degree++;
  }

  private static boolean isInBackbone(CellSums.Sum pair, Map<String, Ties> ties) {
    return List.of(pair.leaderA(), second(pair)).stream()
        .map(ties::get)
        .anyMatch(
            own ->
                DisparityFilter.significance((double) pair.articles(), own.strength, own.degree)
                    < BACKBONE);
  }

  private Tested tested(CellSums.Sum pair, double[] nearShare) {
    double[] chances = NamingModel.together(pull(pair.leaderA()), pull(second(pair)), ratios);
    for (int k = 0; k < chances.length; k++) {
      chances[k] *= nearShare[k];
    }
    PoissonBinomial model = new PoissonBinomial(lengths, chances);
    Interval logDice = pair.stories() < FEWEST_STORIES ? null : interval(pair);
    // The replicates are no longer needed, and there may be many pairs.
    return new Tested(
        pair.withoutStorySums(), model.mean(), model.upperTail(pair.originals()), logDice);
  }

  private Interval interval(CellSums.Sum pair) {
    double[] both = StorySums.replicates(pair.storySums());
    double[] a = replicates(pair.leaderA());
    double[] b = replicates(second(pair));
    double[] logDice = new double[Bootstrap.REPLICATES];
    Arrays.setAll(logDice, r -> Association.logDice(both[r], a[r], b[r]));
    return Interval.percentile(logDice, LEVEL);
  }

  private double[] replicates(String leader) {
    return replicates.computeIfAbsent(leader, id -> StorySums.replicates(leader(id).storySums()));
  }

  private double pull(String leader) {
    return java.util.Objects.requireNonNull(pulls.get(leader));
  }

  private CellSums.Sum leader(String id) {
    return java.util.Objects.requireNonNull(leaders.get(id));
  }

  private CoMention row(Scope scope, Tested tested, double qValue, boolean isInBackbone) {
    CellSums.Sum pair = tested.sums();
    Association association =
        new Association(
            pair.articles(),
            leader(pair.leaderA()).articles(),
            leader(second(pair)).articles(),
            articlesTotal);
    Interval logDice = tested.logDice();
    return new CoMention(
        cell.periodType(),
        cell.period(),
        scope,
        OutletGroups.outlet(cell.outlet()),
        OutletGroups.country(cell.outlet()),
        pair.leaderA(),
        second(pair),
        pair.articles(),
        pair.originals(),
        pair.stories(),
        pair.outlets().size(),
        association.a(),
        association.b(),
        association.total(),
        association.jaccard(),
        association.logDice(),
        association.npmi(),
        association.g2(),
        association.probabilityOfBGivenA(),
        association.probabilityOfAGivenB(),
        pair.weight() / MILLION,
        tested.expected(),
        tested.pValue(),
        qValue,
        logDice == null ? null : (Double) logDice.low(),
        logDice == null ? null : (Double) logDice.high(),
        isInBackbone,
        pair.isBackground(),
        pair.evidence().stream().map(CellSums::sentence).toList());
  }
}
