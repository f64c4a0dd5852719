package marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import marsad.spark.Datasets;
import marsad.tables.Article;
import marsad.tables.ArticlePart;
import marsad.tables.Copy;
import marsad.tables.CopyKind;
import marsad.tables.DateSource;
import marsad.testing.LocalSpark;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

class CopyLinesTest {
  private final SparkSession spark = LocalSpark.session();
  private final StringWriter printed = new StringWriter();

  private static Article article(String id, int day, String outlet, String text) {
    return new Article(
        id,
        "p",
        0,
        ArticlePart.MAIN,
        null,
        outlet,
        null,
        List.of(),
        null,
        LocalDate.of(2024, 2, day),
        DateSource.LINE,
        1,
        text,
        0,
        202402);
  }

  private boolean print(String id) {
    List<Article> articles =
        List.of(
            article("a-0", 12, "المرفأ", "وصل الوفد إلى المدينة مساء"),
            article("b-0", 14, "الضفاف", "وصل الوفد إلى الميناء مساء"));
    List<Copy> copies = List.of(new Copy("b-0", "a-0", 0.6, 0.75, CopyKind.NEAR, 2));
    return new CopyLines(
            Datasets.rows(Datasets.of(spark, Article.class, articles), Article.class),
            Datasets.rows(Datasets.of(spark, Copy.class, copies), Copy.class),
            new PrintWriter(printed, true))
        .print(id);
  }

  @Test
  void marksWhereACopyDiffersFromItsOriginal() {
    assertThat(print("b-0")).isTrue();

    assertThat(printed.toString().lines())
        .containsSubsequence(
            "Original a-0, 2024-02-12, المرفأ",
            "Copy     b-0, 2024-02-14, الضفاف",
            "  near, similarity 0.600, containment 0.750, 2 days later",
            "  = وصل الوفد إلى",
            "  - المدينة",
            "  + الميناء",
            "  = مساء");
  }

  @Test
  void showsTheCopiesOfAnOriginal() {
    assertThat(print("a-0")).isTrue();

    assertThat(printed.toString())
        .contains("It copies no other article. Its copies: 1")
        .contains("  + الميناء");
  }

  @Test
  void saysThatAnArticleIsNotThere() {
    assertThat(print("c-0")).isFalse();
  }
}
