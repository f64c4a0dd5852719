package marsad.matrix;

/** A number of {@code co_mentions} that can fill a matrix. */
public enum Measure {
  ARTICLES(0),
  ORIGINALS(0),
  STORIES(0),
  OUTLETS(0),
  WEIGHT(0),
  JACCARD(0),
  LOG_DICE(0),
  NPMI(-1),
  G2(Double.NaN);

  private final double ofStrangers;

  Measure(double ofStrangers) {
    this.ofStrangers = ofStrangers;
  }

  /** Its value for two leaders who are never named together; not a number where it has none. */
  public double ofStrangers() {
    return ofStrangers;
  }
}
