package marsad.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/** What a person wrote down about every sample page, compared with what the main job gives. */
public final class SampleTruth {
  private static final int SHORT_JUNK = 12;
  private static final Map<String, String> KINDS =
      Map.of("name", "names", "role", "roles", "counterpart", "counterparts", "set", "sets");

  private final Map<String, JsonNode> articles = new TreeMap<>();
  private final Map<String, List<String>> junk = new TreeMap<>();
  private final List<String> differences = new ArrayList<>();

  private SampleTruth() throws IOException {
    Path file = expected().resolve("truth.jsonl");
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      JsonNode page = json.readTree(line);
      if (page.has("source_id")) {
        String id = page.get("source_id").asText();
        int number = 0;
        for (JsonNode article : page.get("articles")) {
          articles.put(id + "#" + number, article);
          number++;
        }
        List<String> lines = new ArrayList<>();
        page.path("junk").forEach(node -> lines.add(squeezed(node.asText())));
        junk.put(id, lines);
      }
    }
  }

  /** The folder of what is expected. */
  public static Path expected() {
    return SampleRun.home().resolve("sample-data").resolve("expected");
  }

  /** Every difference as "what, article, given, true", tab-separated and sorted. */
  public static List<String> differences() throws IOException {
    SampleTruth truth = new SampleTruth();
    truth.compareArticles();
    truth.compareLeaders();
    truth.compareCopies();
    return truth.differences.stream().sorted().toList();
  }

  private void compareArticles() {
    Set<String> given = new HashSet<>();
    for (Row row :
        SampleRun.ask(
                "SELECT concat(p.source_id, '#', a.article_no), p.source_id, a.title,"
                    + " a.published_on, a.outlet, a.text FROM articles a JOIN pages p USING"
                    + " (page_id)")
            .collectAsList()) {
      String id = row.getString(0);
      JsonNode article = articles.get(id);
      given.add(id);
      if (article == null) {
        differ("article", id, "found", "none");
        continue;
      }
      compare("title", id, row.get(2), article.get("title"));
      compare("day", id, row.get(3), article.get("published_on"));
      compare("outlet", id, row.get(4), article.get("outlet"));
      compareText(id, row.getString(1), squeezed(row.getString(5)), article);
    }
    articles.keySet().stream()
        .filter(id -> !given.contains(id))
        .forEach(id -> differ("article", id, "none", "there"));
  }

  private void compare(String what, String id, Object given, JsonNode truth) {
    String is = given == null ? "none" : squeezed(String.valueOf(given));
    String should = truth == null || truth.isNull() ? "none" : squeezed(truth.asText());
    if (!is.equals(should)) {
      differ(what, id, is, should);
    }
  }

  private void compareText(String id, String page, String text, JsonNode article) {
    for (JsonNode paragraph : article.path("paragraphs")) {
      String line = squeezed(paragraph.asText());
      if (!text.contains(line)) {
        differ("paragraph", id, "missing", line);
      }
    }
    for (String line : junk.getOrDefault(page, List.of())) {
      if (line.length() > SHORT_JUNK && text.contains(line)) {
        differ("junk", id, "kept", line);
      }
    }
  }

  private void compareCopies() {
    Map<String, String> given = new TreeMap<>();
    for (Row row :
        SampleRun.ask(
                "SELECT concat(p.source_id, '#', a.article_no), concat(q.source_id, '#',"
                    + " o.article_no, ' ', c.kind) FROM copies c JOIN articles a USING (article_id)"
                    + " JOIN pages p ON p.page_id = a.page_id JOIN articles o ON o.article_id ="
                    + " c.original_id JOIN pages q ON q.page_id = o.page_id")
            .collectAsList()) {
      given.put(row.getString(0), row.getString(1));
    }
    articles.forEach(
        (id, article) -> {
          String is = given.getOrDefault(id, "none");
          String should =
              article.has("copy_of")
                  ? article.get("copy_of").asText() + " " + article.get("copy_kind").asText()
                  : "none";
          if (!is.equals(should)) {
            differ("copy", id, is, should);
          }
        });
  }

  private void compareLeaders() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    articles.forEach(
        (id, article) ->
            KINDS.forEach(
                (kind, field) ->
                    article
                        .path(field)
                        .properties()
                        .forEach(
                            leader ->
                                counts.put(
                                    id + "\t" + kind + " " + leader.getKey(),
                                    -leader.getValue().asInt()))));
    for (Row row :
        SampleRun.ask(
                "SELECT concat(p.source_id, '#', a.article_no), concat(m.kind, ' ', m.leader_id)"
                    + " FROM mentions m JOIN articles a USING (article_id) JOIN pages p USING"
                    + " (page_id) WHERE m.kind <> 'office' AND m.confidence >= 0.5")
            .collectAsList()) {
      counts.merge(row.getString(0) + "\t" + row.getString(1), 1, Integer::sum);
    }
    counts.forEach(
        (key, surplus) -> {
          String id = key.substring(0, key.indexOf('\t'));
          String leader = key.substring(key.lastIndexOf(' ') + 1);
          if (surplus != 0 && !isOptional(id, leader)) {
            differ(
                "mentions",
                id,
                key.substring(key.indexOf('\t') + 1),
                (surplus > 0 ? "+" : "") + surplus);
          }
        });
  }

  private boolean isOptional(String id, String leader) {
    JsonNode article = articles.get(id);
    if (article == null) {
      return false;
    }
    for (JsonNode name : article.path("optional")) {
      if (name.asText().equals(leader)) {
        return true;
      }
    }
    return article.path("optional").has(leader);
  }

  private void differ(String what, String id, String given, String truth) {
    differences.add(String.join("\t", what, id, given, truth));
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
