package marsad.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import marsad.tables.Score;
import org.jspecify.annotations.Nullable;

/**
 * What is which article on pages. Every paragraph is an item of the main or an embedded article,
 * every other line an item of none; an item counts as what the article that holds it is.
 */
public final class PagesGold implements Gold {
  private static final String TASK = "pages";
  private static final String MAIN = "main";
  private static final String EMBEDDED = "embedded";
  private static final String NONE = "none";

  /** Shorter lines stand in articles by chance. */
  private static final int SHORT_JUNK = 12;

  private static final Pattern SPACE =
      Pattern.compile("[\\s\\x1c-\\x1f]+", Pattern.UNICODE_CHARACTER_CLASS);

  /** An article, as gold or as found. */
  private record PageArticle(
      String part, @Nullable String title, @Nullable String publishedOn, String text) {}

  private record Item(String label, String text) {}

  private record GoldPage(List<PageArticle> articles, List<Item> items) {}

  private final Map<String, GoldPage> pages = new LinkedHashMap<>();

  private PagesGold() {}

  /** Pages: {@code id, articles: [{part, title, published, paragraphs}], junk}. */
  public static PagesGold of(List<String> lines) {
    PagesGold gold = new PagesGold();
    for (JsonNode page : GoldLines.trees(lines)) {
      gold.add(page.path("id").asText(), page, "published");
    }
    return gold;
  }

  /** The truth of sample pages: {@code source_id} and {@code published_on} instead. */
  public static PagesGold ofTruth(List<String> lines) {
    PagesGold gold = new PagesGold();
    for (JsonNode page : GoldLines.trees(lines)) {
      if (page.has("source_id")) {
        gold.add(page.path("source_id").asText(), page, "published_on");
      }
    }
    return gold;
  }

  private void add(String id, JsonNode page, String dayField) {
    List<PageArticle> articles = new ArrayList<>();
    List<Item> items = new ArrayList<>();
    List<String> body = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    for (JsonNode node : page.path("articles")) {
      String part = node.path("part").asText();
      String title = GoldLines.text(node, "title");
      articles.add(new PageArticle(part, title, GoldLines.text(node, dayField), ""));
      for (JsonNode paragraph : node.path("paragraphs")) {
        String text = squeezed(paragraph.asText());
        items.add(new Item(part, text));
        body.add(text);
      }
      if (title != null && !title.isEmpty()) {
        titles.add(squeezed(title));
      }
    }
    String articleText = String.join(" ", body) + " " + String.join(" ", titles);
    for (JsonNode node : page.path("junk")) {
      String text = squeezed(node.asText());
      if (text.codePointCount(0, text.length()) > SHORT_JUNK && !articleText.contains(text)) {
        items.add(new Item(NONE, text));
      }
    }
    pages.put(id, new GoldPage(articles, items));
  }

  private static String squeezed(@Nullable String text) {
    return text == null ? "" : SPACE.matcher(text).replaceAll(" ").strip();
  }

  @Override
  public String task() {
    return TASK;
  }

  @Override
  public List<String> lastSteps() {
    return List.of("articles");
  }

  @Override
  public String question() {
    return "SELECT p.source_id, a.article_no, a.part, a.title, a.published_on, a.text"
        + " FROM articles a JOIN pages p ON p.page_id = a.page_id";
  }

  @Override
  public List<Score> scores(List<Map<String, @Nullable String>> rows) {
    Map<String, List<PageArticle>> found = found(rows);
    Counts counts = new Counts();
    pages.forEach((id, page) -> counts.add(page, found.getOrDefault(id, List.of())));
    return counts.scores(pages.size());
  }

  private static Map<String, List<PageArticle>> found(List<Map<String, @Nullable String>> rows) {
    Comparator<Map<String, @Nullable String>> byPlace =
        Comparator.comparingInt(row -> Integer.parseInt(String.valueOf(row.get("article_no"))));
    Map<String, List<PageArticle>> found = new HashMap<>();
    for (Map<String, @Nullable String> row : rows.stream().sorted(byPlace).toList()) {
      found
          .computeIfAbsent(String.valueOf(row.get("source_id")), none -> new ArrayList<>())
          .add(
              new PageArticle(
                  String.valueOf(row.get("part")),
                  row.get("title"),
                  row.get("published_on"),
                  squeezed(row.get("text"))));
    }
    return found;
  }

  private static Optional<PageArticle> first(List<PageArticle> articles, String part) {
    return articles.stream().filter(article -> article.part().equals(part)).findFirst();
  }

  private static final class Counts {
    private final Map<String, Tally> labels = new LinkedHashMap<>();
    private long titles;
    private long titlesRight;
    private long days;
    private long daysRight;
    private long embedded;
    private long embeddedOwnDay;
    private long faultless;

    Counts() {
      List.of(MAIN, EMBEDDED, NONE).forEach(label -> labels.put(label, new Tally()));
    }

    void add(GoldPage page, List<PageArticle> found) {
      boolean isFaultless = true;
      for (Item item : page.items()) {
        String given =
            found.stream()
                .filter(article -> article.text().contains(item.text()))
                .map(PageArticle::part)
                .findFirst()
                .orElse(NONE);
        if (given.equals(item.label())) {
          tally(given).add(1, 0, 0);
        } else {
          tally(given).add(0, 1, 0);
          tally(item.label()).add(0, 0, 1);
          isFaultless = false;
        }
      }
      faultless += isFaultless ? 1 : 0;
      page.articles().forEach(article -> addHead(article, found));
    }

    private Tally tally(String label) {
      return labels.computeIfAbsent(label, none -> new Tally());
    }

    private void addHead(PageArticle gold, List<PageArticle> found) {
      Optional<PageArticle> same = first(found, gold.part());
      String title = gold.title();
      if (title != null && !title.isEmpty()) {
        titles++;
        titlesRight +=
            same.map(article -> squeezed(article.title()).equals(squeezed(title))).orElse(false)
                ? 1
                : 0;
      }
      String day = gold.publishedOn();
      if (gold.part().equals(MAIN) && day != null) {
        days++;
        daysRight += same.map(article -> day.equals(article.publishedOn())).orElse(false) ? 1 : 0;
      }
      if (gold.part().equals(EMBEDDED)) {
        embedded++;
        embeddedOwnDay += hasDayOfPage(same, found) ? 0 : 1;
      }
    }

    private static boolean hasDayOfPage(Optional<PageArticle> article, List<PageArticle> found) {
      String day = article.map(PageArticle::publishedOn).orElse(null);
      return day != null
          && Objects.equals(day, first(found, MAIN).map(PageArticle::publishedOn).orElse(null));
    }

    List<Score> scores(int all) {
      List<Score> scores = new ArrayList<>();
      labels.forEach((label, tally) -> scores.add(tally.score(TASK, label)));
      double macro = 0;
      long items = 0;
      for (Score score : scores) {
        macro += score.f1() / scores.size();
        items += score.n();
      }
      scores.add(new Score(TASK, "macro F1", macro, macro, macro, items));
      scores.add(Tally.share(TASK, "titles", titlesRight, titles));
      scores.add(Tally.share(TASK, "days of main articles", daysRight, days));
      scores.add(Tally.share(TASK, "embedded without the page's day", embeddedOwnDay, embedded));
      scores.add(Tally.share(TASK, "pages without a fault", faultless, all));
      return scores;
    }
  }
}
