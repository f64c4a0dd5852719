package marsad.tables;

/** Which way the words of a statement lean, before negation and condition are looked at. */
public enum Leaning {
  FAVOR,
  AGAINST,
  /** No side is taken. */
  NONE
}
