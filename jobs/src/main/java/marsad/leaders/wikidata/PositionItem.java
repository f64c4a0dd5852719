package marsad.leaders.wikidata;

import java.util.List;

/**
 * A position of Wikidata that is of one of the classes known.
 *
 * @param id such as Q11696
 * @param classes what it is an instance or a subclass of
 * @param jurisdictions items it applies to; the countries it belongs to where that is not said
 */
public record PositionItem(String id, List<String> classes, List<String> jurisdictions) {
  public PositionItem {
    classes = List.copyOf(classes);
    jurisdictions = List.copyOf(jurisdictions);
  }
}
