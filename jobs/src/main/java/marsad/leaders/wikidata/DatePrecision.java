package marsad.leaders.wikidata;

/** How much of a date Wikidata knows. */
public enum DatePrecision {
  DAY,
  MONTH,
  YEAR
}
