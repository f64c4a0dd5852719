package marsad.settings;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import marsad.pages.MarkerKind;
import marsad.pages.Outlets;
import marsad.pages.RegionMarkers;
import marsad.pages.WordKind;
import marsad.tables.Country;
import marsad.tables.Outlet;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code region-markers.yaml} and {@code outlets.yaml}: the phrases and names by which pages
 * are cut.
 */
public final class PageRulesFile {
  private static final String MARKERS = "region-markers.yaml";
  private static final String OUTLETS = "outlets.yaml";

  private PageRulesFile() {}

  /** The markers and word lists. */
  public static RegionMarkers regionMarkers(ConfFiles conf) {
    YamlNode root = conf.yaml(MARKERS);
    Map<String, YamlNode> entries = root.entries(Set.of("markers", "words"));
    Map<MarkerKind, List<String>> phrases = new EnumMap<>(MarkerKind.class);
    Map<WordKind, List<String>> words = new EnumMap<>(WordKind.class);
    lists(entries, "markers", MarkerKind.values()).forEach((kind, list) -> phrases.put(kind, list));
    lists(entries, "words", WordKind.values()).forEach((kind, list) -> words.put(kind, list));
    try {
      return RegionMarkers.of(phrases, words);
    } catch (IllegalArgumentException e) {
      throw root.error(e.getMessage() + ". Keep one of them.");
    }
  }

  private static <K extends Enum<K>> Map<K, List<String>> lists(
      Map<String, YamlNode> root, String section, K[] kinds) {
    Map<String, K> byKey = new LinkedHashMap<>();
    for (K kind : kinds) {
      byKey.put(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), kind);
    }
    Map<K, List<String>> lists = new LinkedHashMap<>();
    YamlNode node = root.get(section);
    if (node != null) {
      node.entries(byKey.keySet())
          .forEach(
              (key, list) -> {
                K kind = byKey.get(key);
                if (kind != null) {
                  lists.put(kind, list.texts());
                }
              });
    }
    return lists;
  }

  /** The outlets and agencies. */
  public static Outlets outlets(ConfFiles conf) {
    YamlNode root = conf.yaml(OUTLETS);
    Set<String> countries =
        GazetteerFiles.countries(conf).stream().map(Country::countryId).collect(Collectors.toSet());
    List<Outlet> outlets = new ArrayList<>();
    Map<String, YamlNode> sections = root.entries(Set.of("outlets", "agencies"));
    sections.forEach(
        (section, list) ->
            list.items()
                .forEach(item -> outlets.add(outlet(item, section.equals("agencies"), countries))));
    try {
      return Outlets.of(outlets);
    } catch (IllegalArgumentException e) {
      throw root.error(e.getMessage() + ". Give a form to one of them.");
    }
  }

  private static Outlet outlet(YamlNode item, boolean isAgency, Set<String> countries) {
    item.entries(Set.of("name", "forms", "aggregator", "zone", "country"));
    return new Outlet(
        item.need("name").text(),
        item.texts("forms"),
        isAgency,
        item.at("aggregator").map(YamlNode::flag).orElse(false),
        item.at("country").map(node -> country(node, countries)).orElse(null),
        item.at("zone").map(PageRulesFile::zone).orElse(null));
  }

  private static String country(YamlNode node, Set<String> countries) {
    if (!countries.contains(node.text())) {
      throw node.error(
          "'" + node.text() + "' is no id in countries.yaml. Write it as united-arab-emirates.");
    }
    return node.text();
  }

  private static @Nullable String zone(YamlNode node) {
    try {
      return ZoneId.of(node.text()).getId();
    } catch (DateTimeException e) {
      throw node.error("'" + node.text() + "' is no time zone. Write it as Asia/Dubai.");
    }
  }
}
