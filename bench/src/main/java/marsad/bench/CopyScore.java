package marsad.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compares the copies a program has found with those that {@link PlantedCopies} planted, by the way
 * they were made and by their Jaccard index.
 *
 * <p>Argument: the folder of the planted pages. Standard input: what was found, a line each and a
 * header: id of the copy, id of the original, kind (exact, near or partial), commas between. A pair
 * is found if its articles are in one group of exact and near copies, or if their groups are joined
 * by a row; a row is right if the truth has its pair.
 */
public final class CopyScore {
  private static final double[] RANGES = {0.95, 0.9, 0.8, 0.7, 0.6, 0.5};
  private static final double CONTAINED = 0.8;

  private final Map<String, String> parents = new HashMap<>();
  private final Set<String> rows = new HashSet<>();
  private final Set<String> joined = new HashSet<>();
  private final Map<String, int[]> counts = new TreeMap<>();

  private CopyScore() {}

  /** A pair of the truth. */
  private record Pair(String one, String other, String how, double jaccard, double containment) {
    static Pair of(String line) {
      String[] cells = line.split("\t");
      return new Pair(
          cells[0], cells[1], cells[2], Double.parseDouble(cells[3]), Double.parseDouble(cells[4]));
    }
  }

  public static void main(String[] arguments) throws IOException {
    Path truth = Path.of(arguments[0]).resolve("pairs.tsv");
    CopyScore score = new CopyScore();
    score.readRows();
    score.compare(Files.readAllLines(truth).stream().map(Pair::of).toList());
    score.print();
  }

  private void readRows() throws IOException {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      in.readLine();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] cells = line.split(",");
        if (cells[0].equals(cells[1])) {
          continue;
        }
        rows.add(pair(cells[0], cells[1]));
        if (!cells[2].equals("partial")) {
          parents.put(root(cells[0]), root(cells[1]));
        }
      }
    }
  }

  private void compare(List<Pair> pairs) {
    for (String row : rows) {
      int comma = row.indexOf(',');
      joined.add(pair(root(row.substring(0, comma)), root(row.substring(comma + 1))));
    }
    Set<String> planted = new HashSet<>();
    for (Pair pair : pairs) {
      planted.add(pair(pair.one(), pair.other()));
      boolean isFound = isFound(pair);
      if (!pair.how().equals("FAMILY")) {
        count("planted " + pair.how(), isFound);
      }
      count(range(pair), isFound);
    }
    for (String row : rows) {
      count("~ rows that are right", planted.contains(row));
    }
  }

  private boolean isFound(Pair pair) {
    String one = root(pair.one());
    String other = root(pair.other());
    return one.equals(other) || joined.contains(pair(one, other));
  }

  private static String range(Pair pair) {
    for (double least : RANGES) {
      if (pair.jaccard() >= least) {
        return String.format(Locale.ROOT, "Jaccard from %.2f", least);
      }
    }
    return pair.containment() >= CONTAINED ? "contained only" : "less (not asked for)";
  }

  private void count(String name, boolean isFound) {
    int[] both = counts.computeIfAbsent(name, n -> new int[2]);
    both[0] += isFound ? 1 : 0;
    both[1]++;
  }

  private void print() {
    System.out.printf("%-24s %9s %9s %8s%n", "", "found", "of", "share");
    counts.forEach(
        (name, both) ->
            System.out.printf(
                Locale.ROOT,
                "%-24s %9d %9d %8.4f%n",
                name,
                both[0],
                both[1],
                (double) both[0] / both[1]));
  }

  private String root(String article) {
    String root = article;
    for (String next = parents.get(root); next != null && !next.equals(root); ) {
      root = next;
      next = parents.get(root);
    }
    if (!root.equals(article)) {
      parents.put(article, root);
    }
    return root;
  }

  private static String pair(String one, String other) {
    return one.compareTo(other) < 0 ? one + "," + other : other + "," + one;
  }
}
