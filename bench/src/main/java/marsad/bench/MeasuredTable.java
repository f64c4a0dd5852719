package marsad.bench;

import java.util.Locale;
import marsad.spark.StepMeter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Writes Parquet, packed as the product's tables are, and tells what it took. */
final class MeasuredTable {
  private MeasuredTable() {}

  /** Writes a table into a folder of this name; rows, seconds and CPU seconds of tasks are told. */
  static void write(SparkSession spark, String name, Dataset<Row> rows, String folder) {
    String table = folder + "/" + name;
    long begin = System.nanoTime();
    try (StepMeter meter = new StepMeter(spark)) {
      rows.write().option("compression", "zstd").parquet(table);
      double seconds = (System.nanoTime() - begin) / 1e9;
      StepMeter.Cost cost = meter.take();
      System.out.printf(
          Locale.ROOT,
          "  %-12s %9d rows %8.1f s %8.1f task CPU s %8.1f MB shuffled%n",
          name,
          spark.read().parquet(table).count(),
          seconds,
          cost.cpuSeconds(),
          cost.bytesShuffled() / 1e6);
    }
  }
}
