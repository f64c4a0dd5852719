package marsad.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import marsad.settings.ConfFiles;
import marsad.settings.PageRulesFile;
import marsad.tables.Article;
import marsad.tables.Page;
import org.jspecify.annotations.Nullable;

/** Cuts pages of a JSONL file (id, text, perhaps title and published) into articles, one a line. */
final class CutPagesFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private CutPagesFile() {}

  public static void main(String[] args) throws IOException {
    PageCutter cutter = cutter(Path.of(args[2]));
    long bytes = 0;
    long nanos = 0;
    try (BufferedReader in = Files.newBufferedReader(Path.of(args[0]), StandardCharsets.UTF_8);
        BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]), StandardCharsets.UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        Page page = page(JSON.readTree(line));
        long begin = THREADS.getCurrentThreadCpuTime();
        PageCut cut = cutter.cut(page);
        nanos += THREADS.getCurrentThreadCpuTime() - begin;
        bytes += page.text().getBytes(StandardCharsets.UTF_8).length;
        for (Article article : cut.articles()) {
          out.write(JSON.writeValueAsString(json(page, article)));
          out.write('\n');
        }
      }
    }
    System.out.printf("%.1f MB, %.1f MB/s%n", bytes / 1e6, bytes * 1e3 / nanos);
  }

  static PageCutter cutter(Path conf) {
    ConfFiles files = ConfFiles.beside(conf.resolve("marsad.yaml"));
    return PageCutter.of(PageRulesFile.regionMarkers(files), PageRulesFile.outlets(files));
  }

  static Page page(JsonNode json) {
    String id = json.get("id").asText();
    String day = text(json, "published");
    LocalDate on = day == null ? null : LocalDate.parse(day.substring(0, 10));
    return new Page(
        id,
        "pages",
        id,
        id,
        text(json, "url"),
        text(json, "outlet"),
        text(json, "title"),
        on == null ? null : on.atStartOfDay(ZoneOffset.UTC).toInstant(),
        on,
        json.get("text").asText(),
        "ar",
        on == null ? 0 : on.getYear() * 100 + on.getMonthValue());
  }

  private static @Nullable String text(JsonNode json, String name) {
    JsonNode node = json.get(name);
    return node == null || node.isNull() ? null : node.asText();
  }

  private static ObjectNode json(Page page, Article article) {
    return JSON.createObjectNode()
        .put("source_id", page.sourceId())
        .put("article_no", article.articleNo())
        .put("part", article.part().name().toLowerCase(java.util.Locale.ROOT))
        .put("title", article.title())
        .put("outlet", article.outlet())
        .put("dateline", article.dateline())
        .put("agencies", String.join("|", article.agencies()))
        .put("published_on", article.publishedOn() == null ? null : article.publishedOn() + "")
        .put("date_source", article.dateSource().name())
        .put("text", article.text());
  }
}
