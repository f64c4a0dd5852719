package marsad.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import marsad.simulation.Characters;

/**
 * The pairs that a program has found, and the groups they make: articles joined by exact and near
 * copies.
 */
final class FoundPairs {
  private static final int CELLS_WITH_SPANS = 8;

  private final Map<String, String> parents = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();
  private final Set<String> joined = new HashSet<>();

  /** Of groups that are partial copies, their originals' groups. */
  private final Map<String, String> wholes = new HashMap<>();

  /**
   * A pair found.
   *
   * @param later id of the copy
   * @param earlier id of the original
   * @param kind exact, near or partial; of the table of pairs with {@code pair-} before it
   * @param similarity the Jaccard index it was given
   * @param inLater the stretch it has from the original; empty if not told
   * @param inEarlier the stretch in the original
   */
  record Row(
      String later,
      String earlier,
      String kind,
      double similarity,
      Characters inLater,
      Characters inEarlier) {
    static Row of(String line) {
      String[] cells = line.split(",");
      boolean hasSpans = cells.length >= CELLS_WITH_SPANS;
      return new Row(
          cells[0],
          cells[1],
          cells[2],
          Double.parseDouble(cells[3]),
          hasSpans ? span(cells[4], cells[5]) : span("0", "0"),
          hasSpans ? span(cells[6], cells[7]) : span("0", "0"));
    }

    private static Characters span(String begin, String end) {
      return new Characters(Integer.parseInt(begin), Integer.parseInt(end));
    }

    boolean isOfPairs() {
      return kind.startsWith("pair-");
    }

    String key() {
      return FoundPairs.key(later, earlier);
    }
  }

  /** Reads rows, a line each behind a header. */
  static FoundPairs read(BufferedReader in) throws IOException {
    FoundPairs found = new FoundPairs();
    in.readLine();
    in.lines().map(Row::of).filter(row -> !row.later().equals(row.earlier())).forEach(found::add);
    found.join();
    return found;
  }

  private void add(Row row) {
    rows.add(row);
    if (!row.isOfPairs() && !row.kind().equals("partial")) {
      parents.put(root(row.later()), root(row.earlier()));
    }
  }

  private void join() {
    for (Row row : rows) {
      joined.add(key(root(row.later()), root(row.earlier())));
      if (row.kind().equals("partial")) {
        wholes.put(root(row.later()), root(row.earlier()));
      }
    }
  }

  /** Whether two articles are told to be parts of one original, or the one of the other. */
  boolean haveOneOriginal(String one, String other) {
    return original(one).equals(original(other));
  }

  private String original(String article) {
    String root = root(article);
    return wholes.getOrDefault(root, root);
  }

  /** All rows. */
  List<Row> rows() {
    return rows;
  }

  /** Whether two articles are of one group, or a row joins their groups. */
  boolean has(String one, String other) {
    String a = root(one);
    String b = root(other);
    return a.equals(b) || joined.contains(key(a, b));
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

  /** A pair in no order. */
  static String key(String one, String other) {
    return one.compareTo(other) < 0 ? one + "," + other : other + "," + one;
  }
}
