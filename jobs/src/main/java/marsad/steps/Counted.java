package marsad.steps;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What a step that counts counts: all, or what changed. */
public interface Counted {
  /** Whether everything is counted, so that a table is made anew. */
  boolean isAll();

  /**
   * What is counted, by the columns of the table that tell it apart.
   *
   * @throws IllegalStateException if everything is
   */
  Dataset<Row> keys();
}
