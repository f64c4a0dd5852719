package marsad.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import marsad.settings.ConfFiles;
import marsad.sources.InputFiles;
import marsad.sources.InputSplit;
import marsad.sources.bytes.FileAccess;
import marsad.sources.bytes.FileRange;
import marsad.sources.fields.FieldNames;
import marsad.sources.fields.FieldRole;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Pages as Spark's own readers read them, from the files that {@code marsad run} would take: JSON
 * lines or Parquet. A line that is no JSON is kept, as in the product, in {@value #BROKEN}.
 */
final class InputPages {
  private static final String BROKEN = "broken";
  private static final int LINES_LOOKED_AT = 100;

  private InputPages() {}

  /** All fields of all records. */
  static Dataset<Row> read(SparkSession spark, List<String> inputs) {
    List<InputSplit> splits = InputFiles.list(inputs, FileAccess.ofThisMachine(), Optional.empty());
    String[] files =
        splits.stream()
            .flatMap(split -> split.ranges().stream())
            .map(FileRange::path)
            .distinct()
            .toArray(String[]::new);
    return switch (splits.get(0).format()) {
      case "jsonl" -> json(spark, files);
      case "parquet" -> spark.read().parquet(files);
      default ->
          throw new IllegalArgumentException(
              "The benchmark reads JSON lines and Parquet, not " + splits.get(0).format() + ".");
    };
  }

  /** A schema from the first lines: to look at all of them would read the input twice. */
  private static Dataset<Row> json(SparkSession spark, String[] files) {
    StructType schema =
        spark.read().json(spark.read().textFile(files[0]).limit(LINES_LOOKED_AT)).schema();
    return spark
        .read()
        .schema(schema.add(BROKEN, DataTypes.StringType))
        .option("columnNameOfCorruptRecord", BROKEN)
        .json(files);
  }

  /** Id, outlet, day, title and text, whatever the input calls them; without broken records. */
  static Dataset<Row> named(Dataset<Row> pages) {
    FieldNames names = FieldNames.usual(ConfFiles.inJar());
    List<Column> columns = new ArrayList<>();
    columns.add(column(pages, names, FieldRole.ID).as("id"));
    columns.add(column(pages, names, FieldRole.SOURCE).as("outlet"));
    columns.add(functions.to_date(column(pages, names, FieldRole.PUBLISHED)).as("day"));
    columns.add(column(pages, names, FieldRole.TITLE).as("title"));
    columns.add(column(pages, names, FieldRole.TEXT).as("text"));
    return pages
        .select(columns.toArray(Column[]::new))
        .where("id is not null and text is not null")
        .dropDuplicates("id");
  }

  private static Column column(Dataset<Row> pages, FieldNames names, FieldRole role) {
    List<String> fields = Arrays.asList(pages.columns());
    return names.of(role).stream()
        .filter(fields::contains)
        .findFirst()
        .map(name -> functions.col(name).cast("string"))
        .orElse(functions.lit(null).cast("string"));
  }
}
