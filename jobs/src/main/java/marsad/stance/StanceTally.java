package marsad.stance;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How often a model read what, where the true stance is known. */
public final class StanceTally {
  private static final Set<StanceLabel> LABELS =
      Collections.unmodifiableSet(EnumSet.allOf(StanceLabel.class));

  private static final Set<StanceLabel> SIDES =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(StanceLabel.NONE)));

  private final Map<StanceLabel, Map<StanceLabel, Long>> counts = new EnumMap<>(StanceLabel.class);

  /** A tally of nothing yet. */
  public StanceTally() {}

  /** Counts a reading. */
  public void add(StanceLabel truth, StanceLabel read) {
    counts
        .computeIfAbsent(truth, label -> new EnumMap<>(StanceLabel.class))
        .merge(read, 1L, Long::sum);
  }

  /** How often a true label was read as another. */
  public long count(StanceLabel truth, StanceLabel read) {
    return counts.getOrDefault(truth, Map.of()).getOrDefault(read, 0L);
  }

  /** Share of statements read as they are, those without a stance included, 0 to 1. */
  public double accuracy() {
    return share(right(LABELS), sum(LABELS, LABELS));
  }

  /** Share of the sides that were read which are right, 0 to 1. */
  public double precision() {
    return share(right(SIDES), sum(LABELS, SIDES));
  }

  /** Share of statements with a stance for which a side was read, right or wrong, 0 to 1. */
  public double coverage() {
    return share(sum(SIDES, SIDES), sum(SIDES, LABELS));
  }

  /** Of statements with a stance for which a side was read: share read right, 0 to 1. */
  public double polarityAccuracy() {
    return share(right(SIDES), sum(SIDES, SIDES));
  }

  /** Mean F1 of the labels that occur, "none" included, 0 to 1. */
  public double macroF1() {
    return LABELS.stream()
        .filter(label -> sum(Set.of(label), LABELS) > 0)
        .mapToDouble(this::f1)
        .average()
        .orElse(0);
  }

  private double f1(StanceLabel label) {
    long isSo = sum(Set.of(label), LABELS);
    long isRead = sum(LABELS, Set.of(label));
    return share(2 * count(label, label), isSo + isRead);
  }

  private long right(Set<StanceLabel> labels) {
    return labels.stream().mapToLong(label -> count(label, label)).sum();
  }

  private long sum(Set<StanceLabel> truths, Set<StanceLabel> reads) {
    return truths.stream()
        .mapToLong(truth -> reads.stream().mapToLong(read -> count(truth, read)).sum())
        .sum();
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
