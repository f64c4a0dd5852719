package marsad.reuse;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.LongToDoubleFunction;

/**
 * Judges whether two articles tell of the same event.
 *
 * <p>The score adds up how alike the texts are (cosine of their weighted words, 0 to 1) and how far
 * the beginning of each, where news says who did what, is found in the other (geometric mean of the
 * two weighted shares, 0 to 1). Titles that say the same and leaders that both name raise it; other
 * leaders, other numbers in the beginnings, days between the two and very short texts lower it. The
 * steps were set by reading pairs of articles: texts of one mould (receptions, market reports,
 * congratulations) are alike in words but not in the rare words of their beginnings, and two
 * newsrooms that write the same title of one day write of one event, however differently they go
 * on.
 *
 * @param days the days within which articles may meet
 * @param weights what each word says
 */
public record StorySimilarity(StoryDays days, StoryWeights weights) implements Serializable {
  /** Least score of two articles of different outlets and of known days. */
  static final double LEAST = 1.0;

  /** An outlet that writes twice on one day mostly writes of two events. */
  static final double SAME_OUTLET = 0.2;

  /** Without days the text alone must do. */
  static final double UNDATED = 0.08;

  private static final double A_LEADER = 0.05;
  private static final int MOST_LEADERS = 3;
  private static final double OTHER_LEADERS = 0.1;
  private static final double OTHER_NUMBERS = 0.2;
  private static final double A_DAY = 0.1;
  private static final double SHORT = 0.15;
  private static final int SHORT_WORDS = 40;

  /** Titles less alike than this (0 to 1) share a subject, but perhaps no event. */
  private static final double ALIKE_TITLES = 0.45;

  /** What titles add for each step by which they are more alike. */
  private static final double TITLES = 1.2;

  /** What shared titles weigh together to count in full, as about three names. */
  private static final double TELLING_TITLE = 15;

  /** How far two tolls or amounts of one event may differ, as a share of the greater. */
  private static final double NEAR_NUMBERS = 0.1;

  /** Whether the two tell of the same event. */
  public boolean areOneStory(StoryProfile a, StoryProfile b) {
    return margin(a, b) >= 0;
  }

  /** The two as a pair, if they tell of the same event. */
  public Optional<StoryPair> pair(StoryProfile a, StoryProfile b) {
    double margin = margin(a, b);
    return margin >= 0 ? Optional.of(StoryPair.of(a, b, margin)) : Optional.empty();
  }

  /** How far the score of two articles is above the least that makes them one story. */
  public double margin(StoryProfile a, StoryProfile b) {
    if (days.areFar(a.publishedOn(), b.publishedOn())) {
      return Double.NEGATIVE_INFINITY;
    }
    double needed = LEAST;
    if (areOfOneOutlet(a, b)) {
      needed += SAME_OUTLET;
    }
    if (a.publishedOn() == null || b.publishedOn() == null) {
      needed += UNDATED;
    }
    return score(a, b) - needed;
  }

  /** The score: below 0 for nothing in common, about 2 for equal texts. */
  public double score(StoryProfile a, StoryProfile b) {
    LongToDoubleFunction weight = weight(a, b);
    double alike = cosine(a.words(), b.words(), weight);
    double told = Math.sqrt(covered(a.head(), b, weight) * covered(b.head(), a, weight));
    return alike
        + told
        + (areOfOneOutlet(a, b) ? 0 : titles(a.title(), b.title(), weight))
        + people(a.leaders(), b.leaders())
        - differences(a, b);
  }

  /** Words count at their lower weight: what all write on the one's days says little. */
  private LongToDoubleFunction weight(StoryProfile a, StoryProfile b) {
    int daysOfA = days.stretch(a.publishedOn());
    int daysOfB = days.stretch(b.publishedOn());
    return daysOfA == daysOfB
        ? word -> weights.weight(word, daysOfA)
        : word -> Math.min(weights.weight(word, daysOfA), weights.weight(word, daysOfB));
  }

  private static double cosine(List<Long> a, List<Long> b, LongToDoubleFunction weight) {
    LongOpenHashSet inB = new LongOpenHashSet(b);
    double shared = 0;
    double all = 0;
    for (long word : a) {
      double square = square(weight.applyAsDouble(word));
      all += square;
      shared += inB.contains(word) ? square : 0;
    }
    double norm = Math.sqrt(all * squares(b, weight));
    return norm == 0 ? 0 : shared / norm;
  }

  private static boolean areOfOneOutlet(StoryProfile a, StoryProfile b) {
    return a.outlet() != null && a.outlet().equals(b.outlet());
  }

  /**
   * What is added for titles of two outlets that say the same: 0 to 0.66. An outlet's own titles
   * are often of one mould ("police of X seize Y").
   */
  private static double titles(List<Long> a, List<Long> b, LongToDoubleFunction weight) {
    double alike = cosine(a, b, weight);
    if (alike <= ALIKE_TITLES) {
      return 0;
    }
    double shared = a.stream().filter(b::contains).mapToDouble(weight::applyAsDouble).sum();
    return TITLES * (alike - ALIKE_TITLES) * Math.min(1, shared / TELLING_TITLE);
  }

  /** The weighted share of a beginning that the other article holds, 0 to 1. */
  private double covered(List<Long> head, StoryProfile other, LongToDoubleFunction weight) {
    LongOpenHashSet held = new LongOpenHashSet(other.words());
    held.addAll(other.head());
    // Common words of a long article were left out: it cannot be said whether it has them.
    double least = other.isCut() ? weights.weight(other.words().get(other.words().size() - 1)) : 0;
    double all = 0;
    double shared = 0;
    for (long word : head) {
      boolean isHeld = held.contains(word);
      if (isHeld || weights.weight(word) > least) {
        double square = square(weight.applyAsDouble(word));
        all += square;
        shared += isHeld ? square : 0;
      }
    }
    return all == 0 ? 0 : shared / all;
  }

  private static double people(List<String> a, List<String> b) {
    long shared = a.stream().filter(b::contains).count();
    if (shared > 0) {
      return A_LEADER * Math.min(MOST_LEADERS, shared);
    }
    return a.isEmpty() || b.isEmpty() ? 0 : -OTHER_LEADERS;
  }

  private static double differences(StoryProfile a, StoryProfile b) {
    double sum = areApart(a.numbers(), b.numbers()) ? OTHER_NUMBERS : 0;
    LocalDate dayOfA = a.publishedOn();
    LocalDate dayOfB = b.publishedOn();
    if (dayOfA != null && dayOfB != null) {
      sum += A_DAY * StoryDays.apart(dayOfA, dayOfB);
    }
    return sum + (Math.min(a.words().size(), b.words().size()) < SHORT_WORDS ? SHORT : 0);
  }

  private static boolean areApart(Collection<Long> a, Collection<Long> b) {
    return !a.isEmpty()
        && !b.isEmpty()
        && a.stream().noneMatch(x -> b.stream().anyMatch(y -> areNear(x, y)));
  }

  /** Tolls rise and amounts are rounded: 28 and 30 dead may be of one event, 20 and 31 not. */
  private static boolean areNear(long a, long b) {
    return Math.abs(a - b) <= NEAR_NUMBERS * Math.max(a, b);
  }

  private static double squares(List<Long> words, LongToDoubleFunction weight) {
    double sum = 0;
    for (long word : words) {
      sum += square(weight.applyAsDouble(word));
    }
    return sum;
  }

  private static double square(double x) {
    return x * x;
  }
}
