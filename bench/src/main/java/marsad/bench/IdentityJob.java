package marsad.bench;

import java.io.IOException;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/**
 * The floor under every run: Spark reads the input and writes it as Parquet, packed as the
 * product's tables are, and does nothing else.
 *
 * <p>Arguments: a folder that is not there yet, and the input as {@code marsad run} takes it.
 */
public final class IdentityJob {
  private IdentityJob() {}

  public static void main(String[] arguments) throws IOException {
    List<String> inputs = List.of(arguments).subList(1, arguments.length);
    try (SparkSession spark = LocalSession.openWithoutTables()) {
      MeasuredTable.write(spark, "pages", InputPages.read(spark, inputs), arguments[0]);
    }
  }
}
