package marsad.settings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import marsad.leaders.Leaders;
import marsad.leaders.Place;
import marsad.leaders.TitleWords;
import marsad.statements.ActorWords;
import marsad.statements.IssuePhrases;
import marsad.statements.Marker;
import marsad.statements.People;
import marsad.statements.SpeechVerb;
import marsad.statements.StanceCues;
import marsad.statements.StatementRules;
import marsad.tables.Act;
import marsad.tables.EntityKind;
import marsad.tables.Issue;
import marsad.tables.LeaderName;
import marsad.tables.Modality;
import marsad.tables.Organisation;
import marsad.text.Normalizer;
import marsad.text.Profile;

/**
 * Reads {@code speech-verbs.yaml}, {@code issues.yaml} and {@code stance-cues.yaml}: by which words
 * statements are found.
 */
public final class StatementRulesFile {
  private static final String VERBS = "speech-verbs.yaml";
  private static final String ISSUES = "issues.yaml";
  private static final String CUES = "stance-cues.yaml";
  private static final Set<String> VERB_KEYS =
      Set.of(
          "verb",
          "present",
          "participle",
          "masdar",
          "class",
          "complement",
          "addressee",
          "by",
          "position",
          "no-past",
          "only-future",
          "example");

  private StatementRulesFile() {}

  /** All rules that the finder of statements is built from. */
  public static StatementRules rules(ConfFiles conf, Leaders leaders) {
    Map<Act, int[]> sides = new EnumMap<>(Act.class);
    YamlNode root = conf.yaml(VERBS);
    root.entries(Set.of("classes", "verbs"));
    root.need("classes").entries().forEach((name, node) -> sides.put(act(name, node), sides(node)));
    return new StatementRules(
        verbs(root.need("verbs"), sides),
        cues(conf.yaml(CUES), sides),
        issues(conf),
        actors(leaders.places()),
        new People(leaders.leaders(), leaders.tenures(), surnames(leaders)),
        firstWords(leaders));
  }

  /** The issues with their phrases. */
  public static List<IssuePhrases> issues(ConfFiles conf) {
    List<IssuePhrases> issues = new ArrayList<>();
    Map<String, String> owners = new LinkedHashMap<>();
    for (YamlNode item : conf.yaml(ISSUES).items()) {
      item.entries(Set.of("id", "name-en", "name-ar", "phrases", "opposite", "short", "toward"));
      Issue issue =
          new Issue(
              item.need("id").text(), item.need("name-en").text(), item.need("name-ar").text());
      List<String> phrases = item.need("phrases").texts();
      for (String phrase : phrases) {
        String owner = owners.put(fold(phrase), issue.issueId());
        if (owner != null) {
          throw item.error(
              "the phrase '"
                  + phrase
                  + "' belongs also to '"
                  + owner
                  + "'. Give a phrase to one issue, once.");
        }
      }
      issues.add(
          new IssuePhrases(
              issue, phrases, item.texts("opposite"), item.texts("short"), toward(item)));
    }
    return issues;
  }

  /** Rows of the table organisations. */
  public static List<Organisation> organisations(ConfFiles conf) {
    List<Organisation> rows = new ArrayList<>();
    for (YamlNode item : conf.yaml("organisations.yaml").items()) {
      rows.add(
          new Organisation(
              item.need("id").text(),
              item.need("name-en").text(),
              item.need("name-ar").text(),
              item.at("kind").map(YamlNode::text).orElse(null)));
    }
    return rows;
  }

  private static int toward(YamlNode item) {
    return item.at("toward").map(StatementRulesFile::side).orElse(0);
  }

  private static int[] sides(YamlNode node) {
    node.entries(Set.of("complement", "addressee", "meaning"));
    return new int[] {side(node.need("complement")), side(node.need("addressee"))};
  }

  private static int side(YamlNode node) {
    return switch (node.text()) {
      case "for" -> 1;
      case "against" -> -1;
      case "none" -> 0;
      default -> throw node.error("the side '" + node.text() + "' is none of for, against, none.");
    };
  }

  private static Act act(String name, YamlNode node) {
    for (Act act : Act.values()) {
      if (act.name().toLowerCase(Locale.ROOT).equals(name)) {
        return act;
      }
    }
    throw node.error("the class '" + name + "' is not known. Use a name of marsad.tables.Act.");
  }

  private static List<SpeechVerb> verbs(YamlNode list, Map<Act, int[]> sides) {
    List<SpeechVerb> verbs = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (YamlNode item : list.items()) {
      item.entries(VERB_KEYS);
      SpeechVerb verb = verb(item, sides);
      if (!seen.add(verb.past() + verb.present() + verb.by())) {
        throw item.error("the verb '" + verb.past() + "' stands here twice. Keep one.");
      }
      verbs.add(verb);
    }
    return verbs;
  }

  private static SpeechVerb verb(YamlNode item, Map<Act, int[]> sides) {
    YamlNode name = item.need("class");
    Act act = act(name.text(), name);
    int[] side = sides.get(act);
    if (side == null) {
      throw name.error("the class '" + name.text() + "' has no sides. Add it under classes.");
    }
    return new SpeechVerb(
        item.need("verb").text(),
        text(item, "present"),
        text(item, "participle"),
        text(item, "masdar"),
        act,
        item.at("complement").map(StatementRulesFile::side).orElse(side[0]),
        item.at("addressee").map(StatementRulesFile::side).orElse(side[1]),
        item.texts("by").stream().map(StatementRulesFile::fold).toList(),
        item.at("position").map(YamlNode::flag).orElse(false),
        item.at("no-past").map(YamlNode::flag).orElse(false),
        item.at("only-future").map(YamlNode::flag).orElse(false),
        text(item, "example"));
  }

  private static String text(YamlNode item, String key) {
    return item.at(key).filter(node -> !node.isNull()).map(YamlNode::text).orElse("");
  }

  private static StanceCues cues(YamlNode root, Map<Act, int[]> sides) {
    root.entries(Set.of("markers", "modals", "words", "masculine-countries", "kingdoms"));
    Map<Marker, List<String>> markers = new EnumMap<>(Marker.class);
    lists(root.need("markers"), Marker.values()).forEach(markers::put);
    Map<Modality, List<String>> modals = new EnumMap<>(Modality.class);
    lists(root.need("modals"), Modality.values()).forEach(modals::put);
    List<SpeechVerb> words = verbs(root.need("words"), sides);
    return new StanceCues(
        markers,
        modals,
        words,
        new LinkedHashSet<>(root.texts("masculine-countries")),
        new LinkedHashSet<>(root.texts("kingdoms")));
  }

  private static <K extends Enum<K>> Map<K, List<String>> lists(YamlNode node, K[] kinds) {
    Map<String, K> byKey = new LinkedHashMap<>();
    for (K kind : kinds) {
      byKey.put(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), kind);
    }
    Map<K, List<String>> lists = new LinkedHashMap<>();
    node.entries(byKey.keySet())
        .forEach(
            (key, list) -> {
              K kind = byKey.get(key);
              if (kind != null) {
                lists.put(kind, list.texts());
              }
            });
    return lists;
  }

  private static List<ActorWords> actors(List<Place> places) {
    return places.stream()
        .map(
            place ->
                new ActorWords(
                    place.id(),
                    place.isCountry() ? EntityKind.COUNTRY : EntityKind.ORGANISATION,
                    place.names(),
                    place.adjectives(),
                    place.capitals(),
                    place.seats().stream()
                        .map(seat -> new ActorWords.Seat(seat.names(), seat.office()))
                        .toList()))
        .toList();
  }

  /** First words of names and titles. */
  /** Names of one word, with all who are called so. */
  private static Map<String, Set<String>> surnames(Leaders leaders) {
    Map<String, Set<String>> surnames = new LinkedHashMap<>();
    for (LeaderName name : leaders.names()) {
      String folded = fold(name.form());
      if (folded.indexOf(' ') < 0) {
        surnames.computeIfAbsent(folded, k -> new LinkedHashSet<>()).add(name.leaderId());
      }
    }
    return surnames;
  }

  private static Set<String> firstWords(Leaders leaders) {
    Set<String> words = new LinkedHashSet<>();
    for (LeaderName name : leaders.names()) {
      addFirst(name.form(), words);
    }
    for (TitleWords title : leaders.titles()) {
      title.definite().forEach(form -> addFirst(form, words));
      title.of().forEach(form -> addFirst(form, words));
    }
    return words;
  }

  private static void addFirst(String form, Set<String> words) {
    String folded = fold(form);
    int space = folded.indexOf(' ');
    words.add(space < 0 ? folded : folded.substring(0, space));
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Profile.FOLD).strip();
  }
}
