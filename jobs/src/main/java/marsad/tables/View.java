package marsad.tables;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A flat view for people and BI tools.
 *
 * @param name its short name
 * @param grain what one row stands for: "one row per ..."
 * @param ar the grain in Arabic
 * @param sql the query over the tables' short names
 */
public record View(String name, String grain, String ar, String sql) {
  private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");
  private static final Pattern CHOSEN = Pattern.compile("SELECT (.*?) FROM ", Pattern.DOTALL);
  private static final Pattern LAST_NAME = Pattern.compile("(\\w+)\\s*$");

  /** Names of its columns, in order: each is what stands last in its piece of the choice. */
  public List<String> columns() {
    String flat = sql.replaceAll("\\s+", " ");
    for (String before = ""; !before.equals(flat); ) {
      before = flat;
      flat = IN_BRACKETS.matcher(flat).replaceAll("");
    }
    Matcher chosen = CHOSEN.matcher(flat);
    if (!chosen.find()) {
      throw new IllegalStateException("The view " + name + " chooses nothing.");
    }
    return Arrays.stream(chosen.group(1).split(",")).map(View::lastName).toList();
  }

  private static String lastName(String expression) {
    Matcher last = LAST_NAME.matcher(expression);
    if (!last.find()) {
      throw new IllegalStateException("A column of a view has no name: " + expression);
    }
    return last.group(1);
  }
}
