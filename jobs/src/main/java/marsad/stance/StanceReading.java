package marsad.stance;

import java.util.Map;
import java.util.Optional;
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

  /**
   * What chances of labels say: nothing where the likeliest is no side, or is less likely than the
   * threshold. The score is the chance of favor less that of against.
   *
   * @param chances chance of each label, together 1
   * @param threshold least chance of a reading, 0 to 1
   */
  public static Optional<StanceReading> of(Map<StanceLabel, Double> chances, double threshold) {
    StanceLabel best = StanceLabel.NONE;
    double highest = 0;
    for (StanceLabel label : StanceLabel.values()) {
      double chance = chances.getOrDefault(label, 0.0);
      if (chance > highest) {
        best = label;
        highest = chance;
      }
    }
    double score =
        chances.getOrDefault(StanceLabel.FAVOR, 0.0)
            - chances.getOrDefault(StanceLabel.AGAINST, 0.0);
    double confidence = highest;
    return best.polarity()
        .filter(side -> confidence >= threshold)
        .map(side -> new StanceReading(side, score, confidence));
  }
}
