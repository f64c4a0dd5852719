package marsad.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import scala.collection.Iterable;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Prints rows as a table for people: columns as wide as their first rows need, long texts cut,
 * Arabic marks not counted as width.
 */
final class TextTable {
  private static final int WIDTH_ROWS = 200;
  private static final int WIDEST = 70;
  private static final MathContext SIX_DIGITS = new MathContext(6);

  /** Digits before or behind the point from which a power of ten is easier to read. */
  private static final int FARTHEST_POINT = 12;

  private TextTable() {}

  static void print(Dataset<Row> rows, PrintWriter out) {
    Iterator<Row> all = rows.toLocalIterator();
    List<List<String>> head = new ArrayList<>();
    head.add(Arrays.asList(rows.columns()));
    while (all.hasNext() && head.size() <= WIDTH_ROWS) {
      head.add(cells(all.next()));
    }
    int[] widths = widths(head);
    line(head.get(0), widths, out);
    out.println(rule(widths));
    head.stream().skip(1).forEach(cells -> line(cells, widths, out));
    long count = head.size() - 1L;
    while (all.hasNext()) {
      line(cells(all.next()), widths, out);
      count++;
    }
    out.println(String.format(Locale.ROOT, "(%,d row%s)", count, count == 1 ? "" : "s"));
  }

  /** Prints cells that are already text, under a header. */
  static void print(List<List<String>> rows, PrintWriter out) {
    int[] widths = widths(rows);
    for (int i = 0; i < rows.size(); i++) {
      line(rows.get(i), widths, out);
      if (i == 0) {
        out.println(rule(widths));
      }
    }
  }

  /** A value as text: lists with commas, null as null. */
  static @Nullable String cell(@Nullable Object value) {
    if (value == null) {
      return null;
    } else if (value instanceof Iterable<?> list) {
      return String.join(
          ", ", CollectionConverters.asJava(list.toSeq()).stream().map(String::valueOf).toList());
    }
    return String.valueOf(value);
  }

  /** Numbers for people: six digits that mean something. */
  private static @Nullable String shown(@Nullable Object value) {
    if (value instanceof Double number && Double.isFinite(number)) {
      BigDecimal rounded = BigDecimal.valueOf(number).round(SIX_DIGITS).stripTrailingZeros();
      return Math.abs(rounded.scale()) > FARTHEST_POINT
          ? rounded.toString()
          : rounded.toPlainString();
    }
    return cell(value);
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      String cell = shown(row.get(i));
      cells.add(cell == null ? "" : cut(cell.replace('\n', ' ')));
    }
    return cells;
  }

  private static String cut(String text) {
    return text.length() <= WIDEST ? text : text.substring(0, WIDEST - 1) + "…";
  }

  private static int[] widths(List<List<String>> rows) {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    return widths;
  }

  /** Characters that take room on a terminal: marks and format characters take none. */
  private static int width(String text) {
    return (int)
        text.codePoints()
            .filter(
                c ->
                    Character.getType(c) != Character.NON_SPACING_MARK
                        && Character.getType(c) != Character.FORMAT)
            .count();
  }

  private static void line(List<String> cells, int[] widths, PrintWriter out) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = cells.get(i);
      line.append(i == 0 ? "" : "  ").append(cell);
      if (i < widths.length - 1) {
        line.append(" ".repeat(Math.max(0, widths[i] - width(cell))));
      }
    }
    out.println(line);
  }

  private static String rule(int[] widths) {
    return String.join("  ", Arrays.stream(widths).mapToObj(w -> "-".repeat(w)).toList());
  }
}
