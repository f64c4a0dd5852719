package marsad.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Says which settings and rule files differ between two runs. */
final class ChangedSettings {
  /** A gazetteer has hundreds of files; a reader looks at a few. */
  private static final int NAMED = 8;

  private static final String BETWEEN = ": ";

  private ChangedSettings() {}

  /**
   * Compares what two runs told.
   *
   * @param then settings with values and files with hashes, one a line; empty if nothing was told
   * @param now the same of the later run
   * @return one text a change, the first eight by name; empty where one of the runs told nothing
   */
  static List<String> between(String then, String now) {
    if (then.isEmpty() || now.isEmpty()) {
      return List.of();
    }
    Map<String, String> before = byName(then);
    Map<String, String> after = byName(now);
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    names.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
    List<String> changes = new ArrayList<>();
    for (String name : names) {
      if (changes.size() == NAMED) {
        changes.add("and " + (names.size() - NAMED) + " more");
        break;
      }
      changes.add(name + " " + change(name, before.get(name), after.get(name)));
    }
    return changes;
  }

  private static String change(String name, @Nullable String before, @Nullable String after) {
    if (before == null) {
      return "is new";
    }
    if (after == null) {
      return "is gone";
    }
    // Hashes and versions tell a reader nothing.
    return name.startsWith("conf/") || name.startsWith("model ")
        ? "changed"
        : "is " + shown(after) + ", was " + shown(before);
  }

  private static String shown(String value) {
    return value.isEmpty() ? "empty" : value;
  }

  private static Map<String, String> byName(String lines) {
    Map<String, String> values = new HashMap<>();
    for (String line : lines.split("\n", -1)) {
      int end = line.indexOf(BETWEEN);
      if (end > 0) {
        values.put(line.substring(0, end), line.substring(end + BETWEEN.length()));
      }
    }
    return values;
  }
}
