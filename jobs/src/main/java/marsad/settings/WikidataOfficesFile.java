package marsad.settings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import marsad.leaders.Leaders;
import marsad.leaders.Office;
import marsad.leaders.Place;
import marsad.leaders.wikidata.OfficeOfCountry;
import marsad.leaders.wikidata.WikidataOffices;

/** Which positions of Wikidata are offices of ours, from conf/wikidata-offices.yaml. */
public final class WikidataOfficesFile {
  private final Set<String> offices;
  private final Set<String> countries;

  private WikidataOfficesFile(Leaders leaders) {
    this.offices = leaders.offices().stream().map(Office::key).collect(Collectors.toSet());
    this.countries =
        leaders.places().stream()
            .filter(Place::isCountry)
            .map(Place::id)
            .collect(Collectors.toSet());
  }

  /** Reads the file; offices and countries that the gazetteer does not have are errors. */
  public static WikidataOffices read(ConfFiles conf, Leaders leaders) {
    return new WikidataOfficesFile(leaders).read(conf.yaml("wikidata-offices.yaml"));
  }

  private WikidataOffices read(YamlNode root) {
    root.entries(Set.of("classes", "positions", "acting"));
    List<WikidataOffices.PositionClass> classes = new ArrayList<>();
    for (YamlNode node : root.need("classes").items()) {
      node.entries(Set.of("wikidata", "name", "offices"));
      List<String> keys = node.need("offices").items().stream().map(this::office).toList();
      if (keys.isEmpty()) {
        throw node.error("the class has no office. Name one of conf/offices.yaml.");
      }
      classes.add(new WikidataOffices.PositionClass(item(node.need("wikidata")), keys));
    }
    List<OfficeOfCountry> positions = new ArrayList<>();
    for (YamlNode node : root.need("positions").items()) {
      node.entries(Set.of("wikidata", "name", "office", "country"));
      positions.add(
          new OfficeOfCountry(
              item(node.need("wikidata")),
              office(node.need("office")),
              country(node.need("country"))));
    }
    Set<String> acting = new LinkedHashSet<>();
    root.need("acting").items().forEach(node -> acting.add(item(node)));
    return new WikidataOffices(classes, positions, acting);
  }

  private static String item(YamlNode node) {
    if (!node.text().matches("Q[1-9][0-9]*")) {
      throw node.error("'" + node.text() + "' is no Wikidata item. Write it like Q11696.");
    }
    return node.text();
  }

  private String office(YamlNode node) {
    if (!offices.contains(node.text())) {
      throw node.error("the office '" + node.text() + "' is not in conf/offices.yaml.");
    }
    return node.text();
  }

  private String country(YamlNode node) {
    if (!countries.contains(node.text())) {
      throw node.error("'" + node.text() + "' is not in conf/countries.yaml.");
    }
    return node.text();
  }
}
