package marsad.tables;

/** Through whom a holder speaks. */
public enum Voice {
  /** In his own words, between quotation marks. */
  DIRECT,
  /** In the outlet's words. */
  INDIRECT,
  /** Through his spokesperson. */
  SPOKESPERSON,
  /** Through the seat or institution of his office, «الكرملين». */
  OFFICE,
  /** Somebody else says that he holds it. */
  THIRD_PARTY
}
