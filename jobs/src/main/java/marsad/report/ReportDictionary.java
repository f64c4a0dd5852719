package marsad.report;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import marsad.spark.RecordEncoder;
import marsad.spark.TableStore;
import marsad.tables.Column;
import marsad.tables.Table;
import marsad.tables.Tables;
import marsad.tables.View;
import marsad.tables.Views;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

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
    for (Class<? extends Record> type : Tables.all()) {
      Table table = type.getAnnotation(Table.class);
      rows.add(RowFactory.create(table.name(), null, table.grain(), table.ar()));
      for (RecordComponent component : type.getRecordComponents()) {
        Column column = component.getAnnotation(Column.class);
        String name = RecordEncoder.columnName(component.getName());
        rows.add(RowFactory.create(TableStore.name(type), name, column.value(), column.ar()));
      }
    }
    for (View view : Views.all()) {
      rows.add(RowFactory.create(view.name(), null, view.grain(), view.ar()));
    }
    return new ReportPart("dictionary", SCHEMA, rows);
  }
}
