package marsad.tables;

/** From whom an outlet took an article. */
public enum SourceKind {
  /** Another outlet, which had the article first. */
  OUTLET,
  /** A news agency that the article credits. */
  AGENCY
}
