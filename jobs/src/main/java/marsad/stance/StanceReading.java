package marsad.stance;

import marsad.tables.Polarity;

/**
 * Where a holder stands toward a target.
 *
 * @param polarity the side
 * @param score strength and side, -1 (against) to 1 (favor)
 * @param confidence how sure the reading is, 0 to 1
 */
public record StanceReading(Polarity polarity, double score, double confidence) {
  public StanceReading {
    if (!(score >= -1 && score <= 1) || !(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("score " + score + ", confidence " + confidence);
    }
  }
}
