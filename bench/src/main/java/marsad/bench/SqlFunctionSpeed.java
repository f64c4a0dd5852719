package marsad.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.Serializable;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import marsad.leaders.ArticleText;
import marsad.leaders.MentionFinder;
import marsad.pages.PageCutter;
import marsad.reuse.Overlap;
import marsad.reuse.Shingles;
import marsad.settings.ConfFiles;
import marsad.settings.GazetteerFiles;
import marsad.settings.PageRulesFile;
import marsad.settings.SettingsFile;
import marsad.tables.Mention;
import marsad.tables.Page;
import marsad.text.ArabicMarks;
import marsad.text.Normalizer;
import marsad.text.Profile;
import marsad.text.SentenceSplitter;
import marsad.text.Tokenizer;
import marsad.text.Tokens;
import marsad.text.WordHashes;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * What Spark adds to the text functions: CPU seconds of a pass over cached texts in SQL, less those
 * of a pass that only reads them, beside the plain Java calls that give the same from UTF-8 bytes
 * to what is counted of the answer. The cheapest of a few passes counts.
 */
public final class SqlFunctionSpeed {
  private static final int PASSES = 7;

  /** Passes for the compiler to warm to. */
  private static final int WARM = 4;

  /** One pass must be long against the clock's step. */
  private static final int COPIES = 6;

  private SqlFunctionSpeed() {}

  /** The same work without Spark, over the bytes of one text. */
  private interface Plain extends ToLongFunction<byte[]>, Serializable {}

  private record Function(String sql, Plain plain) {}

  public static void main(String[] arguments) throws IOException {
    String[] texts = Articles.texts(List.of());
    byte[][] bytes =
        Arrays.stream(texts)
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .toArray(byte[][]::new);
    try (SparkSession spark =
        SparkSession.builder()
            .master("local[1]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.extensions", "marsad.functions.MarsadExtensions")
            .getOrCreate()) {
      spark.sparkContext().setLogLevel("ERROR");
      Dataset<Row> rows =
          spark.createDataset(Arrays.asList(texts), Encoders.STRING()).toDF("text").coalesce(1);
      spark
          .range(COPIES)
          .crossJoin(rows)
          .select("text")
          .coalesce(1)
          .cache()
          .createOrReplaceTempView("t");
      System.out.printf(Locale.ROOT, "%-18s %10s %10s %6s%n", "", "SQL CPU s", "plain", "ratio");
      functions()
          .forEach(
              (name, function) -> {
                double[] least =
                    cheapest(
                        () -> sum(spark, function.sql()),
                        () -> sum(spark, "octet_length(text)"),
                        () -> sum(bytes, function.plain()));
                double sql = least[0] - least[1];
                double plain = least[2];
                System.out.printf(
                    Locale.ROOT, "%-18s %10.3f %10.3f %6.2f%n", name, sql, plain, sql / plain);
              });
    }
  }

  private static Map<String, Function> functions() {
    Map<String, Function> functions = new LinkedHashMap<>();
    functions.put(
        "ar_normalize",
        new Function(
            "octet_length(ar_normalize(text))",
            bytes -> encoded(Normalizer.normalize(text(bytes), Profile.FOLD))));
    functions.put(
        "ar_strip_marks",
        new Function(
            "octet_length(ar_strip_marks(text))",
            bytes -> encoded(ArabicMarks.strip(text(bytes)))));
    functions.put("ar_tokens", new Function("size(ar_tokens(text))", SqlFunctionSpeed::tokens));
    functions.put(
        "ar_sentences",
        new Function(
            "size(ar_sentences(text))",
            bytes -> {
              String text = text(bytes);
              return SentenceSplitter.sentences(text).stream()
                  .mapToLong(span -> encoded(text.substring(span.begin(), span.end())))
                  .sum();
            }));
    functions.put(
        "text_similarity",
        new Function(
            "CAST(text_similarity(text, text) AS BIGINT)",
            bytes -> (long) Overlap.of(shingles(bytes), shingles(bytes)).similarity()));
    functions.put("leaders_in", new Function("size(leaders_in(text))", SqlFunctionSpeed::leaders));
    functions.put(
        "leader_mentions", new Function("size(leader_mentions(text))", SqlFunctionSpeed::mentions));
    functions.put(
        "page_articles", new Function("size(page_articles(text))", SqlFunctionSpeed::articles));
    return functions;
  }

  /** The rules of news, loaded once. */
  private static final class Rules {
    private static final ConfFiles FILES = ConfFiles.inJar();
    private static final MentionFinder FINDER =
        GazetteerFiles.finder(FILES, SettingsFile.read(FILES.yaml("marsad.yaml")).mentions());
    private static final PageCutter CUTTER =
        PageCutter.of(PageRulesFile.regionMarkers(FILES), PageRulesFile.outlets(FILES));
  }

  private static List<Mention> found(byte[] bytes) {
    return Rules.FINDER.find(new ArticleText("text", null, text(bytes), null, List.of()));
  }

  private static long mentions(byte[] bytes) {
    return found(bytes).stream()
        .mapToLong(mention -> encoded(mention.leaderId()) + encoded(mention.surface()))
        .sum();
  }

  private static long leaders(byte[] bytes) {
    return found(bytes).stream()
        .filter(Mention::isCounted)
        .map(Mention::leaderId)
        .distinct()
        .mapToLong(SqlFunctionSpeed::encoded)
        .sum();
  }

  private static long articles(byte[] bytes) {
    Page page =
        new Page("page", "", "page", "", null, null, null, null, null, text(bytes), "ar", 0);
    return Rules.CUTTER.cut(page).articles().stream()
        .mapToLong(article -> encoded(article.text()))
        .sum();
  }

  private static long tokens(byte[] bytes) {
    Tokens tokens = Tokenizer.tokens(text(bytes), Profile.FOLD);
    long sum = 0;
    for (int i = 0; i < tokens.size(); i++) {
      sum += encoded(tokens.text(i));
    }
    return sum;
  }

  private static long[] shingles(byte[] bytes) {
    WordHashes words = WordHashes.of(text(bytes));
    int[] hashes = new int[words.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = words.hash(i);
    }
    return Shingles.distinct(hashes);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static long encoded(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static long sum(SparkSession spark, String expression) {
    return spark.sql("SELECT sum(" + expression + ") FROM t").head().getLong(0);
  }

  private static long sum(byte[][] texts, Plain plain) {
    long sum = 0;
    for (int copy = 0; copy < COPIES; copy++) {
      for (byte[] text : texts) {
        sum += plain.applyAsLong(text);
      }
    }
    return sum;
  }

  /** The cheapest pass of each. They take turns, since the compiler goes on to warm. */
  private static double[] cheapest(LongSupplier... passes) {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    double[] least = new double[passes.length];
    Arrays.fill(least, Double.MAX_VALUE);
    long seen = 0;
    for (int round = 0; round < WARM + PASSES; round++) {
      for (int i = 0; i < passes.length; i++) {
        long begin = system.getProcessCpuTime();
        seen += passes[i].getAsLong();
        double seconds = (system.getProcessCpuTime() - begin) / 1e9;
        if (round >= WARM) {
          least[i] = Math.min(least[i], seconds);
        }
      }
    }
    if (seen == Long.MIN_VALUE) {
      throw new IllegalStateException("Never: it keeps the passes from being left out.");
    }
    return least;
  }
}
