package marsad.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import marsad.testing.LocalSpark;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class WorkbookTest {
  private static List<org.dhatim.fastexcel.reader.Row> sheet(String name, Dataset<Row> rows)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Workbook.write(List.of(new Workbook.Sheet(name, rows)), out);
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      return workbook.findSheet(name).orElseThrow().read();
    }
  }

  @Test
  void keepsNumbersDaysAndArabic() throws IOException {
    List<org.dhatim.fastexcel.reader.Row> rows =
        sheet(
            "articles",
            LocalSpark.session()
                .sql("SELECT 'قمة' AS title, DATE '2024-05-02' AS published_on, 1.5D AS share"));

    assertThat(rows.get(0).getCellText(1)).isEqualTo("published_on");
    assertThat(rows.get(1).getCellText(0)).isEqualTo("قمة");
    assertThat(rows.get(1).getCellAsDate(1).orElseThrow().toLocalDate())
        .isEqualTo(LocalDate.of(2024, 5, 2));
    assertThat(rows.get(1).getCellAsNumber(2)).contains(new BigDecimal("1.5"));
  }

  @Test
  void writesTextThatLooksLikeAFormulaAsText() throws IOException {
    List<org.dhatim.fastexcel.reader.Row> rows =
        sheet("articles", LocalSpark.session().sql("SELECT '=HYPERLINK(1)' AS title"));

    assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
    assertThat(rows.get(1).getCellText(0)).isEqualTo("=HYPERLINK(1)");
  }

  @Test
  void dropsCharactersThatAWorkbookCannotHold() throws IOException {
    List<org.dhatim.fastexcel.reader.Row> rows =
        sheet("articles", LocalSpark.session().sql("SELECT concat('a', char(1), 'b') AS title"));

    assertThat(rows.get(1).getCellText(0)).isEqualTo("ab");
  }

  @Test
  void saysWhatTheColumnsMean() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Workbook.write(
        List.of(
            new Workbook.Sheet("attention", LocalSpark.session().sql("SELECT 'x' AS leader_id"))),
        out);

    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      List<org.dhatim.fastexcel.reader.Row> rows = workbook.getFirstSheet().read();
      assertThat(rows).anyMatch(row -> row.getCellText(1).equals("leader_id"));
      assertThat(rows.get(1).getCellText(3)).matches("\\p{IsArabic}.*");
    }
  }
}
