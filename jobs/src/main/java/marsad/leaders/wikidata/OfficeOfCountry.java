package marsad.leaders.wikidata;

/**
 * What a position of Wikidata is in the gazetteer.
 *
 * @param position item of the position
 * @param office key of conf/offices.yaml
 * @param country id of conf/countries.yaml
 */
public record OfficeOfCountry(String position, String office, String country) {}
