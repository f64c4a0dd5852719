package marsad.tables;

/** What a holder or a target is. */
public enum EntityKind {
  LEADER,
  COUNTRY,
  ORGANISATION,
  ISSUE
}
