package marsad.leaders.wikidata;

import java.util.List;

/**
 * An item of Wikidata that has a country's code.
 *
 * @param id such as Q30
 * @param isoCodes its two-letter codes of ISO 3166-1
 */
public record CountryItem(String id, List<String> isoCodes) {
  public CountryItem {
    isoCodes = List.copyOf(isoCodes);
  }
}
