package marsad.spark;

import static org.assertj.core.api.Assertions.assertThat;

import marsad.testing.LocalSpark;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

class SparkSessionsTest {
  @Test
  void dealsManyPagesIntoMorePartsThanTheCoresAskFor() {
    assertThat(SparkSessions.partitions(2, 0)).isEqualTo(16);
    assertThat(SparkSessions.partitions(2, 50_000)).isEqualTo(16);
    assertThat(SparkSessions.partitions(2, 1_000_000)).isEqualTo(200);
    assertThat(SparkSessions.partitions(64, 1_000_000)).isEqualTo(512);
  }

  @Test
  void leavesANumberThatSomebodyHasSet() {
    SparkSession spark = LocalSpark.session();

    SparkSessions.suit(spark, 1_000_000);

    assertThat(spark.conf().get("spark.sql.shuffle.partitions")).isEqualTo("2");
  }
}
