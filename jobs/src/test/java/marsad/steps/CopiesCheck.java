package marsad.steps;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import marsad.reuse.CopyRules;
import marsad.reuse.Overlap;
import marsad.reuse.WordSequence;
import marsad.spark.Datasets;
import marsad.spark.SparkSessions;
import marsad.spark.TableStore;
import marsad.tables.Article;
import marsad.tables.ArticlePart;
import marsad.tables.Copy;
import marsad.tables.CopyPair;
import marsad.tables.DateSource;
import marsad.tables.Signature;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * Measures the finding of copies on JSON Lines of texts (fields id, text, published): CPU time of
 * each step, and recall against all pairs, found by an index of all shingles.
 *
 * <p>Arguments: FILE.jsonl.gz [WAREHOUSE]. {@code -Dwarm=2} adds two passes, {@code -Dquick} leaves
 * the recall out.
 */
public final class CopiesCheck {
  private static final CopyRules RULES = new CopyRules(0.5, 0.8, 50, 20, 30, 200);

  private final List<Article> articles;
  private final Map<String, Integer> numbers = new HashMap<>();

  private CopiesCheck(List<Article> articles) {
    this.articles = articles;
    for (int i = 0; i < articles.size(); i++) {
      numbers.put(articles.get(i).articleId(), i);
    }
  }

  /** Measures. */
  public static void main(String[] arguments) throws IOException {
    CopiesCheck check = new CopiesCheck(read(Path.of(arguments[0])));
    String warehouse =
        arguments.length > 1
            ? arguments[1]
            : Files.createTempDirectory("marsad-copies").toUri().toString();
    SparkSession spark =
        SparkSessions.open(
            warehouse, Map.of("spark.master", "local[2]", "spark.ui.enabled", "false"));
    spark.sparkContext().setLogLevel("ERROR");
    TableStore store = new TableStore(spark);
    store.replace(Article.class, Datasets.of(spark, Article.class, check.articles), "check");
    check.run(store);
    for (int pass = 0; pass < Integer.getInteger("warm", 0); pass++) {
      check.run(store);
    }
    if (System.getProperty("quick") == null) {
      check.compare(store);
    }
  }

  private static List<Article> read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Article> articles = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        articles.add(article(json.readTree(line)));
      }
    }
    return articles;
  }

  private static Article article(JsonNode page) {
    String published = page.path("published").asText("");
    LocalDate day =
        published.matches("\\d{4}-\\d\\d-\\d\\d.*")
            ? LocalDate.parse(published.substring(0, 10))
            : null;
    return new Article(
        page.get("id").asText(),
        page.get("id").asText(),
        0,
        ArticlePart.MAIN,
        page.path("title").asText(""),
        page.path("source").asText(""),
        null,
        List.of(),
        null,
        day,
        day == null ? DateSource.NONE : DateSource.FIELD,
        day == null ? 0 : 1,
        page.get("text").asText(),
        0,
        0);
  }

  private void run(TableStore store) {
    double all = 0;
    all +=
        measured(
            "signatures",
            () ->
                store.replace(
                    Signature.class,
                    FingerprintArticles.from(store.records(Article.class)),
                    "check"));
    all +=
        measured(
            "copy_pairs",
            () ->
                store.replace(
                    CopyPair.class,
                    FindCopyPairs.from(store.records(Signature.class), RULES),
                    "check"));
    all +=
        measured(
            "copies",
            () ->
                store.replace(
                    Copy.class,
                    FindCopies.from(
                            store.records(Signature.class), store.records(CopyPair.class), RULES)
                        .copies(),
                    "check"));
    say("%d articles, %.0f a CPU second", articles.size(), articles.size() / all);
    for (Row row : store.rows(CopyPair.class).groupBy("kind").count().collectAsList()) {
      say("copy_pairs %s %d", row.get(0), row.getLong(1));
    }
    for (Row row : store.rows(Copy.class).groupBy("kind").count().collectAsList()) {
      say("copies %s %d", row.get(0), row.getLong(1));
    }
    say(
        "rows of copy_pairs %s, of copies %s",
        digest(store, CopyPair.class), digest(store, Copy.class));
  }

  /** Equal for equal rows in whatever order: to see that a change of the code changes none. */
  private static String digest(TableStore store, Class<? extends Record> type) {
    return store
        .rows(type)
        .drop(TableStore.RUN_ID)
        .select(functions.hex(functions.bit_xor(functions.xxhash64(functions.col("*")))))
        .first()
        .getString(0);
  }

  private static double measured(String what, Runnable work) {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long cpu = system.getProcessCpuTime();
    long wall = System.nanoTime();
    long compiling = ManagementFactory.getCompilationMXBean().getTotalCompilationTime();
    long collecting = collecting();
    work.run();
    double seconds = (system.getProcessCpuTime() - cpu) / 1e9;
    say(
        "%-12s %6.1f CPU s %6.1f s, compiling %.1f s, collecting %.1f s",
        what,
        seconds,
        (System.nanoTime() - wall) / 1e9,
        (ManagementFactory.getCompilationMXBean().getTotalCompilationTime() - compiling) / 1e3,
        (collecting() - collecting) / 1e3);
    return seconds;
  }

  private static long collecting() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
        .sum();
  }

  /** Compares with all pairs, by exact overlap. */
  private void compare(TableStore store) {
    long[][] shingles = new long[articles.size()][];
    int[] same = new int[articles.size()];
    int[] words = new int[articles.size()];
    Map<Long, Integer> firstOfText = new HashMap<>();
    for (int i = 0; i < shingles.length; i++) {
      WordSequence text = WordSequence.of(articles.get(i).text());
      long[] sorted = text.shingles();
      shingles[i] = java.util.Arrays.stream(sorted).sorted().distinct().toArray();
      words[i] = text.size();
      same[i] = firstOfText.merge(text.hash(), i, (a, b) -> a);
    }
    Set<Long> found = new HashSet<>();
    for (CopyPair pair : store.records(CopyPair.class).collectAsList()) {
      found.add(key(same[number(pair.earlierId())], same[number(pair.laterId())]));
    }
    Map<String, int[]> recall = new TreeMap<>();
    allPairs(
        shingles,
        (a, b, overlap) -> {
          String level = level(overlap, Math.min(words[a], words[b]));
          if (!level.isEmpty() && isInWindow(a, b)) {
            int[] counts = recall.computeIfAbsent(level, none -> new int[2]);
            counts[0]++;
            counts[1] += same[a] == same[b] || found.contains(key(same[a], same[b])) ? 1 : 0;
            if (same[a] != same[b]
                && !found.contains(key(same[a], same[b]))
                && counts[0] - counts[1] < 4) {
              say(
                  "missed %s %s %s %s",
                  level, articles.get(a).articleId(), articles.get(b).articleId(), overlap);
            }
          }
        });
    recall.forEach(
        (level, counts) ->
            say("%-28s %6d pairs, recall %.4f", level, counts[0], (double) counts[1] / counts[0]));
  }

  private static String level(Overlap overlap, int words) {
    String length = words < RULES.minWords() ? " (stub)" : "";
    double similarity = overlap.similarity();
    for (double least : new double[] {0.95, 0.9, 0.8, 0.7, 0.5}) {
      if (similarity >= least) {
        return "similarity >= " + least + length;
      }
    }
    return overlap.containment() >= RULES.partialContainment() ? "contained" + length : "";
  }

  private boolean isInWindow(int a, int b) {
    LocalDate x = articles.get(a).publishedOn();
    LocalDate y = articles.get(b).publishedOn();
    return x == null
        || y == null
        || Math.abs(x.toEpochDay() - y.toEpochDay()) <= RULES.windowDays();
  }

  private int number(String id) {
    return java.util.Objects.requireNonNull(numbers.get(id), id);
  }

  private static long key(int a, int b) {
    return (long) Math.min(a, b) << 32 | Math.max(a, b);
  }

  private interface PairReader {
    void read(int a, int b, Overlap overlap);
  }

  private static void allPairs(long[][] shingles, PairReader reader) {
    Long2IntOpenHashMap texts = new Long2IntOpenHashMap();
    for (long[] text : shingles) {
      for (long shingle : text) {
        texts.addTo(shingle, 1);
      }
    }
    Long2ObjectOpenHashMap<IntArrayList> index = new Long2ObjectOpenHashMap<>();
    int[] shared = new int[shingles.length];
    for (int b = 0; b < shingles.length; b++) {
      IntArrayList met = new IntArrayList();
      for (long shingle : shingles[b]) {
        if (texts.get(shingle) > 1) {
          IntArrayList places = index.computeIfAbsent(shingle, none -> new IntArrayList());
          for (int k = 0; k < places.size(); k++) {
            int a = places.getInt(k);
            if (shared[a]++ == 0) {
              met.add(a);
            }
          }
          places.add(b);
        }
      }
      for (int k = 0; k < met.size(); k++) {
        int a = met.getInt(k);
        reader.read(a, b, new Overlap(shared[a], shingles[a].length, shingles[b].length));
        shared[a] = 0;
      }
    }
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
