package marsad.measures;

/**
 * How much a co-mention weighs by the distance of the two names: half as much for every two
 * sentences further apart. The thought is that of Lund and Burgess (1996), whose weight falls with
 * the distance in words; sentences are used here since a sentence is what an Arabic article argues
 * in.
 */
public final class DistanceDecay {
  private static final double HALF_LIFE_SENTENCES = 2;

  private DistanceDecay() {}

  /**
   * Weight of two names so many sentences apart: 2^(-d / 2); 1 in one sentence, towards 0 far away.
   *
   * @param sentences distance between the nearest mentions of the two, 0 or more
   */
  public static double weight(int sentences) {
    if (sentences < 0) {
      throw new IllegalArgumentException("A distance cannot be '" + sentences + "' sentences.");
    }
    return Math.pow(2, -sentences / HALF_LIFE_SENTENCES);
  }
}
