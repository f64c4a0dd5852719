package marsad.measures;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Why the mean of several groups together changed: because the groups changed (within), or because
 * they weigh otherwise than before (mix). The two parts add up to the change. (Kitagawa 1955)
 *
 * <p>With shares p, q and means m, n of a group before and after, mix is the sum of {@code (q - p)
 * (m + n) / 2} and within the sum of {@code (n - m) (p + q) / 2}. A group that is there only before
 * or only after has not been seen to change: its one mean stands for both, and its coming or going
 * is a change of mix.
 *
 * @param mix part of the change that comes from other weights
 * @param within part that comes from other means within groups
 */
public record MixChange(double mix, double within) {

  /**
   * A group at one time.
   *
   * @param weight how much it weighs, above 0, in any unit
   * @param mean its mean
   */
  public record Group(double weight, double mean) {
    public Group {
      if (!(weight > 0) || Double.isNaN(mean)) {
        throw new IllegalArgumentException("A group weighs '" + weight + "', mean '" + mean + "'");
      }
    }
  }

  /** The change from one time to another, each with at least one group, by their names. */
  public static MixChange of(SortedMap<String, Group> before, SortedMap<String, Group> after) {
    if (before.isEmpty() || after.isEmpty()) {
      throw new IllegalArgumentException("There is no group to compare.");
    }
    SortedSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    double allBefore = weight(before);
    double allAfter = weight(after);
    double mix = 0;
    double within = 0;
    for (String name : names) {
      Group old = before.get(name);
      Group now = after.get(name);
      double p = share(old, allBefore);
      double q = share(now, allAfter);
      double m = mean(old, now);
      double n = mean(now, old);
      mix += (q - p) * (m + n) / 2;
      within += (n - m) * (p + q) / 2;
    }
    return new MixChange(mix, within);
  }

  private static double weight(Map<String, Group> groups) {
    return groups.values().stream().mapToDouble(Group::weight).sum();
  }

  private static double share(@Nullable Group group, double all) {
    return group == null ? 0 : group.weight / all;
  }

  private static double mean(@Nullable Group group, @Nullable Group otherwise) {
    if (group != null) {
      return group.mean;
    }
    return otherwise == null ? 0 : otherwise.mean;
  }
}
