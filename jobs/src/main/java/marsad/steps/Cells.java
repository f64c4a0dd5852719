package marsad.steps;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_trunc;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_date;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import marsad.tables.PeriodType;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The periods and outlets that numbers are counted for. */
final class Cells {
  private static final String[] KEY = {"period_type", "period", "outlet"};
  private static final String EPOCH = "1970-01-01";

  private Cells() {}

  /** The columns that tell cells apart, and more. */
  static Column[] columns(String... more) {
    return Stream.concat(Arrays.stream(KEY), Arrays.stream(more))
        .map(org.apache.spark.sql.functions::col)
        .toArray(Column[]::new);
  }

  /** The names of the columns that tell cells apart. */
  static String[] names() {
    return KEY.clone();
  }

  /**
   * Every article with the periods and outlets in which it counts. An article without a day counts
   * only over all time.
   */
  static Dataset<Row> of(Dataset<Row> articles) {
    Column day = col("published_on");
    Column periods =
        array(
            period(PeriodType.DAY, day),
            period(PeriodType.WEEK, to_date(date_trunc("week", day))),
            period(PeriodType.MONTH, to_date(date_trunc("month", day))),
            period(PeriodType.ALL, lit(EPOCH).cast("date")));
    return articles
        .withColumn("in_period", explode(periods))
        .where(col("in_period.period").isNotNull())
        .select(
            col("article_id"),
            col("in_period.period_type"),
            col("in_period.period"),
            explode(array(lit(StoryCounts.ALL_OUTLETS), col("outlet"))).as("outlet"));
  }

  private static Column period(PeriodType type, Column firstDay) {
    return struct(
        lit(type.name().toLowerCase(Locale.ROOT)).as("period_type"), firstDay.as("period"));
  }
}
