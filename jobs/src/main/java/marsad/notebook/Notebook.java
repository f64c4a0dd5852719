package marsad.notebook;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.style.Styler;

/** What cells of a notebook call: queries and charts over the tables. */
public final class Notebook {
  private static final String FONT = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";
  private static final int WIDTH = 900;
  private static final int HEIGHT = 420;

  /** Where a cell leaves its value for the kernel. Notebooks run in one JVM, on no executor. */
  private static final AtomicReference<@Nullable Object> KEPT = new AtomicReference<>();

  private Notebook() {}

  /** Leaves a value; called by the kernel's own cells. */
  public static void keep(@Nullable Object value) {
    KEPT.set(value);
  }

  static @Nullable Object kept() {
    return KEPT.getAndSet(null);
  }

  /** Rows of a query over the short names of the tables. */
  public static Dataset<Row> sql(String query) {
    return SparkSession.active().sql(query);
  }

  /** A chart of bars, as PNG: the first column names the bars, the others are one series each. */
  public static byte[] bars(String title, Dataset<Row> rows) throws IOException {
    return chart(title, rows, CategorySeriesRenderStyle.Bar);
  }

  /** A chart of lines, as PNG: the first column is the time, the others are one series each. */
  public static byte[] lines(String title, Dataset<Row> rows) throws IOException {
    return chart(title, rows, CategorySeriesRenderStyle.Line);
  }

  private static byte[] chart(String title, Dataset<Row> rows, CategorySeriesRenderStyle style)
      throws IOException {
    CategoryChart chart =
        new CategoryChartBuilder().width(WIDTH).height(HEIGHT).title(title).build();
    Font font = font();
    chart
        .getStyler()
        .setChartTitleFont(font.deriveFont(Font.BOLD, 15f))
        .setLegendFont(font)
        .setLegendPosition(Styler.LegendPosition.OutsideS)
        .setLegendLayout(Styler.LegendLayout.Horizontal)
        .setChartBackgroundColor(Color.WHITE);
    chart.getStyler().setAxisTickLabelsFont(font).setXAxisLabelRotation(45);
    chart.getStyler().setDefaultSeriesRenderStyle(style);
    List<Row> all = rows.collectAsList();
    List<String> names = all.stream().map(row -> String.valueOf(row.get(0))).toList();
    String[] columns = rows.columns();
    for (int column = 1; column < columns.length; column++) {
      List<Number> values = new ArrayList<>();
      for (Row row : all) {
        values.add(row.isNullAt(column) ? 0 : (Number) row.get(column));
      }
      chart.addSeries(columns[column], names, values);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BitmapEncoder.saveBitmap(chart, out, BitmapEncoder.BitmapFormat.PNG);
    return out.toByteArray();
  }

  /** The font in the jar: a bare server has none that joins Arabic letters. */
  private static Font font() throws IOException {
    try (InputStream file = Notebook.class.getResourceAsStream(FONT)) {
      if (file == null) {
        throw new IllegalStateException("The jar lacks the font " + FONT);
      }
      return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(12f);
    } catch (FontFormatException e) {
      throw new IllegalStateException("The jar's font is broken", e);
    }
  }
}
