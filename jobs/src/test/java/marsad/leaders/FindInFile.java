package marsad.leaders;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import marsad.settings.ConfFiles;
import marsad.settings.GazetteerFiles;
import marsad.tables.MentionKind;

/**
 * Finds leaders in a file of pages (JSONL: id, published, title, text) and writes one line per
 * mention, or with {@code --explain} one per candidate. For measuring by hand.
 *
 * <p>Arguments: folder of rule files, pages, output, and optionally {@code --explain}.
 */
final class FindInFile {
  private static final double THRESHOLD = 0.5;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final ObjectMapper JSON = new ObjectMapper();

  private FindInFile() {}

  public static void main(String[] arguments) throws IOException {
    ConfFiles conf = ConfFiles.in(Path.of(arguments[0]));
    long start = System.nanoTime();
    List<String> faults = new ArrayList<>();
    Leaders leaders = GazetteerFiles.draft(conf, faults);
    faults.forEach(System.err::println);
    MentionFinder finder = MentionFinder.of(leaders, GazetteerFiles.nameContext(conf));
    System.err.printf(
        Locale.ROOT,
        "loaded %d leaders, %d names in %.2f s, hash %s%n",
        leaders.leaders().size(),
        leaders.names().size(),
        (System.nanoTime() - start) / 1e9,
        leaders.hash());
    boolean isExplained = List.of(arguments).contains("--explain");
    List<String> pages = Files.readAllLines(Path.of(arguments[1]), StandardCharsets.UTF_8);
    long bytes = 0;
    long nanos = 0;
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[2]))) {
      for (String line : pages) {
        JsonNode page = JSON.readTree(line);
        String id = page.path("id").asText();
        String text = page.path("text").asText("");
        String title = page.hasNonNull("title") ? page.get("title").asText() : null;
        String day = page.path("published").asText("");
        LocalDate on = day.length() < 10 ? null : LocalDate.parse(day.substring(0, 10));
        ArticleText article = Texts.of(id, title, text, on);
        bytes += text.getBytes(StandardCharsets.UTF_8).length;
        long begin = THREADS.getCurrentThreadCpuTime();
        List<MentionExplanation> found = finder.explain(article);
        nanos += THREADS.getCurrentThreadCpuTime() - begin;
        for (MentionExplanation mention : found) {
          if (isExplained || isCounted(mention)) {
            out.write(JSON.writeValueAsString(row(leaders, id, mention)));
            out.newLine();
          }
        }
      }
    }
    System.err.printf(
        Locale.ROOT, "%.1f MB, %.1f MB per CPU second%n", bytes / 1e6, bytes / 1e6 / (nanos / 1e9));
  }

  private static boolean isCounted(MentionExplanation mention) {
    return mention.isAccepted()
        && mention.confidence() >= THRESHOLD
        && mention.kind() != MentionKind.OFFICE;
  }

  private static ObjectNode row(Leaders leaders, String page, MentionExplanation mention) {
    ObjectNode row = JSON.createObjectNode();
    row.put("source_id", page);
    String leader = mention.leaderId();
    row.put("name_en", leader == null ? null : leaders.leader(leader).orElseThrow().nameEn());
    row.put("kind", mention.kind().name().toLowerCase(Locale.ROOT));
    row.put("surface", mention.surface());
    row.put("rule", mention.rule());
    row.put("begin", mention.begin());
    row.put("is_title", mention.isTitle());
    row.put("is_actor", mention.isActor());
    row.put("confidence", mention.confidence());
    return row;
  }
}
