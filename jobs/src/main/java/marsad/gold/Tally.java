package marsad.gold;

import marsad.tables.Score;

/** Counts hits, false findings and misses of one slice. */
final class Tally {
  /** Keeps the harmonic mean of two zeros from being no number. */
  private static final double TINY = 1e-9;

  private long hits;
  private long spurious;
  private long missed;

  void add(long hit, long spuriousHere, long missedHere) {
    hits += hit;
    spurious += spuriousHere;
    missed += missedHere;
  }

  /** Precision, recall and their harmonic mean; a part of nothing is 0. */
  Score score(String task, String slice) {
    double precision = hits / (double) Math.max(1, hits + spurious);
    double recall = hits / (double) Math.max(1, hits + missed);
    double f1 = 2 * precision * recall / Math.max(TINY, precision + recall);
    return new Score(task, slice, precision, recall, f1, hits + missed);
  }

  /** A share: as many as are right of all; precision, recall and F1 are the same. */
  static Score share(String task, String slice, long right, long all) {
    double share = right / (double) Math.max(1, all);
    return new Score(task, slice, share, share, share, all);
  }
}
