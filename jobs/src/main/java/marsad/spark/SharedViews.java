package marsad.spark;

import java.util.Arrays;
import java.util.stream.Collectors;
import marsad.tables.Tables;
import marsad.tables.View;
import marsad.tables.Views;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.SparkSession;

/**
 * Makes tables and views known by their short names, with comments, to every session of a server.
 * Temporary views would be seen by one session alone, and tables of the catalog {@code marsad} are
 * not in the list that JDBC drivers are given. Where the catalog is a {@link PublishedCatalog} they
 * show what was last published.
 */
public final class SharedViews {
  private SharedViews() {}

  /** Makes a view of each table that is there, and each view whose tables are there. */
  public static void register(SparkSession spark) {
    ReadOnly.trusted(
        spark.sparkContext(),
        () -> {
          TableStore store = new TableStore(spark);
          for (Class<? extends Record> type : Tables.all()) {
            if (store.has(type)) {
              create(spark, TableStore.name(type), "SELECT * FROM " + TableStore.fullName(type));
            }
          }
          Views.all().forEach(view -> createIfPossible(spark, view));
        });
  }

  private static void createIfPossible(SparkSession spark, View view) {
    try {
      create(spark, view.name(), view.sql());
    } catch (Exception e) {
      // A warehouse of single steps may lack tables of the view: then the view is not there.
      // Scala throws this without declaring it, so Java cannot catch it by name.
      if (!(e instanceof AnalysisException)) {
        throw e;
      }
    }
  }

  private static void create(SparkSession spark, String name, String query) {
    String columns =
        Arrays.stream(spark.sql(query).columns())
            .map(
                column ->
                    "`"
                        + column
                        + "` COMMENT "
                        + TableLayout.literal(Dictionary.comment(name, column)))
            .collect(Collectors.joining(", "));
    spark.sql(
        String.format(
            "CREATE OR REPLACE VIEW spark_catalog.default.%s (%s) COMMENT %s AS %s",
            name, columns, TableLayout.literal(Dictionary.comment(name)), query));
  }
}
