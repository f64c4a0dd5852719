package marsad.tables;

/** How near two leaders must be named to count as named together. */
public enum Scope {
  SENTENCE,
  PARAGRAPH,
  ARTICLE
}
