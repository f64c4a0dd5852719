package marsad.tables;

/** How a leader is referred to. */
public enum MentionKind {
  /** By a personal name, with or without a title. */
  NAME,
  /** By an office that one person held on the article's day, «الرئيس الأمريكي». */
  ROLE,
  /** As somebody's counterpart without a name, «نظيره الروسي». */
  COUNTERPART,
  /** Through the seat or institution of the office, «الكرملين». */
  OFFICE,
  /** As one of a dual or plural, «الرئيسان الروسي والأوكراني». */
  SET
}
