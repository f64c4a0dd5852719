package marsad.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Tables as the sheets of one workbook for spreadsheet programs.
 *
 * <p>Numbers and days keep their type; a text is always a text, whatever sign it begins with. Rows
 * are streamed: a sheet never stands in memory on the Spark side.
 */
public final class Workbook {
  /** Rows of a sheet, at most: a file that opens at once. Spreadsheets end at 1,048,576. */
  public static final int MOST_ROWS = 100_000;

  /** The longest text of a cell. */
  private static final int LONGEST_TEXT = 32_767;

  private static final String DAY = "yyyy-mm-dd";
  private static final String TIME = "yyyy-mm-dd hh:mm:ss";
  private static final int WIDTH = 18;

  private Workbook() {}

  /**
   * A sheet to write.
   *
   * @param name its name, that of the table
   * @param rows its rows, in order
   */
  public record Sheet(String name, Dataset<Row> rows) {}

  /** Writes the sheets after one that says what their tables and columns mean. */
  public static void write(List<Sheet> sheets, OutputStream out) throws IOException {
    try (org.dhatim.fastexcel.Workbook workbook =
        new org.dhatim.fastexcel.Workbook(out, "Marsad", "1.0")) {
      writeDictionary(workbook.newWorksheet("dictionary"), sheets);
      for (Sheet sheet : sheets) {
        write(sheet, workbook.newWorksheet(sheet.name()));
      }
    }
  }

  private static void writeDictionary(Worksheet page, List<Sheet> sheets) throws IOException {
    writeHead(page, new String[] {"table", "column", "meaning", "المعنى"});
    List<String> names = sheets.stream().map(Sheet::name).toList();
    int line = 1;
    for (Row row : ReportDictionary.part().rows()) {
      if (names.contains(row.getString(0))) {
        for (int column = 0; column < row.size(); column++) {
          writeCell(page, line, column, row.get(column));
        }
        line++;
      }
    }
    page.finish();
  }

  private static void write(Sheet sheet, Worksheet page) throws IOException {
    writeHead(page, sheet.rows().columns());
    Iterator<Row> rows = sheet.rows().limit(MOST_ROWS).toLocalIterator();
    for (int line = 1; rows.hasNext(); line++) {
      Row row = rows.next();
      for (int column = 0; column < row.size(); column++) {
        writeCell(page, line, column, row.get(column));
      }
    }
    page.finish();
  }

  private static void writeHead(Worksheet page, String[] columns) {
    for (int column = 0; column < columns.length; column++) {
      page.value(0, column, columns[column]);
      page.style(0, column).bold().set();
      page.width(column, WIDTH);
    }
    page.freezePane(0, 1);
  }

  private static void writeCell(Worksheet page, int line, int column, @Nullable Object cell) {
    if (cell instanceof Number number) {
      writeNumber(page, line, column, number);
    } else if (cell instanceof Boolean flag) {
      page.value(line, column, flag);
    } else if (cell instanceof LocalDate day) {
      page.value(line, column, day);
      page.style(line, column).format(DAY).set();
    } else if (cell instanceof Instant instant) {
      page.value(line, column, LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
      page.style(line, column).format(TIME).set();
    } else if (cell instanceof scala.collection.Seq<?> list) {
      page.value(line, column, printable(list.mkString(", ")));
    } else if (cell != null) {
      page.value(line, column, printable(cell.toString()));
    }
  }

  private static void writeNumber(Worksheet page, int line, int column, Number number) {
    double value = number.doubleValue();
    if (!Double.isNaN(value) && !Double.isInfinite(value)) {
      page.value(line, column, number);
    }
  }

  /** The text without characters that XML cannot hold, and no longer than a cell may be. */
  private static String printable(String text) {
    String allowed = text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]", "");
    return allowed.length() <= LONGEST_TEXT ? allowed : allowed.substring(0, LONGEST_TEXT);
  }
}
