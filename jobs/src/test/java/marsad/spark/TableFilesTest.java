package marsad.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import marsad.testing.LocalSpark;
import org.apache.spark.sql.Encoders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFilesTest {
  @TempDir private Path folder;

  private List<String> csvOf(String... titles) throws IOException {
    TableFiles.write(
        LocalSpark.session()
            .createDataset(List.of(titles), Encoders.STRING())
            .toDF("title")
            .coalesce(1),
        "titles",
        folder.toUri().toString(),
        TableFiles.Format.CSV);
    String text =
        Files.readString(folder.resolve("titles").resolve("titles.csv"), StandardCharsets.UTF_8);
    return text.lines().toList();
  }

  @Test
  void beginsCsvWithAByteOrderMarkSoThatSpreadsheetsReadArabic() throws IOException {
    assertThat(csvOf("قمة").get(0)).isEqualTo("\uFEFFtitle");
    assertThat(csvOf("قمة").get(1)).isEqualTo("قمة");
  }

  @Test
  void leavesNoFormulaBehindBlanksOrInWideLetters() throws IOException {
    List<String> lines = csvOf(" =1+1", "\u00A0@SUM(A1)", "\uFF1D1", " قمة");

    assertThat(lines.subList(1, lines.size()))
        .containsExactly("' =1+1", "'\u00A0@SUM(A1)", "'\uFF1D1", " قمة");
  }

  @Test
  void leavesNoTextThatASpreadsheetWouldRun() throws IOException {
    List<String> lines = csvOf("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "a=b");

    assertThat(lines.subList(1, lines.size()))
        .containsExactly("'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\t=1", "a=b");
  }
}
