package marsad.cli;

import java.io.IOException;
import java.time.Duration;
import marsad.settings.SettingsException;
import marsad.spark.WarehouseLock;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The warehouse for commands that change it: one at a time. */
public final class LockedWarehouse {
  @Mixin private WarehouseOption warehouse = new WarehouseOption();

  @Option(
      names = "--wait",
      paramLabel = "MINUTES",
      defaultValue = "0",
      description =
          "how long to wait for another run on this warehouse to end (default: ${DEFAULT-VALUE})")
  private int minutes;

  /** The option behind it. */
  WarehouseOption option() {
    return warehouse;
  }

  /** Work that changes the warehouse. */
  @FunctionalInterface
  interface Work {
    /** Does it. */
    void run() throws IOException;
  }

  /**
   * Does the work while no other process may change the warehouse.
   *
   * @throws SettingsException if another run holds it
   */
  void alone(SparkSession spark, Work work) throws IOException {
    WarehouseLock lock = lock(spark);
    try {
      work.run();
    } finally {
      lock.close();
    }
  }

  private WarehouseLock lock(SparkSession spark) {
    try {
      return WarehouseLock.take(
          warehouse.location(),
          spark.sparkContext().hadoopConfiguration(),
          Duration.ofMinutes(minutes));
    } catch (WarehouseLock.Held e) {
      throw new SettingsException(
          "Another run is at work on the warehouse '"
              + warehouse.asWritten()
              + "' ("
              + e.getMessage()
              + "). Wait for its end, or give --wait MINUTES. If it died on another machine,"
              + " its lock is void five minutes after its last sign of life.",
          e);
    }
  }
}
