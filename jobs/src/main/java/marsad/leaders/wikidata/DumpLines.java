package marsad.leaders.wikidata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines of a Wikidata JSON dump: one array, an entity a line.
 *
 * <p>Most entities are neither people with positions nor positions nor countries. They are told by
 * the text of the line and never parsed, which is most of the speed; that such a line is no proper
 * JSON inside is then not noticed, and does no harm.
 */
public final class DumpLines implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int EXCERPT_LENGTH = 60;
  private static final ObjectReader JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build().reader();

  private static final String INSTANCE_OF = "P31";
  private static final String SUBCLASS_OF = "P279";
  private static final String POSITION_HELD = "P39";
  private static final String APPLIES_TO_JURISDICTION = "P1001";
  private static final String COUNTRY = "P17";
  private static final String ISO_CODE = "P297";
  private static final String GENDER = "P21";
  private static final String DIED = "P570";
  private static final String START = "P580";
  private static final String END = "P582";

  /** Nature of statement, object has role, subject has role: where "acting" is said. */
  private static final List<String> ROLE_QUALIFIERS = List.of("P5102", "P3831", "P2868");

  private static final String HUMAN = "Q5";
  private static final Set<String> MEN = Set.of("Q6581097", "Q2449503");
  private static final Set<String> WOMEN = Set.of("Q6581072", "Q1052281");

  private final Set<String> classes;
  private final Set<String> acting;

  private DumpLines(Set<String> classes, Set<String> acting) {
    this.classes = classes;
    this.acting = acting;
  }

  /** Reads lines for these offices. */
  public static DumpLines of(WikidataOffices offices) {
    return new DumpLines(offices.classItems(), offices.acting());
  }

  /** What a line says; nothing, if it is the array's bracket or an entity of another kind. */
  public List<DumpFact> read(long offset, String line) {
    String entity = entity(line);
    if (entity.isEmpty() || entity.equals("[") || entity.equals("]")) {
      return List.of();
    }
    if (!entity.startsWith("{") || !entity.endsWith("}")) {
      return malformed(offset, entity, "the line is no JSON object");
    }
    if (!mayMatter(entity)) {
      return List.of();
    }
    try {
      return facts(JSON.readTree(entity));
    } catch (JsonProcessingException e) {
      return malformed(offset, entity, "no JSON at character " + e.getLocation().getColumnNr());
    }
  }

  private static String entity(String line) {
    String entity = line.strip();
    return entity.endsWith(",") ? entity.substring(0, entity.length() - 1).stripTrailing() : entity;
  }

  private static List<DumpFact> malformed(long offset, String entity, String problem) {
    String excerpt = entity.substring(0, Math.min(entity.length(), EXCERPT_LENGTH));
    return List.of(DumpFact.of(new MalformedLine(offset, problem, excerpt)));
  }

  private boolean mayMatter(String entity) {
    return entity.contains(quoted(POSITION_HELD))
        || entity.contains(quoted(ISO_CODE))
        || classes.stream().anyMatch(item -> entity.contains(quoted(item)));
  }

  private static String quoted(String item) {
    return '"' + item + '"';
  }

  private List<DumpFact> facts(JsonNode entity) {
    String id = entity.path("id").asText();
    JsonNode claims = entity.path("claims");
    List<String> kinds = items(claims, INSTANCE_OF);
    if (kinds.contains(HUMAN)) {
      return held(person(id, entity), claims);
    }
    List<String> isoCodes = texts(claims, ISO_CODE);
    if (!isoCodes.isEmpty()) {
      return List.of(DumpFact.of(new CountryItem(id, isoCodes)));
    }
    List<String> above = new ArrayList<>(items(claims, SUBCLASS_OF));
    above.addAll(kinds);
    above.retainAll(classes);
    return above.isEmpty() ? List.of() : position(id, above, claims);
  }

  private static List<DumpFact> position(String id, List<String> above, JsonNode claims) {
    List<String> jurisdictions = items(claims, APPLIES_TO_JURISDICTION);
    // The head of a province has the province as jurisdiction and yet belongs to the country.
    List<String> countries = jurisdictions.isEmpty() ? items(claims, COUNTRY) : jurisdictions;
    return List.of(DumpFact.of(new PositionItem(id, above, countries)));
  }

  private static WikidataPerson person(String id, JsonNode entity) {
    JsonNode labels = entity.path("labels");
    JsonNode claims = entity.path("claims");
    List<String> aliases = new ArrayList<>();
    entity.path("aliases").path("ar").forEach(alias -> aliases.add(alias.path("value").asText()));
    String english = label(labels, "en");
    return new WikidataPerson(
        id,
        label(labels, "ar"),
        english == null ? label(labels, "mul") : english,
        aliases,
        gender(items(claims, GENDER)),
        values(claims, DIED).stream()
            .flatMap(value -> WikidataDate.of(value).stream())
            .findFirst()
            .orElse(null));
  }

  private static @Nullable String label(JsonNode labels, String language) {
    String label = labels.path(language).path("value").asText().strip();
    return label.isEmpty() ? null : label;
  }

  private static @Nullable String gender(List<String> items) {
    if (items.stream().anyMatch(WOMEN::contains)) {
      return "f";
    }
    return items.stream().anyMatch(MEN::contains) ? "m" : null;
  }

  private List<DumpFact> held(WikidataPerson person, JsonNode claims) {
    List<DumpFact> facts = new ArrayList<>();
    for (JsonNode statement : statements(claims, POSITION_HELD)) {
      String position =
          statement.path("mainsnak").path("datavalue").path("value").path("id").asText();
      if (!position.isEmpty()) {
        facts.add(DumpFact.of(held(person, position, statement.path("qualifiers"))));
      }
    }
    return facts;
  }

  private HeldPosition held(WikidataPerson person, String position, JsonNode qualifiers) {
    WikidataDate to = date(qualifiers.path(END)).orElse(null);
    boolean isActing =
        ROLE_QUALIFIERS.stream()
            .flatMap(role -> snakValues(qualifiers.path(role)).stream())
            .anyMatch(value -> acting.contains(value.path("id").asText()));
    return new HeldPosition(
        person,
        position,
        date(qualifiers.path(START)).orElse(null),
        to,
        to == null && saysThereIsAValue(qualifiers.path(END)),
        isActing);
  }

  private static Optional<WikidataDate> date(JsonNode snaks) {
    return snakValues(snaks).stream().flatMap(value -> WikidataDate.of(value).stream()).findFirst();
  }

  /** "No value" says that there is no end; "some value" and a vague date, that there is one. */
  private static boolean saysThereIsAValue(JsonNode snaks) {
    for (JsonNode snak : snaks) {
      if (!snak.path("snaktype").asText().equals("novalue")) {
        return true;
      }
    }
    return false;
  }

  private static List<JsonNode> snakValues(JsonNode snaks) {
    List<JsonNode> values = new ArrayList<>();
    for (JsonNode snak : snaks) {
      if (snak.path("snaktype").asText().equals("value")) {
        values.add(snak.path("datavalue").path("value"));
      }
    }
    return values;
  }

  /**
   * Statements of a property, without those that Wikidata keeps only to say that they are wrong.
   */
  private static List<JsonNode> statements(JsonNode claims, String property) {
    List<JsonNode> statements = new ArrayList<>();
    for (JsonNode statement : claims.path(property)) {
      if (!statement.path("rank").asText().equals("deprecated")) {
        statements.add(statement);
      }
    }
    return statements;
  }

  private static List<JsonNode> values(JsonNode claims, String property) {
    return statements(claims, property).stream()
        .map(statement -> statement.path("mainsnak").path("datavalue").path("value"))
        .filter(value -> !value.isMissingNode())
        .toList();
  }

  private static List<String> items(JsonNode claims, String property) {
    return values(claims, property).stream()
        .map(value -> value.path("id").asText())
        .filter(id -> !id.isEmpty())
        .toList();
  }

  private static List<String> texts(JsonNode claims, String property) {
    return values(claims, property).stream()
        .map(JsonNode::asText)
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
