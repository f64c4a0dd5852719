package marsad.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import marsad.tables.Score;
import org.jspecify.annotations.Nullable;

/**
 * Who takes which side toward whom in sentences, by two annotators. What one of them alone found is
 * neither asked for nor held against the tables.
 */
public final class StancesGold implements Gold {
  private static final String TASK = "stances";

  /** Targets outside the lists of leaders, countries, organisations and issues. */
  private static final String OTHER = "other:";

  private record Tuple(String holder, String target, String polarity) {
    String pair() {
      return holder + ">" + target;
    }

    String side() {
      return holder + ">" + polarity;
    }
  }

  /** One sentence: what both found, the sides both found, what one alone found. */
  private record Sentence(Set<Tuple> tuples, Set<String> sides, Set<Tuple> disputed) {}

  private final GoldNames names;
  private final Map<String, Sentence> sentences = new LinkedHashMap<>();

  private StancesGold(GoldNames names) {
    this.names = names;
  }

  /** Sentences: {@code id, tuples and disputed: [{holder, target, polarity}]}. */
  public static StancesGold of(List<String> lines, GoldNames names) {
    StancesGold gold = new StancesGold(names);
    for (JsonNode line : GoldLines.trees(lines)) {
      Set<Tuple> tuples = new HashSet<>();
      Set<String> sides = new HashSet<>();
      for (JsonNode node : line.path("tuples")) {
        Tuple tuple = gold.tuple(node);
        sides.add(tuple.side());
        if (!node.path("target").asText().startsWith(OTHER)) {
          tuples.add(tuple);
        }
      }
      Set<Tuple> disputed = new HashSet<>();
      line.path("disputed").forEach(node -> disputed.add(gold.tuple(node)));
      gold.sentences.put(line.path("id").asText(), new Sentence(tuples, sides, disputed));
    }
    return gold;
  }

  private Tuple tuple(JsonNode node) {
    return new Tuple(
        names.key(node.path("holder").asText()),
        names.key(node.path("target").asText()),
        node.path("polarity").asText());
  }

  /** The sentences as pages to read: {@code id, source, published, title, text}. */
  public static List<String> pages(List<String> lines) {
    List<String> pages = new ArrayList<>();
    for (JsonNode line : GoldLines.trees(lines)) {
      Map<String, @Nullable String> page = new LinkedHashMap<>();
      for (String field : List.of("id", "source", "published", "title")) {
        page.put(field, GoldLines.text(line, field));
      }
      page.put("text", GoldLines.text(line, "sentence"));
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
    return List.of("mentions", "statements", "stances");
  }

  @Override
  public String question() {
    return "SELECT source_id, holder, target, polarity FROM stance_evidence WHERE model = 'rules'";
  }

  @Override
  public List<Score> scores(List<Map<String, @Nullable String>> rows) {
    Map<String, Set<Tuple>> found = new HashMap<>();
    for (Map<String, @Nullable String> row : rows) {
      found
          .computeIfAbsent(String.valueOf(row.get("source_id")), none -> new HashSet<>())
          .add(
              new Tuple(
                  names.key(String.valueOf(row.get("holder"))),
                  names.key(String.valueOf(row.get("target"))),
                  String.valueOf(row.get("polarity"))));
    }
    Counts counts = new Counts();
    sentences.forEach((id, sentence) -> counts.add(sentence, found.getOrDefault(id, Set.of())));
    return counts.scores();
  }

  private static final class Counts {
    private final Tally sides = new Tally();
    private final Tally pairs = new Tally();
    private final Tally tuples = new Tally();
    private long sameSide;
    private long samePair;

    void add(Sentence gold, Set<Tuple> found) {
      Set<Tuple> given = new HashSet<>(found);
      given.removeAll(gold.disputed());
      count(tuples, gold.tuples(), given);
      count(pairs, mapped(gold.tuples(), Tuple::pair), mapped(given, Tuple::pair));
      Set<String> givenSides = mapped(given, Tuple::side);
      for (String side : mapped(gold.disputed(), Tuple::side)) {
        if (!gold.sides().contains(side)) {
          givenSides.remove(side);
        }
      }
      count(sides, gold.sides(), givenSides);
      for (Tuple is : given) {
        for (Tuple should : gold.tuples()) {
          if (is.pair().equals(should.pair())) {
            samePair++;
            sameSide += is.polarity().equals(should.polarity()) ? 1 : 0;
          }
        }
      }
    }

    private static <T> Set<T> mapped(Set<Tuple> tuples, java.util.function.Function<Tuple, T> to) {
      Set<T> all = new HashSet<>();
      tuples.forEach(tuple -> all.add(to.apply(tuple)));
      return all;
    }

    private static <T> void count(Tally tally, Set<T> gold, Set<T> given) {
      long hits = gold.stream().filter(given::contains).count();
      tally.add(hits, given.size() - hits, gold.size() - hits);
    }

    List<Score> scores() {
      return List.of(
          sides.score(TASK, "holder and polarity"),
          pairs.score(TASK, "holder and target"),
          Tally.share(TASK, "polarity of found pairs", sameSide, samePair),
          tuples.score(TASK, "full tuples"));
    }
  }
}
