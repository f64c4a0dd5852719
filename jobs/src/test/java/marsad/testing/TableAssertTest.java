package marsad.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;

/** Shows that the comparison can fail: a canary for the library behind it. */
class TableAssertTest {
  private static Dataset<Row> articles(long count) {
    return LocalSpark.session()
        .range(count)
        .selectExpr("id", "cast(id as double) as d", "concat('خبر ', id) as title");
  }

  @Test
  void acceptsTheSameRowsInAnotherOrder() {
    TableAssert.assertSameRows(articles(5), articles(5).orderBy(functions.col("id").desc()));
  }

  @Test
  void refusesAMissingRow() {
    assertThatThrownBy(() -> TableAssert.assertSameRows(articles(5), articles(6)))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void refusesAnotherTitle() {
    assertThatThrownBy(
            () ->
                TableAssert.assertSameRows(
                    articles(5), articles(5).selectExpr("id", "d", "concat(title, '!') as title")))
        .isInstanceOf(AssertionError.class);
  }
}
