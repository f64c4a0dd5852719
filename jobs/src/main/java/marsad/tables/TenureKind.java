package marsad.tables;

/** In what sense somebody held an office. */
public enum TenureKind {
  FULL,
  ACTING,
  ELECT
}
