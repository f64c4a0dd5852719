package marsad.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import marsad.tables.Article;
import org.jspecify.annotations.Nullable;

/** Compares the articles of text files with a description made by hand; prints what differs. */
final class SeedsCheck {
  private static final ObjectMapper JSON = new ObjectMapper();

  private SeedsCheck() {}

  /** Arguments: the description (JSON), the folder of the pages, the folder of the rule files. */
  public static void main(String[] args) throws IOException {
    PageCutter cutter = CutPagesFile.cutter(Path.of(args[2]));
    int faults = 0;
    for (JsonNode page : JSON.readTree(Files.readString(Path.of(args[0]))).get("pages")) {
      String name = page.get("page").asText();
      ObjectNode record = JSON.createObjectNode();
      record.put("id", name).put("text", Files.readString(Path.of(args[1], name)));
      List<Article> found = cutter.cut(CutPagesFile.page(record)).articles();
      faults += compare(name, page.get("articles"), found);
    }
    System.out.println(faults + " faults");
  }

  private static int compare(String name, JsonNode gold, List<Article> found) {
    int faults = check(name, "articles", gold.size(), found.size());
    for (int i = 0; i < Math.min(gold.size(), found.size()); i++) {
      JsonNode wanted = gold.get(i);
      Article article = found.get(i);
      faults += check(name, "title", text(wanted, "title"), article.title());
      faults += check(name, "outlet", text(wanted, "outlet"), article.outlet());
      faults += check(name, "dateline", text(wanted, "dateline"), article.dateline());
      String day = article.publishedOn() == null ? null : article.publishedOn().toString();
      faults += check(name, "published", text(wanted, "published"), day);
      List<String> body = new ArrayList<>();
      wanted.get("body").forEach(paragraph -> body.add(squeezed(paragraph.asText())));
      List<String> text = article.text().lines().map(SeedsCheck::squeezed).toList();
      List<String> missing = new ArrayList<>(body);
      missing.removeAll(text);
      List<String> extra = new ArrayList<>(text);
      extra.removeAll(body);
      faults += check(name, "text", missing, extra);
    }
    return faults;
  }

  private static int check(
      String name, String what, @Nullable Object wanted, @Nullable Object found) {
    if (Objects.equals(wanted, found)) {
      return 0;
    }
    System.out.printf("%s %s%n  wanted %s%n  found  %s%n", name, what, wanted, found);
    return 1;
  }

  private static String squeezed(String paragraph) {
    return paragraph.replaceAll("[\\s\u00a0]+", " ").strip();
  }

  private static @Nullable String text(JsonNode json, String name) {
    JsonNode node = json.get(name);
    return node == null || node.isNull() ? null : node.asText();
  }
}
