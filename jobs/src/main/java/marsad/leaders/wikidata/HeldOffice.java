package marsad.leaders.wikidata;

/**
 * A statement about a position that is an office of ours.
 *
 * @param held the statement
 * @param office the office
 */
public record HeldOffice(HeldPosition held, OfficeOfCountry office) {}
