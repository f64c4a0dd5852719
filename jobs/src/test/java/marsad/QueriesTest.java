package marsad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import marsad.spark.Dictionary;
import marsad.tables.View;
import marsad.tables.Views;
import marsad.testing.SampleRun;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every question of the query book, and every view, has an answer in the sample data. */
class QueriesTest {
  static List<Path> queries() throws IOException {
    try (Stream<Path> files = Files.list(SampleRun.home().resolve("notebooks/queries"))) {
      return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
    }
  }

  static List<String> views() {
    return Views.all().stream().map(View::name).toList();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void answersTheQuestion(Path query) throws IOException {
    String text = Files.readString(query, StandardCharsets.UTF_8);

    assertThat(text)
        .as("a comment in English and Arabic")
        .startsWith("-- ")
        .containsPattern("-- .*\\p{IsArabic}");
    assertThat(SampleRun.ask(text).collectAsList()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("views")
  void fillsTheView(String view) {
    assertThat(SampleRun.ask("SELECT * FROM " + view).collectAsList()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("views")
  void saysWhatEveryColumnOfTheViewMeans(String view) {
    List<String> columns = Dictionary.columns(view);

    assertThat(columns).containsExactly(SampleRun.ask("SELECT * FROM " + view).columns());
    assertThat(columns)
        .allSatisfy(
            column ->
                assertThat(Dictionary.meaning(view, column).arabic())
                    .containsPattern("\\p{IsArabic}"));
  }
}
