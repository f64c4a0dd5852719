package marsad.testing;

import com.holdenkarau.spark.testing.JavaDatasetSuiteBase;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Compares tables by Spark testing base, whose own classes are made for JUnit 4. */
public final class TableAssert {
  private TableAssert() {}

  /** Asserts that two tables have the same columns and the same rows in any order. */
  public static void assertSameRows(Dataset<Row> expected, Dataset<Row> actual) {
    new Comparison().assertDataFrameNoOrderEquals(expected, actual);
  }

  private static final class Comparison extends JavaDatasetSuiteBase {
    private static final long serialVersionUID = 1L;
  }
}
