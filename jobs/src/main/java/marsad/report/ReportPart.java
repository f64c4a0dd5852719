package marsad.report;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * A small table of the report, held whole on the driver.
 *
 * @param name its name, by which the page's scripts know it
 */
record ReportPart(String name, StructType schema, List<Row> rows) {
  ReportPart {
    rows = List.copyOf(rows);
  }
}
