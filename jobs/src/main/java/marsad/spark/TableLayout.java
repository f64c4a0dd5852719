package marsad.spark;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Brings the columns of a table in the catalogue to what its records have, without touching a row:
 * rows of readers stay what they are until new ones are published.
 */
final class TableLayout {
  private static final Map<String, String> PROPERTIES =
      Map.of(
          "format-version", "2",
          "write.parquet.compression-codec", "zstd",
          "write.distribution-mode", "none",
          "history.expire.min-snapshots-to-keep", "2");

  /** Lets a session write a branch that readers do not see. */
  private static final String STAGED = "write.wap.enabled";

  private final SparkSession spark;
  private final String table;

  TableLayout(SparkSession spark, String table) {
    this.spark = spark;
    this.table = table;
  }

  /** Makes the table, without rows. */
  void create(StructType columns, String comment, boolean staged) {
    Map<String, String> properties = new LinkedHashMap<>(PROPERTIES);
    properties.put(STAGED, String.valueOf(staged));
    spark.sql(
        "CREATE TABLE %s (%s) USING iceberg COMMENT %s TBLPROPERTIES (%s)"
            .formatted(
                table,
                columns.toDDL(),
                literal(comment),
                properties.entrySet().stream()
                    .map(p -> literal(p.getKey()) + " = " + literal(p.getValue()))
                    .collect(Collectors.joining(", "))));
  }

  /** Gives a table of an earlier version the columns and properties of this one. */
  void align(StructType columns, boolean staged) {
    Map<String, StructField> wanted = byName(columns);
    Map<String, StructField> there = byName(spark.table(table).schema());
    for (StructField field : there.values()) {
      StructField now = wanted.get(field.name());
      if (now == null || !now.dataType().sql().equals(field.dataType().sql())) {
        alter("DROP COLUMN " + field.name());
      } else if (now.nullable() && !field.nullable()) {
        alter("ALTER COLUMN " + field.name() + " DROP NOT NULL");
      }
    }
    for (StructField field : wanted.values()) {
      StructField old = there.get(field.name());
      if (old == null || !old.dataType().sql().equals(field.dataType().sql())) {
        String comment = field.getComment().isDefined() ? field.getComment().get() : "";
        alter(
            "ADD COLUMN %s %s COMMENT %s"
                .formatted(field.name(), field.dataType().sql(), literal(comment)));
      }
    }
    if (staged && !isStaged()) {
      alter("SET TBLPROPERTIES ('" + STAGED + "' = 'true')");
    }
  }

  private boolean isStaged() {
    return spark.sql("SHOW TBLPROPERTIES " + table).collectAsList().stream()
        .anyMatch(row -> row.getString(0).equals(STAGED) && row.getString(1).equals("true"));
  }

  private void alter(String change) {
    spark.sql("ALTER TABLE " + table + " " + change);
  }

  private static Map<String, StructField> byName(StructType columns) {
    return Arrays.stream(columns.fields())
        .collect(
            Collectors.toMap(
                StructField::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));
  }

  /** A text in Spark SQL. */
  static String literal(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
