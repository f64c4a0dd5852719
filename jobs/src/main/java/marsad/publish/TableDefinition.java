package marsad.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import marsad.spark.Dictionary;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * A mart as a table of PostgreSQL.
 *
 * @param mart what it holds
 * @param columns its columns, as Spark has them
 * @param schema name of the schema it stands in
 */
record TableDefinition(Mart mart, StructType columns, String schema) {
  private static final Map<DataType, String> TYPES =
      Map.of(
          DataTypes.StringType, "text",
          DataTypes.BooleanType, "boolean",
          DataTypes.IntegerType, "integer",
          DataTypes.LongType, "bigint",
          DataTypes.DoubleType, "double precision",
          DataTypes.DateType, "date",
          DataTypes.TimestampType, "timestamp with time zone");

  /** A name in SQL. */
  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** A text in SQL. */
  static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /** The table's name with its schema. */
  String name() {
    return quoted(schema) + "." + quoted(mart.name());
  }

  /** Makes the empty table. */
  String create() {
    return Arrays.stream(columns.fields())
        .map(field -> quoted(field.name()) + " " + type(field.dataType()) + notNull(field))
        .collect(Collectors.joining(", ", "CREATE TABLE " + name() + " (", ")"));
  }

  /** Rows of an outlet country name no outlet: a primary key would refuse them. */
  private String key() {
    boolean mayLackOutlet = mart.key().contains("outlet_country");
    return (mayLackOutlet ? "UNIQUE NULLS NOT DISTINCT (" : "PRIMARY KEY (")
        + names(mart.key())
        + ")";
  }

  /** What follows when the rows are there: it is cheaper then. */
  List<String> finish() {
    List<String> statements = new ArrayList<>();
    statements.add("ALTER TABLE " + name() + " ADD " + key());
    for (String index : mart.indexes()) {
      statements.add(
          "CREATE INDEX ON " + name() + " (" + names(Arrays.asList(index.split(","))) + ")");
    }
    statements.add(
        "COMMENT ON TABLE " + name() + " IS " + literal(Dictionary.comment(mart.name())));
    for (String column : columns.fieldNames()) {
      statements.add(
          "COMMENT ON COLUMN "
              + name()
              + "."
              + quoted(column)
              + " IS "
              + literal(Dictionary.comment(mart.name(), column)));
    }
    statements.add("ANALYZE " + name());
    return statements;
  }

  /** The references to dimensions, each by its column. */
  Map<String, String> references() {
    return mart.references().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry ->
                    String.format(
                        "ALTER TABLE %s ADD FOREIGN KEY (%s) REFERENCES %s.%s (%s)",
                        name(),
                        quoted(entry.getKey()),
                        quoted(schema),
                        quoted(entry.getValue().table()),
                        quoted(entry.getValue().id()))));
  }

  private String notNull(StructField field) {
    return Dictionary.isNeverNull(mart.name(), field.name()) ? " NOT NULL" : "";
  }

  private static String names(List<String> columns) {
    return columns.stream().map(TableDefinition::quoted).collect(Collectors.joining(", "));
  }

  private static String type(DataType type) {
    if (type instanceof ArrayType array) {
      return type(array.elementType()) + "[]";
    }
    String name = TYPES.get(type);
    if (name == null) {
      throw new IllegalArgumentException("No column of PostgreSQL holds " + type.sql() + ".");
    }
    return name;
  }
}
