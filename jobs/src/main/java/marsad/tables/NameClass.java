package marsad.tables;

/** What a written form needs before it counts as its leader. */
public enum NameClass {
  /** Two words or more that denote the leader anywhere. */
  FULL,
  /** One word or more that denotes the leader anywhere («بوتين»). */
  FREE,
  /**
   * A form shared with other people or words: counts only with a title, country or full name near.
   */
  CONTEXT
}
