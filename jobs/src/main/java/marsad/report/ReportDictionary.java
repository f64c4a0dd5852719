package marsad.report;

import java.util.ArrayList;
import java.util.List;
import marsad.spark.Dictionary;
import marsad.spark.TableStore;
import marsad.tables.Tables;
import marsad.tables.Views;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The data dictionary as a part of the report: what every table and column means. */
final class ReportDictionary {
  private static final StructType SCHEMA =
      new StructType()
          .add("table", DataTypes.StringType)
          .add("column", DataTypes.StringType)
          .add("en", DataTypes.StringType)
          .add("ar", DataTypes.StringType);

  private ReportDictionary() {}

  /** One row a table or view (without column), then one a column. */
  static ReportPart part() {
    List<Row> rows = new ArrayList<>();
    Tables.all().forEach(type -> add(TableStore.name(type), rows));
    Views.all().forEach(view -> add(view.name(), rows));
    return new ReportPart("dictionary", SCHEMA, rows);
  }

  private static void add(String relation, List<Row> rows) {
    rows.add(row(relation, null, Dictionary.meaning(relation)));
    for (String column : Dictionary.columns(relation)) {
      rows.add(row(relation, column, Dictionary.meaning(relation, column)));
    }
  }

  private static Row row(String relation, @Nullable String column, Dictionary.Meaning meaning) {
    return RowFactory.create(relation, column, meaning.english(), meaning.arabic());
  }
}
