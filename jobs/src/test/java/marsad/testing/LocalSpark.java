package marsad.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import marsad.spark.SparkSessions;
import org.apache.spark.sql.SparkSession;

/** One Spark session on this machine for all tests, with an empty warehouse of its own. */
public final class LocalSpark {
  private LocalSpark() {}

  /** The session, opened at first use and left to the end of the JVM. */
  public static SparkSession session() {
    return Holder.SESSION;
  }

  /** A session over the same Spark with an empty warehouse that no other test sees. */
  public static SparkSession apart() {
    try {
      return SparkSessions.beside(
          session(), Files.createTempDirectory("marsad-test-apart").toUri().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Holder {
    private static final SparkSession SESSION = open();

    private static SparkSession open() {
      try {
        Path warehouse = Files.createTempDirectory("marsad-test-warehouse");
        SparkSession session =
            SparkSessions.open(
                warehouse.toUri().toString(),
                Map.of(
                    "spark.master", "local[2]",
                    "spark.ui.enabled", "false",
                    "spark.sql.shuffle.partitions", "2"));
        session.sparkContext().setLogLevel("ERROR");
        return session;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
