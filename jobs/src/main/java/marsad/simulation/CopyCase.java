package marsad.simulation;

/** How a planted copy was made of its original. */
public enum CopyCase {
  /** The same words. */
  EXACT(1),
  /** Edited to a Jaccard index of about 0.95. */
  J95(0.95),
  /** Edited to about 0.9. */
  J90(0.9),
  /** Edited to about 0.8. */
  J80(0.8),
  /** Edited to about 0.7. */
  J70(0.7),
  /** Edited to about 0.5. */
  J50(0.5),
  /** Some sentences of a long article, nothing else. */
  SHORT(0),
  /** The whole original inside another article. */
  EMBEDDED(0),
  /** Half of the original inside another article. */
  MERGED(0);

  /** The Jaccard index it was brought to; 0 where containment is what counts. */
  private final double jaccard;

  CopyCase(double jaccard) {
    this.jaccard = jaccard;
  }

  /** Whether the copy is made by edits until the Jaccard index is reached. */
  public boolean isEdited() {
    return jaccard > 0 && jaccard < 1;
  }

  /** Whether the copy shares one stretch with its original, and the rest is its own or cut. */
  public boolean isPartial() {
    return jaccard == 0;
  }

  /** The Jaccard index it was brought to; 0 where containment is what counts. */
  public double jaccard() {
    return jaccard;
  }

  /** How many of a hundred pages are made so. */
  public int inAHundred() {
    return isEdited() ? 3 : 2;
  }
}
