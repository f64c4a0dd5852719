package marsad.leaders.wikidata;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which positions of Wikidata are offices of ours, from conf/wikidata-offices.yaml.
 *
 * @param classes classes of positions, the more special first
 * @param positions single positions, which win over the classes
 * @param acting items that say of a statement that the office was held in someone's stead
 */
public record WikidataOffices(
    List<PositionClass> classes, List<OfficeOfCountry> positions, Set<String> acting)
    implements Serializable {

  /**
   * A class of positions.
   *
   * @param item such as Q30461, president
   * @param offices what its members may be; the first that the gazetteer knows of the country, the
   *     last where it knows none
   */
  public record PositionClass(String item, List<String> offices) implements Serializable {
    public PositionClass {
      offices = List.copyOf(offices);
      if (offices.isEmpty()) {
        throw new IllegalArgumentException("the class '" + item + "' has no office");
      }
    }
  }

  /** What the gazetteer knows: the offices of its countries. */
  @FunctionalInterface
  public interface KnownOffices {
    /** Whether somebody is known to have held the office of the country. */
    boolean has(String office, String country);
  }

  public WikidataOffices {
    classes = List.copyOf(classes);
    positions = List.copyOf(positions);
    acting = Set.copyOf(acting);
  }

  /** The items of the classes. */
  Set<String> classItems() {
    return classes.stream().map(PositionClass::item).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The positions that are offices of ours, by item. A position whose class or country is not ours,
   * or that belongs to several countries, is left out.
   *
   * @param items positions of the dump
   * @param countryItems our country ids by the items of the dump
   */
  public List<OfficeOfCountry> of(
      List<PositionItem> items, Map<String, String> countryItems, KnownOffices known) {
    Map<String, OfficeOfCountry> found = new TreeMap<>();
    for (PositionItem item : items) {
      Set<String> countries = new TreeSet<>();
      item.jurisdictions().stream()
          .filter(countryItems::containsKey)
          .forEach(j -> countries.add(countryItems.get(j)));
      if (countries.size() == 1) {
        String country = countries.iterator().next();
        office(item, country, known)
            .ifPresent(o -> found.put(item.id(), new OfficeOfCountry(item.id(), o, country)));
      }
    }
    positions.forEach(position -> found.put(position.position(), position));
    return List.copyOf(found.values());
  }

  private Optional<String> office(PositionItem item, String country, KnownOffices known) {
    return classes.stream()
        .filter(c -> item.classes().contains(c.item()))
        .findFirst()
        .map(c -> office(c.offices(), country, known));
  }

  private static String office(List<String> offices, String country, KnownOffices known) {
    return offices.stream()
        .filter(office -> known.has(office, country))
        .findFirst()
        .orElse(offices.get(offices.size() - 1));
  }
}
