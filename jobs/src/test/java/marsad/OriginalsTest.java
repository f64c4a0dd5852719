package marsad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import marsad.reuse.NewsTexts;
import marsad.testing.LocalSpark;
import marsad.testing.SampleRun;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed again, by whomever and however often, is no new testimony. */
class OriginalsTest {
  private static final List<String> STEPS =
      List.of(
          "leaders",
          "pages",
          "repeated_blocks",
          "articles",
          "signatures",
          "copy_pairs",
          "copies",
          "sentences",
          "mentions",
          "stories",
          "pair_mentions",
          "attention",
          "co_mentions");

  private static final String MEETING =
      "التقى الرئيس الفرنسي إيمانويل ماكرون في باريس نظيره التركي رجب طيب أردوغان"
          + " وبحثا معا فتح الميناء أمام سفن القمح";

  private static final String CALL =
      "وأجرى الرئيس الروسي فلاديمير بوتين اتصالا هاتفيا بالرئيس الفرنسي إيمانويل ماكرون"
          + " تناول بناء الجسر الجديد فوق النهر";

  private static final String FIRST = NewsTexts.article(MEETING + ".", NewsTexts.HARBOUR + ".");
  private static final String SECOND =
      NewsTexts.article(CALL + ".", NewsTexts.BRIDGE + ".", NewsTexts.HARVEST + ".");
  private static final String THIRD = NewsTexts.article(MEETING + ".", NewsTexts.MUSEUM + ".");

  @TempDir private static Path folder;
  private static SparkSession spark;
  private static Map<String, Counts> once = Map.of();

  private record Counts(long articles, long originals) {}

  @BeforeAll
  static void readsTheOriginals() throws IOException {
    // Tables of its own: others look at those of the sample.
    spark = LocalSpark.session().newSession();
    spark.conf().set("spark.sql.catalog.marsad.warehouse", folder.resolve("tables").toString());
    spark.conf().set("spark.sql.shuffle.partitions", "1");
    write(
        "harbour",
        page("a1", "المرفأ", "2024-02-12", FIRST),
        page("a2", "المرفأ", "2024-02-13", SECOND),
        page("a3", "المرفأ", "2024-02-13", THIRD));
    once = counts("harbour");
  }

  @Test
  void areCountedAtAll() {
    assertThat(once).hasSizeGreaterThan(8);
    assertThat(once.get("co_mentions all 1970-01-01 article emmanuel-macron recep-tayyip-erdogan"))
        .isEqualTo(new Counts(2, 2));
  }

  @Test
  void areNotRaisedByCopiesUnderOtherOutlets() throws IOException {
    write(
        "square",
        page("b1", "الساحة", "2024-02-12", FIRST),
        page("b2", "الساحة", "2024-02-13", NewsTexts.changed(SECOND, 30)));
    write(
        "gate",
        page("c1", "البوابة", "2024-02-12", NewsTexts.changed(FIRST, 25)),
        page("c2", "البوابة", "2024-02-13", SECOND),
        page("c3", "البوابة", "2024-02-13", THIRD));

    Map<String, Counts> copied = counts("square", "gate", "harbour");

    assertThat(originals(copied)).isEqualTo(originals(once));
    assertThat(copied.values().stream().mapToLong(Counts::articles).sum())
        .isGreaterThan(2 * once.values().stream().mapToLong(Counts::articles).sum());
  }

  @Test
  void areNotRaisedByTheSameFilesGivenTwiceOrUnderAnotherName() throws IOException {
    write(
        "again",
        page("a3", "المرفأ", "2024-02-13", THIRD),
        page("a2", "المرفأ", "2024-02-13", SECOND),
        page("a1", "المرفأ", "2024-02-12", FIRST));

    assertThat(originals(counts("again", "harbour", "again"))).isEqualTo(originals(once));
  }

  private static String page(String id, String outlet, String day, String text) {
    return """
    {"id": "%s", "source": "%s", "published": "%s", "title": "خبر %s", "text": "%s"}
    """
        .formatted(id, outlet, day, id, text.replace("\n", "\\n"));
  }

  private static void write(String collection, String... pages) throws IOException {
    Path file = folder.resolve(collection).resolve("pages.jsonl");
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("", pages), StandardCharsets.UTF_8);
  }

  /** Articles and originals of all outlets together: by table, period and whom they name. */
  private static Map<String, Counts> counts(String... collections) {
    List<String> files = new ArrayList<>();
    for (String collection : collections) {
      files.add(folder.resolve(collection).resolve("pages.jsonl").toString());
    }
    SampleRun.run(SampleRun.pipeline(spark, files), STEPS);
    Map<String, Counts> counts = new TreeMap<>();
    for (Row row :
        spark
            .sql(
                """
                SELECT concat_ws(' ', 'attention', period_type, period, leader_id), articles,
                       originals
                FROM marsad.news.attention WHERE outlet = '*'
                UNION ALL
                SELECT concat_ws(' ', 'co_mentions', period_type, period, scope, leader_a, leader_b),
                       articles, originals
                FROM marsad.news.co_mentions WHERE outlet = '*'
                """)
            .collectAsList()) {
      counts.put(row.getString(0), new Counts(row.getLong(1), row.getLong(2)));
    }
    return counts;
  }

  private static Map<String, Long> originals(Map<String, Counts> counts) {
    Map<String, Long> originals = new TreeMap<>();
    counts.forEach((what, both) -> originals.put(what, both.originals()));
    return originals;
  }
}
