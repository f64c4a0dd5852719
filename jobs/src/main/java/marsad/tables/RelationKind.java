package marsad.tables;

/** What two leaders do with each other, or are to each other. */
public enum RelationKind {
  /** They meet, visit or receive one another. */
  MEET,
  /** They speak by telephone. */
  CALL,
  /** They negotiate or agree. */
  NEGOTIATE,
  /** One accuses or criticizes the other. */
  ACCUSE,
  /** One supports or praises the other. */
  SUPPORT,
  /** One threatens or warns the other. */
  THREATEN,
  /** One is called the other's counterpart. */
  COUNTERPART,
  /** They stand in a list of three or more. */
  LIST
}
