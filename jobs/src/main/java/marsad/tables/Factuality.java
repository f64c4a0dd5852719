package marsad.tables;

/** How a sentence presents what it tells. */
public enum Factuality {
  /** As a fact. */
  ASSERTED,
  /** As not so. */
  DENIED,
  /** As to come. */
  PLANNED,
  /** As possible or under a condition. */
  CONDITIONAL
}
