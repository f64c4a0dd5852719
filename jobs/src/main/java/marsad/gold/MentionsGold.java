package marsad.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import marsad.tables.Score;
import org.jspecify.annotations.Nullable;

/**
 * Leaders that a person found in documents: how often each is mentioned by name and by role. Tiers
 * keep heads of state and government (A) apart from others.
 */
public final class MentionsGold implements Gold {
  private static final String TASK = "mentions";
  private static final String HEADS = "A";

  /** A leader in a document, by name or by role. */
  private record Named(String leader, String kind) {}

  private final GoldNames names;
  private final Map<String, Map<Named, Integer>> documents = new LinkedHashMap<>();
  private final Map<String, Set<String>> optional = new HashMap<>();
  private final Map<String, String> tiers = new HashMap<>();
  private final String nameColumn;

  private MentionsGold(GoldNames names, String nameColumn) {
    this.names = names;
    this.nameColumn = nameColumn;
  }

  /** Documents with their mentions: {@code id, mentions: [{leader, kind, tier}]}. */
  public static MentionsGold of(List<String> lines, GoldNames names) {
    MentionsGold gold = new MentionsGold(names, "name_en");
    for (JsonNode document : GoldLines.trees(lines)) {
      Map<Named, Integer> counts = gold.document(document.path("id").asText());
      for (JsonNode mention : document.path("mentions")) {
        String leader = names.key(mention.path("leader").asText());
        counts.merge(new Named(leader, mention.path("kind").asText()), 1, Integer::sum);
        gold.tiers.putIfAbsent(leader, mention.path("tier").asText());
      }
    }
    return gold;
  }

  /**
   * The truth of sample pages: {@code source_id, articles: [{names, roles, counterparts, sets,
   * optional}]}, by ids of leaders and without tiers.
   */
  public static MentionsGold ofTruth(List<String> lines, GoldNames names) {
    MentionsGold gold = new MentionsGold(names, "leader_id");
    for (JsonNode page : GoldLines.trees(lines)) {
      if (page.has("source_id")) {
        gold.addTruth(page);
      }
    }
    return gold;
  }

  private void addTruth(JsonNode page) {
    String id = page.path("source_id").asText();
    Map<Named, Integer> counts = document(id);
    for (JsonNode article : page.path("articles")) {
      for (String field : List.of("names", "roles", "counterparts", "sets")) {
        String kind = field.equals("names") ? "name" : "role";
        article
            .path(field)
            .properties()
            .forEach(
                leader ->
                    counts.merge(
                        new Named(names.key(leader.getKey()), kind),
                        leader.getValue().asInt(),
                        Integer::sum));
      }
      JsonNode free = article.path("optional");
      Set<String> leaders = optional.computeIfAbsent(id, none -> new TreeSet<>());
      free.fieldNames().forEachRemaining(leader -> leaders.add(names.key(leader)));
      free.forEach(leader -> leaders.add(names.key(leader.asText())));
    }
  }

  private Map<Named, Integer> document(String id) {
    return documents.computeIfAbsent(id, none -> new HashMap<>());
  }

  /** The documents as pages to read: {@code id, source, published, title, text}. */
  public static List<String> pages(List<String> lines) {
    List<String> pages = new ArrayList<>();
    for (JsonNode document : GoldLines.trees(lines)) {
      List<String> sentences = new ArrayList<>();
      document.path("sentences").forEach(sentence -> sentences.add(sentence.asText()));
      Map<String, @Nullable String> page = new LinkedHashMap<>();
      for (String field : List.of("id", "source", "published")) {
        page.put(field, GoldLines.text(document, field));
      }
      page.put("title", sentences.get(0));
      page.put("text", String.join("\n", sentences.subList(1, sentences.size())));
      pages.add(GoldLines.line(page));
    }
    return pages;
  }

  @Override
  public String task() {
    return TASK;
  }

  @Override
  public List<String> lastSteps() {
    return List.of("mentions");
  }

  @Override
  public String question() {
    return "SELECT p.source_id, l.leader_id, l.name_en, m.kind FROM mentions m"
        + " JOIN articles a ON a.article_id = m.article_id JOIN pages p ON p.page_id = a.page_id"
        + " JOIN leaders l ON l.leader_id = m.leader_id"
        + " WHERE m.kind <> 'office' AND m.confidence >= 0.5";
  }

  @Override
  public List<Score> scores(List<Map<String, @Nullable String>> rows) {
    Map<String, Map<Named, Integer>> found = found(rows);
    Map<String, Tally> slices = new TreeMap<>();
    Tally perDocument = new Tally();
    documents.forEach(
        (id, gold) -> {
          Map<Named, Integer> given = new HashMap<>(found.getOrDefault(id, Map.of()));
          Set<String> free = optional.getOrDefault(id, Set.of());
          given.keySet().removeIf(named -> free.contains(named.leader()));
          Map<Named, Integer> asked = new HashMap<>(gold);
          asked.keySet().removeIf(named -> free.contains(named.leader()));
          count(asked, given, slices);
          countHeads(asked, given, perDocument);
        });
    List<Score> scores = new ArrayList<>();
    slices.forEach((slice, tally) -> scores.add(tally.score(TASK, slice)));
    scores.add(perDocument.score(TASK, HEADS + " in documents"));
    return scores;
  }

  private Map<String, Map<Named, Integer>> found(List<Map<String, @Nullable String>> rows) {
    Map<String, Map<Named, Integer>> found = new HashMap<>();
    for (Map<String, @Nullable String> row : rows) {
      String kind = "name".equals(row.get("kind")) ? "name" : "role";
      Named named = new Named(names.key(String.valueOf(row.get(nameColumn))), kind);
      found
          .computeIfAbsent(String.valueOf(row.get("source_id")), none -> new HashMap<>())
          .merge(named, 1, Integer::sum);
    }
    return found;
  }

  private void count(
      Map<Named, Integer> gold, Map<Named, Integer> given, Map<String, Tally> slices) {
    Set<Named> all = new java.util.HashSet<>(gold.keySet());
    all.addAll(given.keySet());
    for (Named named : all) {
      int is = given.getOrDefault(named, 0);
      int should = gold.getOrDefault(named, 0);
      int hit = Math.min(is, should);
      for (String slice : slicesOf(named)) {
        slices.computeIfAbsent(slice, none -> new Tally()).add(hit, is - hit, should - hit);
      }
    }
  }

  private List<String> slicesOf(Named named) {
    List<String> slices = new ArrayList<>(List.of("all " + named.kind(), "all both"));
    if (!tiers.isEmpty()) {
      String tier = tiers.getOrDefault(named.leader(), "other");
      slices.add(tier + " " + named.kind());
      slices.add(tier + " both");
    }
    return slices;
  }

  /** Who is named at all in a document; a leader that no gold names is held to be a head. */
  private void countHeads(Map<Named, Integer> gold, Map<Named, Integer> given, Tally tally) {
    Set<String> asked = heads(gold);
    Set<String> found = heads(given);
    long hits = asked.stream().filter(found::contains).count();
    tally.add(hits, found.size() - hits, asked.size() - hits);
  }

  private Set<String> heads(Map<Named, Integer> named) {
    Set<String> heads = new TreeSet<>();
    for (Named one : named.keySet()) {
      if (tiers.getOrDefault(one.leader(), HEADS).equals(HEADS)) {
        heads.add(one.leader());
      }
    }
    return heads;
  }
}
