package marsad.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import marsad.simulation.WordShingles;

/**
 * Every pair of articles of a file that share much of their text, found by comparing each with each
 * through an index of all shingles: slow, and nothing is missed.
 *
 * <p>Arguments: file of articles (JSONL: id, text), file of pairs to write (id, id, Jaccard index,
 * containment; tabs between).
 */
public final class ExactPairs {
  private static final double LEAST_JACCARD = 0.5;
  private static final double LEAST_CONTAINMENT = 0.8;

  private final List<String> ids = new ArrayList<>();
  private final List<long[]> shingles = new ArrayList<>();
  private int[][] places = {};
  private int[][] holders = {};

  private ExactPairs() {}

  public static void main(String[] arguments) throws IOException {
    long start = System.nanoTime();
    ExactPairs pairs = new ExactPairs();
    pairs.read(Path.of(arguments[0]));
    pairs.index();
    int found = pairs.write(Path.of(arguments[1]));
    System.out.printf(
        Locale.ROOT,
        "%d articles, %d pairs, %.1f s%n",
        pairs.ids.size(),
        found,
        (System.nanoTime() - start) / 1e9);
  }

  private void read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader lines = Articles.reader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode article = json.readTree(line);
        ids.add(article.path("id").asText());
        shingles.add(WordShingles.of(article.path("text").asText("")));
      }
    }
  }

  /** Numbers the shingles that stand in two articles or more, and lists who holds each. */
  private void index() {
    Long2IntOpenHashMap counts = new Long2IntOpenHashMap();
    shingles.forEach(all -> Arrays.stream(all).forEach(one -> counts.addTo(one, 1)));
    List<int[]> lists = new ArrayList<>();
    Long2IntOpenHashMap numbers = new Long2IntOpenHashMap();
    numbers.defaultReturnValue(-1);
    places = new int[ids.size()][];
    for (int article = 0; article < places.length; article++) {
      long[] all = shingles.get(article);
      int[] own = new int[all.length];
      int shared = 0;
      for (long one : all) {
        int holdersOfOne = counts.get(one);
        if (holdersOfOne > 1) {
          int number = numbers.get(one);
          if (number < 0) {
            number = lists.size();
            numbers.put(one, number);
            // The first place says how many are in the list.
            lists.add(new int[holdersOfOne + 1]);
          }
          int[] list = lists.get(number);
          list[++list[0]] = article;
          own[shared++] = number;
        }
      }
      places[article] = Arrays.copyOf(own, shared);
    }
    holders = lists.toArray(int[][]::new);
  }

  private int write(Path file) throws IOException {
    int[] shared = new int[ids.size()];
    int[] touched = new int[ids.size()];
    int found = 0;
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int article = 0; article < places.length; article++) {
        int others = count(article, shared, touched);
        Arrays.sort(touched, 0, others);
        for (int i = 0; i < others; i++) {
          found += write(out, article, touched[i], shared[touched[i]]);
          shared[touched[i]] = 0;
        }
      }
    }
    return found;
  }

  /** Counts what an article shares with those before it; answers how many share anything. */
  private int count(int article, int[] shared, int[] touched) {
    int others = 0;
    for (int shingle : places[article]) {
      int[] list = holders[shingle];
      for (int i = 1; list[i] < article; i++) {
        if (shared[list[i]]++ == 0) {
          touched[others++] = list[i];
        }
      }
    }
    return others;
  }

  private int write(BufferedWriter out, int article, int earlier, int shared) throws IOException {
    int one = shingles.get(earlier).length;
    int other = shingles.get(article).length;
    double jaccard = WordShingles.jaccard(shared, one, other);
    double containment = WordShingles.containment(shared, one, other);
    if (jaccard < LEAST_JACCARD && containment < LEAST_CONTAINMENT) {
      return 0;
    }
    out.write(
        String.format(
            Locale.ROOT,
            "%s\t%s\t%.4f\t%.4f%n",
            ids.get(earlier),
            ids.get(article),
            jaccard,
            containment));
    return 1;
  }
}
