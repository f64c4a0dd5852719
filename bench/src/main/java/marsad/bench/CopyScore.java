package marsad.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import marsad.bench.PlantedTruth.Pair;
import marsad.bench.PlantedTruth.SharedStretch;
import marsad.simulation.Characters;
import marsad.simulation.CopyCase;

/**
 * Compares the copies a program has found with those that {@link PlantedCopies} planted, by the way
 * they were made and by their Jaccard index.
 *
 * <p>Argument: the folder of the planted pages. Standard input: what was found, a line each and a
 * header, commas between: id of the copy, id of the original, kind (exact, near or partial; {@code
 * pair-} before it for pairs that are no verdict on which is the original), Jaccard index, and for
 * the stretch they share its begin and end in the copy and in the original.
 *
 * <p>A pair is found if its articles are in one group of exact and near copies, or if their groups
 * are joined by a row. Two parts of one text may be told by two rows with one original: these pairs
 * are counted apart. A row is right if its pair was planted, or is truly alike by an exact count
 * apart from the program's; rows are listed by the index the program gave them. Overlap of a
 * stretch is intersection by union, in both texts together; a stretch not found counts 0.
 */
public final class CopyScore {
  private static final double[] RANGES = {0.95, 0.9, 0.8, 0.7, 0.6, 0.5};
  private static final double LEAST_JACCARD = 0.5;
  private static final double CONTAINED = 0.8;

  /** What an index may be off, for lines of an outlet that stood in the text compared. */
  private static final double NEAR = 0.02;

  private final FoundPairs found;
  private final Map<String, double[]> sums = new TreeMap<>();

  private CopyScore(FoundPairs found) {
    this.found = found;
  }

  public static void main(String[] arguments) throws IOException {
    PlantedTruth truth = PlantedTruth.read(Path.of(arguments[0]));
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      CopyScore score = new CopyScore(FoundPairs.read(in));
      score.addRecall(truth.pairs());
      score.addPrecision(truth.about(score.found.rows()));
      score.addOverlap(truth);
      score.print();
    }
  }

  private void addRecall(List<Pair> pairs) {
    for (Pair pair : pairs) {
      boolean isFound = found.has(pair.one(), pair.other());
      if (!pair.how().equals("FAMILY")) {
        add("recall, planted " + pair.how(), isFound);
      }
      String range = pair.containment() >= CONTAINED ? "contained only" : "less (not asked for)";
      add("recall, " + range(pair.jaccard(), range), isFound);
      boolean isTold = isFound || found.haveOneOriginal(pair.one(), pair.other());
      add("recall with parts of one original, " + range(pair.jaccard(), range), isTold);
    }
  }

  private static String range(double jaccard, String ifLess) {
    for (double least : RANGES) {
      if (jaccard >= least) {
        return String.format(Locale.ROOT, "Jaccard from %.2f", least);
      }
    }
    return ifLess;
  }

  private void addPrecision(Map<String, Pair> truth) {
    for (FoundPairs.Row row : found.rows()) {
      Pair pair = truth.get(row.key());
      boolean isPlanted = !pair.how().equals("NOT PLANTED");
      boolean isAlike = pair.jaccard() >= LEAST_JACCARD || pair.containment() >= CONTAINED;
      String table = row.isOfPairs() ? "pairs" : "rows";
      String level = range(row.similarity(), "partial");
      add("right " + table + ", " + level, isPlanted || isAlike);
      add("within 0.02 of truth, " + level, Math.abs(row.similarity() - pair.jaccard()) <= NEAR);
    }
  }

  private void addOverlap(PlantedTruth truth) throws IOException {
    Map<String, String> firstOfText = new HashMap<>();
    truth.pairs().stream()
        .filter(pair -> pair.how().equals(CopyCase.EXACT.name()))
        .sorted(Comparator.comparing(Pair::one))
        .forEach(pair -> firstOfText.put(pair.other(), pair.one()));
    Map<String, FoundPairs.Row> rows = new HashMap<>();
    for (FoundPairs.Row row : found.rows()) {
      if (row.isOfPairs()) {
        String later = firstOfText.getOrDefault(row.later(), row.later());
        String earlier = firstOfText.getOrDefault(row.earlier(), row.earlier());
        rows.put(later + "," + earlier, row);
      }
    }
    for (SharedStretch stretch : rows.isEmpty() ? List.<SharedStretch>of() : truth.stretches()) {
      FoundPairs.Row forth = rows.get(stretch.copy() + "," + stretch.original());
      FoundPairs.Row back = rows.get(stretch.original() + "," + stretch.copy());
      double overlap =
          forth != null
              ? overlap(stretch, forth.inLater(), forth.inEarlier())
              : back != null ? overlap(stretch, back.inEarlier(), back.inLater()) : 0;
      add("overlap of stretch, " + stretch.how(), overlap);
    }
  }

  private static double overlap(SharedStretch planted, Characters inCopy, Characters inOriginal) {
    double shared = planted.inCopy().shared(inCopy) + planted.inOriginal().shared(inOriginal);
    int all =
        planted.inCopy().length()
            + planted.inOriginal().length()
            + inCopy.length()
            + inOriginal.length();
    return shared / (all - shared);
  }

  private void add(String name, boolean isSo) {
    add(name, isSo ? 1 : 0);
  }

  private void add(String name, double value) {
    double[] both = sums.computeIfAbsent(name, n -> new double[2]);
    both[0] += value;
    both[1]++;
  }

  private void print() {
    System.out.printf("%-40s %9s %9s %8s%n", "", "sum", "of", "share");
    sums.forEach(
        (name, both) ->
            System.out.printf(
                Locale.ROOT,
                "%-40s %9.0f %9.0f %8.4f%n",
                name,
                both[0],
                both[1],
                both[0] / both[1]));
  }
}
