package marsad.steps;

import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What a step that counts counts: all, or what changed. */
public interface Counted {
  /**
   * What is counted, by the columns of the table that tell it apart; none if everything is, so that
   * the table is made anew.
   */
  Optional<Dataset<Row>> keys();
}
