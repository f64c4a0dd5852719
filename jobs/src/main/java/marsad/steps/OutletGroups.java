package marsad.steps;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * The outlets that are counted together: all, one, or those of a country. While counting, a group
 * is one text, since rows of a null outlet would not meet in joins; the tables show it in two
 * columns, {@code outlet} and {@code outlet_country}.
 *
 * <p>The rows of a country have no outlet: so a query for {@code outlet = '*'} sees each article
 * once, a sum over {@code outlet <> '*'} too, and neither has to know that there are countries.
 */
final class OutletGroups {
  private static final String OF_COUNTRY = StoryCounts.ALL_OUTLETS + "/";

  private OutletGroups() {}

  /** The outlets of a country. */
  static String ofCountry(String country) {
    return OF_COUNTRY + country;
  }

  /** The outlets of the country in a column. */
  static Column ofCountry(Column country) {
    return concat(lit(OF_COUNTRY), country);
  }

  /** The outlet shown for a group; null for those of a country. */
  static @Nullable String outlet(String group) {
    return group.startsWith(OF_COUNTRY) ? null : group;
  }

  /** The country shown for a group; {@code *} where it is all outlets or one. */
  static String country(String group) {
    return group.startsWith(OF_COUNTRY)
        ? group.substring(OF_COUNTRY.length())
        : StoryCounts.ALL_OUTLETS;
  }

  /** Shows the group in the column {@code outlet} in two columns. */
  static Dataset<Row> shown(Dataset<Row> counted) {
    Column group = col("outlet");
    Column isCountry = group.startsWith(OF_COUNTRY);
    Column country = substring(group, OF_COUNTRY.length() + 1, Integer.MAX_VALUE);
    return counted
        .withColumn(
            "outlet_country", when(isCountry, country).otherwise(lit(StoryCounts.ALL_OUTLETS)))
        .withColumn("outlet", when(isCountry, lit(null)).otherwise(group));
  }
}
