package marsad.statements;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import marsad.leaders.ArticleText;
import marsad.leaders.Leaders;
import marsad.leaders.MentionFinder;
import marsad.pages.ArticleSentences;
import marsad.settings.ConfFiles;
import marsad.settings.GazetteerFiles;
import marsad.settings.StatementRulesFile;
import marsad.stance.CueModel;
import marsad.stance.StanceReading;
import marsad.tables.EntityKind;
import marsad.tables.Mention;
import marsad.tables.Sentence;
import marsad.tables.Statement;
import marsad.tables.Voice;

/**
 * Finds statements in a file of pages (JSONL: id, published, title, text) and writes one line per
 * stance, or with {@code --all} one per statement. For measuring by hand.
 *
 * <p>Arguments: folder of rule files, pages, output, and optionally {@code --all}.
 */
final class StatementsInFile {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final ObjectMapper JSON = new ObjectMapper();

  private StatementsInFile() {}

  public static void main(String[] arguments) throws IOException {
    ConfFiles conf = ConfFiles.in(Path.of(arguments[0]));
    Leaders leaders = GazetteerFiles.leaders(conf);
    MentionFinder mentions = MentionFinder.of(leaders, GazetteerFiles.nameContext(conf));
    StatementFinder finder = StatementFinder.of(StatementRulesFile.rules(conf, leaders));
    Map<String, String> names = names(conf, leaders);
    boolean isAll = List.of(arguments).contains("--all");
    long bytes = 0;
    long nanos = 0;
    long found = 0;
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[2]))) {
      for (String line : Files.readAllLines(Path.of(arguments[1]), StandardCharsets.UTF_8)) {
        JsonNode page = JSON.readTree(line);
        NewsText article = article(page, mentions);
        for (Sentence sentence : article.sentences()) {
          bytes += sentence.text().getBytes(StandardCharsets.UTF_8).length;
        }
        long begin = THREADS.getCurrentThreadCpuTime();
        List<Statement> statements = finder.find(article);
        nanos += THREADS.getCurrentThreadCpuTime() - begin;
        found += statements.size();
        Map<String, String> texts = new HashMap<>();
        article.sentences().forEach(s -> texts.put(s.sentenceId(), s.text()));
        for (Statement statement : statements) {
          String text = texts.getOrDefault(statement.sentenceId(), "");
          StanceReading reading = new CueModel().read(statement, text).orElse(null);
          if (reading != null || isAll) {
            ObjectNode row = row(statement, names, text);
            row.put("source_id", page.path("id").asText());
            row.put(
                "polarity",
                reading == null ? null : reading.polarity().name().toLowerCase(Locale.ROOT));
            out.write(JSON.writeValueAsString(row));
            out.newLine();
          }
        }
      }
    }
    System.err.printf(
        Locale.ROOT,
        "%d statements in %.1f MB, %.1f MB per CPU second%n",
        found,
        bytes / 1e6,
        bytes / 1e6 / (nanos / 1e9));
  }

  private static NewsText article(JsonNode page, MentionFinder finder) {
    String id = page.path("id").asText();
    String text = page.path("text").asText("");
    String title = page.hasNonNull("title") ? page.get("title").asText() : null;
    String day = page.path("published").asText("");
    LocalDate on = day.length() < 10 ? null : LocalDate.parse(day.substring(0, 10));
    List<Sentence> sentences = ArticleSentences.of(id, title, text);
    List<Mention> mentions = finder.findEverybody(new ArticleText(id, title, text, on, sentences));
    return new NewsText(on, null, List.of(), sentences, mentions);
  }

  private static Map<String, String> names(ConfFiles conf, Leaders leaders) {
    Map<String, String> names = new HashMap<>();
    leaders.leaders().forEach(leader -> names.put(leader.leaderId(), leader.nameEn()));
    leaders.places().forEach(place -> names.put(place.id(), place.nameEn()));
    StatementRulesFile.issues(conf)
        .forEach(issue -> names.put(issue.issue().issueId(), issue.issue().issueId()));
    return names;
  }

  private static ObjectNode row(Statement statement, Map<String, String> names, String text) {
    ObjectNode row = JSON.createObjectNode();
    String target = statement.targetId();
    EntityKind kind = statement.targetKind();
    row.put("holder", names.get(statement.holderId()));
    row.put("target", target == null ? null : names.get(target));
    row.put("target_id", target);
    row.put("target_kind", kind == null ? null : kind.name().toLowerCase(Locale.ROOT));
    row.put("cue", statement.cue());
    row.put("act", statement.act().name());
    row.put("voice", statement.voice().name());
    row.put("attributed", statement.voice() == Voice.THIRD_PARTY);
    row.put("attributed_to", statement.attributedTo());
    row.put("conditional", statement.conditional());
    row.put("negated", statement.negated());
    row.put("rule", statement.rule());
    row.put("sentence_id", statement.sentenceId());
    row.put("sentence", text);
    return row;
  }
}
