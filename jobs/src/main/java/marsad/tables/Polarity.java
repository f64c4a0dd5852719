package marsad.tables;

/** Where a holder stands toward a target. */
public enum Polarity {
  FAVOR,
  AGAINST,
  /** Only if something else happens first. */
  CONDITIONAL,
  /** Takes no position, and says so. */
  NEUTRAL
}
