package marsad.tables;

/** How much of one article stands in another. */
public enum CopyKind {
  /** The same words in the same order. */
  EXACT,
  /** Most of what stands in either stands in both. */
  NEAR,
  /** One holds most of the other, or both hold a long stretch. */
  PARTIAL
}
