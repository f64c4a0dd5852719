package marsad.bench;

/** How a planted copy was made of its original. */
enum CopyCase {
  EXACT(1),
  J95(0.95),
  J90(0.9),
  J80(0.8),
  J70(0.7),
  J50(0.5),
  /** Some sentences of a long article, nothing else. */
  SHORT(0),
  /** The whole original inside another article. */
  EMBEDDED(0),
  /** Half of the original inside another article. */
  MERGED(0);

  /** The Jaccard index it was brought to; 0 where containment is what counts. */
  final double jaccard;

  CopyCase(double jaccard) {
    this.jaccard = jaccard;
  }

  /** Whether the copy is made by edits until the Jaccard index is reached. */
  boolean isEdited() {
    return jaccard > 0 && jaccard < 1;
  }

  /** Whether the copy shares one stretch with its original, and the rest is its own or cut. */
  boolean isPartial() {
    return jaccard == 0;
  }
}
