package marsad.spark;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.iceberg.Table;
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

  /**
   * Rows of a month are sorted by day and written in groups of so many bytes, each with its first
   * and last day: who asks for some days reads the groups of these days only.
   */
  private static final String GROUP_BYTES = "write.parquet.row-group-size-bytes";

  private static final String GROUP_BYTES_OF_DAYS = String.valueOf(16 << 20);

  private final SparkSession spark;
  private final String table;
  private final String months;

  /**
   * @param table full name
   * @param months column of days by whose months files are kept apart; empty if they are not
   */
  TableLayout(SparkSession spark, String table, String months) {
    this.spark = spark;
    this.table = table;
    this.months = months;
  }

  /** Makes the table, without rows. */
  void create(StructType columns, String comment, boolean staged) {
    Map<String, String> properties = new LinkedHashMap<>(PROPERTIES);
    properties.put(STAGED, String.valueOf(staged));
    spark.sql(
        "CREATE TABLE %s (%s) USING iceberg%s COMMENT %s TBLPROPERTIES (%s)"
            .formatted(
                table,
                columns.toDDL(),
                months.isEmpty() ? "" : " PARTITIONED BY (" + monthsField() + ")",
                literal(comment),
                properties.entrySet().stream()
                    .map(p -> literal(p.getKey()) + " = " + literal(p.getValue()))
                    .collect(Collectors.joining(", "))));
    if (!months.isEmpty()) {
      sortByDay();
    }
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
    Table asItIs = IcebergTables.open(spark, table);
    if (staged && !"true".equals(asItIs.properties().get(STAGED))) {
      set(STAGED, "true");
    }
    if (!months.isEmpty() && asItIs.spec().isUnpartitioned()) {
      alter("ADD PARTITION FIELD " + monthsField());
    }
    if (!months.isEmpty() && asItIs.sortOrder().isUnsorted()) {
      sortByDay();
    }
  }

  /** Also has rows dealt out by month before they are written, and not only sorted by it. */
  private void sortByDay() {
    set(GROUP_BYTES, GROUP_BYTES_OF_DAYS);
    alter("WRITE DISTRIBUTED BY PARTITION LOCALLY ORDERED BY " + months);
  }

  private String monthsField() {
    return "months(" + months + ")";
  }

  private void set(String property, String value) {
    alter("SET TBLPROPERTIES (" + literal(property) + " = " + literal(value) + ")");
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
