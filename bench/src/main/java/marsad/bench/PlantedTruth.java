package marsad.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import marsad.simulation.Characters;
import marsad.simulation.WordShingles;

/** What {@link PlantedCopies} wrote about its pages. */
final class PlantedTruth {
  private final Path folder;
  private final List<Pair> pairs;
  private final Map<String, Pair> byKey = new HashMap<>();

  /**
   * Two articles of which one copies the other or both copy a third.
   *
   * @param one the one
   * @param other the other
   * @param how the case, or {@code FAMILY}
   * @param jaccard Jaccard index of their shingles
   * @param containment share of the smaller one's shingles that stand in the other
   */
  record Pair(String one, String other, String how, double jaccard, double containment) {
    static Pair of(String line) {
      String[] cells = line.split("\t");
      return new Pair(
          cells[0], cells[1], cells[2], Double.parseDouble(cells[3]), Double.parseDouble(cells[4]));
    }
  }

  /** A stretch that a partial copy has from its original. */
  record SharedStretch(
      String original, String copy, String how, Characters inOriginal, Characters inCopy) {
    static SharedStretch of(String line) {
      String[] cells = line.split("\t");
      int[] places = Arrays.stream(cells).skip(3).mapToInt(Integer::parseInt).toArray();
      return new SharedStretch(
          cells[0],
          cells[1],
          cells[2],
          new Characters(places[0], places[1]),
          new Characters(places[2], places[3]));
    }
  }

  private PlantedTruth(Path folder, List<Pair> pairs) {
    this.folder = folder;
    this.pairs = pairs;
    pairs.forEach(pair -> byKey.put(FoundPairs.key(pair.one(), pair.other()), pair));
  }

  static PlantedTruth read(Path folder) throws IOException {
    return new PlantedTruth(
        folder, Files.readAllLines(folder.resolve("pairs.tsv")).stream().map(Pair::of).toList());
  }

  List<Pair> pairs() {
    return pairs;
  }

  /** The stretches of partial copies. */
  List<SharedStretch> stretches() throws IOException {
    return Files.readAllLines(folder.resolve("spans.tsv")).stream().map(SharedStretch::of).toList();
  }

  /**
   * The truth about found pairs: the planted ones as they were planted, all others as counted now
   * on the pages without their outlets' lines.
   */
  Map<String, Pair> about(List<FoundPairs.Row> rows) throws IOException {
    Map<String, Pair> known = new HashMap<>();
    Set<String> unknown = new HashSet<>();
    for (FoundPairs.Row row : rows) {
      Pair pair = byKey.get(row.key());
      if (pair == null) {
        unknown.add(row.later());
        unknown.add(row.earlier());
      } else {
        known.put(row.key(), pair);
      }
    }
    Map<String, long[]> shingles = shingles(unknown);
    for (FoundPairs.Row row : rows) {
      known.computeIfAbsent(
          row.key(), key -> counted(row, shingles.get(row.later()), shingles.get(row.earlier())));
    }
    return known;
  }

  private static Pair counted(FoundPairs.Row row, long[] later, long[] earlier) {
    int shared = WordShingles.shared(later, earlier);
    return new Pair(
        row.earlier(),
        row.later(),
        "NOT PLANTED",
        WordShingles.jaccard(shared, later.length, earlier.length),
        WordShingles.containment(shared, later.length, earlier.length));
  }

  private Map<String, long[]> shingles(Set<String> ids) throws IOException {
    Map<String, long[]> shingles = new HashMap<>();
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader lines = Articles.reader(folder.resolve("pages.jsonl.gz"))) {
      for (String line = lines.readLine();
          line != null && shingles.size() < ids.size();
          line = lines.readLine()) {
        JsonNode page = json.readTree(line);
        if (ids.contains(page.path("id").asText())) {
          shingles.put(page.path("id").asText(), WordShingles.of(body(page.path("text").asText())));
        }
      }
    }
    return shingles;
  }

  /** The page without its first line and its last, which are its outlet's. */
  private static String body(String page) {
    List<String> lines = new ArrayList<>(List.of(page.split("\n")));
    return String.join("\n", lines.subList(1, lines.size() - 1));
  }
}
