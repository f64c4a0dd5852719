package marsad.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import marsad.spark.Datasets;
import marsad.spark.TableStore;
import marsad.tables.Article;
import marsad.tables.ArticlePart;
import marsad.tables.DateSource;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/**
 * Writes planted pages straight to the table {@code articles}, without the outlets' template lines:
 * for sizes at which the steps of copies are to be measured without the cutting of pages.
 *
 * <p>Arguments: the folder of the planted pages, and the warehouse.
 */
public final class PlantedArticles {
  private static final ObjectMapper JSON = new ObjectMapper();

  private PlantedArticles() {}

  public static void main(String[] arguments) throws IOException {
    String warehouse = Path.of(arguments[1]).toAbsolutePath().toUri().toString();
    try (SparkSession spark = LocalSession.open(warehouse, Map.of())) {
      write(spark, Path.of(arguments[0]));
    }
  }

  /** Writes the pages of a folder to the table of a session's warehouse. */
  static void write(SparkSession spark, Path folder) throws IOException {
    Set<String> templates =
        Files.readAllLines(folder.resolve("template-lines.tsv")).stream()
            .map(line -> masked(line.substring(line.indexOf('\t') + 1)))
            .collect(Collectors.toCollection(HashSet::new));
    Dataset<String> lines =
        spark.read().textFile(folder.resolve("pages.jsonl.gz").toString()).repartition(8);
    new TableStore(spark)
        .replace(
            Article.class,
            Datasets.flatMap(
                lines, Article.class, line -> List.of(article(line, templates)).iterator()),
            "bench");
  }

  private static Article article(String line, Set<String> templates) {
    try {
      JsonNode page = JSON.readTree(line);
      String text =
          Arrays.stream(page.get("text").asText().split("\n"))
              .filter(part -> !templates.contains(masked(part)))
              .collect(Collectors.joining("\n"));
      LocalDate day = LocalDate.parse(page.get("published").asText());
      return new Article(
          page.get("id").asText(),
          page.get("id").asText(),
          0,
          ArticlePart.MAIN,
          page.get("title").asText(),
          page.get("source").asText(),
          null,
          List.of(),
          null,
          day,
          DateSource.FIELD,
          1,
          text,
          0,
          day.getYear() * 100 + day.getMonthValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String masked(String line) {
    return line.replaceAll("[0-9]", "0");
  }
}
