package marsad.tables;

/** How real a statement says its matter is. */
public enum Modality {
  /** It is so, or was done. */
  FACT,
  /** It will or shall be done. */
  INTENT,
  /** It is wished or asked for. */
  WISH,
  /** It must be done. */
  DUTY,
  /** It may be. */
  POSSIBILITY
}
