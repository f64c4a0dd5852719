package marsad.tables;

/** The length of a period. */
public enum PeriodType {
  DAY,
  WEEK,
  MONTH,
  ALL
}
