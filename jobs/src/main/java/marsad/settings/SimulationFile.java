package marsad.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import marsad.simulation.Cast;
import marsad.simulation.Cast.Person;
import marsad.simulation.WordStock;
import marsad.tables.Leader;

/** Reads {@code simulation.yaml}: words of made-up news, and what is planted in it. */
public final class SimulationFile {
  private static final String FILE = "simulation.yaml";
  private static final Set<String> KEYS =
      Set.of("words", "namings", "pairs", "stances", "against", "favor");

  private SimulationFile() {}

  /** The word stock. */
  public static WordStock words(ConfFiles conf) {
    Map<String, List<String>> sections = new HashMap<>();
    YamlNode words = root(conf).need("words");
    words
        .entries()
        .forEach(
            (section, node) -> {
              List<String> stock = new ArrayList<>();
              for (String word : node.text().strip().split("\\s+")) {
                stock.add(word.replace('_', ' '));
              }
              sections.put(section, stock);
            });
    try {
      return new WordStock(sections);
    } catch (IllegalArgumentException e) {
      throw words.error(String.valueOf(e.getMessage()));
    }
  }

  /** Who is named; the names are those of the gazetteer. */
  public static Cast cast(ConfFiles conf) {
    Map<String, String> names =
        GazetteerFiles.leaders(conf).leaders().stream()
            .collect(Collectors.toMap(Leader::leaderId, Leader::nameAr));
    YamlNode root = root(conf);
    YamlNode namings = root.need("namings");
    namings.entries(Set.of("one", "both"));
    List<Cast.Pair> pairs = new ArrayList<>();
    for (YamlNode item : root.need("pairs").items()) {
      item.entries(Set.of("a", "b", "share-a", "share-b", "share-both"));
      pairs.add(
          checked(
              item,
              () ->
                  new Cast.Pair(
                      person(item.need("a"), names),
                      person(item.need("b"), names),
                      item.need("share-a").decimal(),
                      item.need("share-b").decimal(),
                      item.need("share-both").decimal())));
    }
    List<Cast.Position> positions = new ArrayList<>();
    for (YamlNode item : root.need("stances").items()) {
      item.entries(Set.of("holder", "target", "share", "against-before", "against-after"));
      positions.add(
          checked(
              item,
              () ->
                  new Cast.Position(
                      person(item.need("holder"), names),
                      person(item.need("target"), names),
                      item.need("share").decimal(),
                      item.need("against-before").decimal(),
                      item.need("against-after").decimal())));
    }
    return checked(
        root,
        () ->
            new Cast(
                namings.texts("one"),
                namings.texts("both"),
                root.texts("against"),
                root.texts("favor"),
                pairs,
                positions));
  }

  private interface Made<T> {
    T make();
  }

  private static <T> T checked(YamlNode node, Made<T> made) {
    try {
      return made.make();
    } catch (IllegalArgumentException e) {
      throw node.error(String.valueOf(e.getMessage()));
    }
  }

  private static Person person(YamlNode node, Map<String, String> names) {
    String name = names.get(node.text());
    if (name == null) {
      throw node.error("There is no leader '" + node.text() + "'. Ids stand in conf/leaders.");
    }
    return new Person(node.text(), name);
  }

  private static YamlNode root(ConfFiles conf) {
    YamlNode root = conf.yaml(FILE);
    root.entries(KEYS);
    return root;
  }
}
