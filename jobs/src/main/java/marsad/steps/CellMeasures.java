package marsad.steps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
import marsad.tables.PeriodType;
import marsad.tables.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Measures all pairs of one period, outlet and scope together, since fame, tests and network are
 * those of the whole. The pairs are at most those of the gazetteer's leaders, however many articles
 * there are.
 */
final class CellMeasures {
  private static final List<Scope> SCOPES = List.of(Scope.values());
  private static final double MILLION = 1e6;
  private static final double LEVEL = 0.9;
  private static final double BACKBONE = 0.05;
  private static final long FEWEST_STORIES = 5;

  private final Map<String, LeaderSums> leaders = new HashMap<>();
  private final Map<String, Double> pulls = new HashMap<>();

  /** Replicates of leaders: a leader's are looked at with each of its pairs. */
  private final Map<String, double[]> replicates = new HashMap<>();

  private final Cell cell;
  private final double[] ratios;
  private final long[] lengths;
  private final double[] nearShare;

  /** What is known of a leader in the cell. */
  @SuppressWarnings("ArrayRecordComponent")
  public record LeaderSums(String leaderId, long articles, long originals, byte[] storySums) {}

  /**
   * Originals that name so many leaders.
   *
   * @param pairs pairs of leaders they name in each scope, in the scopes' order
   */
  public record Length(int leaders, long originals, List<Long> pairs) {}

  /** A period and outlet, for one scope. */
  public record Cell(
      PeriodType periodType,
      LocalDate period,
      String outlet,
      Scope scope,
      List<LeaderSums> leaders,
      List<Length> lengths,
      long articlesTotal) {}

  /** The counts of a pair. */
  @SuppressWarnings("ArrayRecordComponent")
  public record PairSums(
      PeriodType periodType,
      LocalDate period,
      String outlet,
      Scope scope,
      String leaderA,
      String leaderB,
      long articles,
      long originals,
      long stories,
      long outlets,
      long weight,
      boolean isBackground,
      byte[] storySums,
      List<String> evidence) {}

  /** A pair against the null model, and where its strength lies. */
  private record Tested(
      PairSums sums, double expected, double pValue, @Nullable Interval logDice) {}

  /** The tie a leader's articles are spread over. */
  private static final class Ties {
    private double strength;
    private long degree;
  }

  private CellMeasures(Cell cell) {
    this.cell = cell;
    List<LeaderSums> sorted =
        cell.leaders().stream().sorted(Comparator.comparing(LeaderSums::leaderId)).toList();
    sorted.forEach(leader -> leaders.put(leader.leaderId(), leader));
    int longest = cell.lengths().stream().mapToInt(Length::leaders).max().orElse(1);
    lengths = new long[longest];
    nearShare = new double[longest];
    for (Length length : cell.lengths()) {
      int k = length.leaders();
      lengths[k - 1] = length.originals();
      double possible = length.originals() * (k * (k - 1) / 2.0);
      long near = length.pairs().get(SCOPES.indexOf(cell.scope()));
      nearShare[k - 1] = possible == 0 ? 0 : Math.min(1, near / possible);
    }
    NamingModel model =
        NamingModel.fit(sorted.stream().mapToLong(LeaderSums::originals).toArray(), lengths);
    ratios = model.ratios();
    double[] pull = model.pulls();
    for (int i = 0; i < pull.length; i++) {
      pulls.put(sorted.get(i).leaderId(), pull[i]);
    }
  }

  /** The rows of a cell. */
  static Iterator<CoMention> of(Cell cell, Iterator<PairSums> pairs) {
    return new CellMeasures(cell).measured(pairs);
  }

  private Iterator<CoMention> measured(Iterator<PairSums> pairs) {
    List<Tested> tested = new ArrayList<>();
    Map<String, Ties> ties = new HashMap<>();
    pairs.forEachRemaining(
        pair -> {
          tested.add(tested(pair));
          tie(ties, pair.leaderA(), pair.articles());
          tie(ties, pair.leaderB(), pair.articles());
        });
    long tests = (long) leaders.size() * (leaders.size() - 1) / 2;
    double[] qValues =
        FalseDiscovery.qValues(tested.stream().mapToDouble(Tested::pValue).toArray(), tests);
    List<CoMention> rows = new ArrayList<>();
    for (int i = 0; i < qValues.length; i++) {
      Tested pair = tested.get(i);
      rows.add(row(pair, qValues[i], isInBackbone(pair.sums(), ties)));
    }
    return rows.iterator();
  }

  private static void tie(Map<String, Ties> ties, String leader, long articles) {
    Ties own = ties.computeIfAbsent(leader, id -> new Ties());
    own.strength += articles;
    own.degree++;
  }

  private static boolean isInBackbone(PairSums pair, Map<String, Ties> ties) {
    return List.of(pair.leaderA(), pair.leaderB()).stream()
        .map(ties::get)
        .anyMatch(
            own ->
                DisparityFilter.significance((double) pair.articles(), own.strength, own.degree)
                    < BACKBONE);
  }

  private Tested tested(PairSums pair) {
    double[] chances = NamingModel.together(pull(pair.leaderA()), pull(pair.leaderB()), ratios);
    for (int k = 0; k < chances.length; k++) {
      chances[k] *= nearShare[k];
    }
    PoissonBinomial model = new PoissonBinomial(lengths, chances);
    Interval logDice = pair.stories() < FEWEST_STORIES ? null : interval(pair);
    return new Tested(withoutSums(pair), model.mean(), model.upperTail(pair.originals()), logDice);
  }

  /** The replicates are no longer needed, and there may be many pairs. */
  private static PairSums withoutSums(PairSums pair) {
    return new PairSums(
        pair.periodType(),
        pair.period(),
        pair.outlet(),
        pair.scope(),
        pair.leaderA(),
        pair.leaderB(),
        pair.articles(),
        pair.originals(),
        pair.stories(),
        pair.outlets(),
        pair.weight(),
        pair.isBackground(),
        new byte[0],
        pair.evidence());
  }

  private Interval interval(PairSums pair) {
    double[] both = StorySums.replicates(pair.storySums());
    double[] a = replicates(pair.leaderA());
    double[] b = replicates(pair.leaderB());
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

  private LeaderSums leader(String id) {
    return java.util.Objects.requireNonNull(leaders.get(id));
  }

  private CoMention row(Tested tested, double qValue, boolean isInBackbone) {
    PairSums pair = tested.sums();
    Association association =
        new Association(
            pair.articles(),
            leader(pair.leaderA()).articles(),
            leader(pair.leaderB()).articles(),
            cell.articlesTotal());
    Interval logDice = tested.logDice();
    return new CoMention(
        pair.periodType(),
        pair.period(),
        pair.scope(),
        OutletGroups.outlet(pair.outlet()),
        OutletGroups.country(pair.outlet()),
        pair.leaderA(),
        pair.leaderB(),
        pair.articles(),
        pair.originals(),
        pair.stories(),
        pair.outlets(),
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
        pair.evidence());
  }
}
