package marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import marsad.testing.LocalSpark;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class TextTableTest {
  @Test
  void showsSixDigitsAndNoEmptyOnes() {
    Dataset<Row> numbers =
        LocalSpark.session()
            .sql("SELECT 24.7D AS a, 1/3D AS b, 1234567.8D AS c, 13D AS d, 0.00002D AS e");
    StringWriter printed = new StringWriter();
    PrintWriter out = new PrintWriter(printed);
    TextTable.print(numbers, out);
    out.flush();

    assertThat(printed.toString().lines().toList().get(2).split(" +"))
        .containsExactly("24.7", "0.333333", "1234570", "13", "0.00002");
  }

  @Test
  void keepsEveryDigitForPrograms() {
    assertThat(TextTable.cell(1_234_567.8)).isEqualTo("1234567.8");
    assertThat(TextTable.cell(0.5)).isEqualTo("0.5");
  }
}
