package marsad.steps;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_trunc;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_date;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import marsad.tables.PeriodType;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The periods and outlets that numbers are counted for. */
final class Cells {
  private static final String[] KEY = {"period_type", "period", "outlet"};

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
   * Every article with the periods and groups of outlets in which it counts. An article without a
   * day counts only over all time.
   */
  static Dataset<Row> of(Dataset<Row> articles, Column... groups) {
    Column periods = periods(List.of(PeriodType.values()));
    return articles
        .withColumn("in_period", explode(periods))
        .where(col("in_period.period").isNotNull())
        .select(
            col("article_id"),
            col("in_period.period_type"),
            col("in_period.period"),
            explode(array(groups)).as("outlet"));
  }

  /** The periods of the given lengths that hold {@code published_on}; null where it has no day. */
  static Column periods(List<PeriodType> types) {
    return array(types.stream().map(Cells::period).toArray(Column[]::new));
  }

  private static Column period(PeriodType type) {
    Column day = col("published_on");
    Column first =
        switch (type) {
          case DAY -> day;
          case WEEK -> to_date(date_trunc("week", day));
          case MONTH -> to_date(date_trunc("month", day));
          case ALL -> lit(LocalDate.EPOCH);
        };
    return struct(
        lit(type.name().toLowerCase(Locale.ROOT)).as("period_type"),
        first.cast("date").as("period"));
  }
}
