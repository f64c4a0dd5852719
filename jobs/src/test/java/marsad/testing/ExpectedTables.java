package marsad.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/**
 * What the sample data must give, as files that a person can read: {@code
 * sample-data/expected/TABLE.csv}. After a change of rules, {@link #main} writes them anew; the
 * difference is then read by eye before it is committed.
 */
public final class ExpectedTables {
  private static final String PLACE =
      "regexp_replace(%s, '^.*/', '')"; // the file's name: folders differ from machine to machine

  private ExpectedTables() {}

  /** Queries by table: every row that people should look at, in a fixed order. */
  public static Map<String, String> queries() {
    Map<String, String> queries = new LinkedHashMap<>();
    queries.put(
        "pages",
        "SELECT source_id, "
            + PLACE.formatted("source_uri")
            + " AS place, outlet, published_on, language, month, length(text) AS characters,"
            + " title FROM pages ORDER BY source_id");
    queries.put(
        "rejects",
        "SELECT "
            + PLACE.formatted("source_uri")
            + " AS place, reason FROM rejects ORDER BY place, reason");
    queries.put(
        "repeated_blocks",
        "SELECT class, pages, outlets, outlet, first_seen, last_seen, array_join(cut_on, ', ') AS"
            + " cut_on, substring(sample_text, 1, 60) AS starts FROM repeated_blocks ORDER BY ALL");
    queries.put(
        "blocks",
        "SELECT p.source_id, b.block_no, b.region, b.article_no, b.repeated_on,"
            + " regexp_replace(substring(p.text, b.begin + 1, least(b.end - b.begin, 40)),"
            + " '\\\\s+', ' ') AS starts FROM blocks b JOIN pages p USING (page_id) ORDER BY"
            + " source_id, block_no");
    queries.put(
        "articles",
        "SELECT p.source_id, a.article_no, a.part, a.outlet, a.via, array_join(a.agencies, ', ')"
            + " AS agencies, a.dateline, a.published_on, a.date_source, a.words, a.title FROM"
            + " articles a JOIN pages p USING (page_id) ORDER BY source_id, article_no");
    queries.put(
        "copies",
        "SELECT concat(p.source_id, '#', a.article_no) AS article, concat(q.source_id, '#',"
            + " o.article_no) AS original, c.kind, round(c.similarity, 6) AS similarity,"
            + " round(c.containment, 6) AS containment, c.lag_days FROM copies c JOIN articles a"
            + " USING (article_id) JOIN pages p ON p.page_id = a.page_id JOIN articles o ON"
            + " o.article_id = c.original_id JOIN pages q ON q.page_id = o.page_id ORDER BY"
            + " article");
    queries.put(
        "sentences",
        "SELECT p.source_id, a.article_no, s.sentence_no, s.paragraph_no, s.in_quote,"
            + " substring(s.text, 1, 60) AS starts FROM sentences s JOIN articles a USING"
            + " (article_id) JOIN pages p USING (page_id) ORDER BY source_id, article_no,"
            + " sentence_no");
    queries.put(
        "quotations",
        "SELECT p.source_id, a.article_no, CAST(substring_index(q.sentence_id, '-', -1) AS int) AS"
            + " sentence_no, q.begin, q.end, q.text FROM quotations q JOIN articles a USING"
            + " (article_id) JOIN pages p USING (page_id) ORDER BY source_id, article_no,"
            + " sentence_no, begin");
    queries.put(
        "mentions",
        "SELECT p.source_id, a.article_no, CAST(substring_index(m.sentence_id, '-', -1) AS int) AS"
            + " sentence_no, m.leader_id, m.kind, m.is_actor, m.is_counted, m.rule, m.surface FROM"
            + " mentions m JOIN articles a USING (article_id) JOIN pages p USING (page_id) ORDER BY"
            + " source_id, article_no, sentence_no, begin, leader_id");
    queries.put(
        "stories",
        "SELECT p.source_id, a.article_no, o.source_id AS original, e.source_id AS story FROM"
            + " stories s JOIN articles a USING (article_id) JOIN pages p USING (page_id) JOIN"
            + " (SELECT a.article_id, concat(p.source_id, '/', a.article_no) AS source_id FROM"
            + " articles a JOIN pages p USING (page_id)) o ON o.article_id = s.original_id JOIN"
            + " (SELECT a.article_id, concat(p.source_id, '/', a.article_no) AS source_id FROM"
            + " articles a JOIN pages p USING (page_id)) e ON e.article_id = s.story_id ORDER BY"
            + " p.source_id, article_no");
    queries.put(
        "outlet_copying",
        "SELECT month, outlet, source, source_kind, articles, copied, round(share, 6) AS share,"
            + " round(ci_low, 6) AS ci_low, round(ci_high, 6) AS ci_high, median_lag_days FROM"
            + " outlet_copying ORDER BY month, outlet, source, source_kind");
    queries.put(
        "quote_spread",
        "SELECT first_outlet, first_seen, last_seen, outlets, articles, originals, variants,"
            + " leader_id, sample_text FROM quote_spread ORDER BY sample_text");
    queries.put(
        "stances",
        "SELECT source_id, holder, target, model, polarity, conditional, attributed,"
            + " substring(sentence, 1, 60) AS starts FROM stance_evidence ORDER BY ALL");
    queries.put(
        "co_mentions",
        "SELECT period, scope, leader_a, leader_b, articles, originals, stories, outlets,"
            + " articles_a, articles_b, articles_total, round(jaccard, 6) AS jaccard,"
            + " round(log_dice, 6) AS log_dice, round(npmi, 6) AS npmi, round(g2, 6) AS g2,"
            + " round(expected, 4) AS expected, round(p_value, 4) AS p_value, round(q_value, 4) AS"
            + " q_value FROM co_mentions WHERE outlet = '*' AND period_type = 'month' ORDER BY"
            + " ALL");
    return queries;
  }

  /** The rows of a table as lines of a CSV file, header first. */
  public static List<String> lines(String query) {
    List<Row> rows = SampleRun.ask(query).collectAsList();
    List<String> lines = new ArrayList<>();
    lines.add(String.join(",", SampleRun.ask(query).columns()));
    for (Row row : rows) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        cells.add(row.isNullAt(i) ? "" : quoted(String.valueOf(row.get(i))));
      }
      lines.add(String.join(",", cells));
    }
    return lines;
  }

  private static String quoted(String cell) {
    String line = cell.replace("\r", "").replace("\n", " ");
    boolean needsQuotes = line.contains(",") || line.contains("\"");
    return needsQuotes ? '"' + line.replace("\"", "\"\"") + '"' : line;
  }

  /** Where a table's expected rows are. */
  public static Path file(String table) {
    return SampleRun.home().resolve("sample-data").resolve("expected").resolve(table + ".csv");
  }

  /** Writes what the code gives now; read the difference before you commit it. */
  public static void main(String[] none) throws IOException {
    for (Map.Entry<String, String> table : queries().entrySet()) {
      Files.writeString(
          file(table.getKey()),
          String.join("\n", lines(table.getValue())) + "\n",
          StandardCharsets.UTF_8);
    }
    writeDifferences();
  }

  /** Keeps the reasons that stand there; a new difference waits for one. */
  private static void writeDifferences() throws IOException {
    Path file = SampleTruth.expected().resolve("differences.tsv");
    Map<String, String> reasons = new LinkedHashMap<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        int tab = line.lastIndexOf('\t');
        reasons.put(line.substring(0, tab), line.substring(tab + 1));
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add("what\tarticle\tgiven\ttrue\treason");
    for (String difference : SampleTruth.differences()) {
      lines.add(difference + "\t" + reasons.getOrDefault(difference, "not explained yet"));
    }
    Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
  }
}
