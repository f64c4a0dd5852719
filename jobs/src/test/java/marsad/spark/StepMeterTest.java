package marsad.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import marsad.testing.LocalSpark;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

class StepMeterTest {
  @Test
  void measuresTheTasksSinceTheLastCall() {
    SparkSession spark = LocalSpark.session();
    try (StepMeter meter = new StepMeter(spark)) {
      meter.take();
      spark.range(0, 100_000, 1, 4).selectExpr("id % 1000 AS k").groupBy("k").count().count();
      StepMeter.Cost cost = meter.take();

      assertThat(cost.cpuSeconds()).isPositive();
      assertThat(cost.bytesShuffled()).isPositive();
      assertThat(cost.skew()).isGreaterThanOrEqualTo(1);
      assertThat(meter.take().bytesShuffled()).isZero();
    }
  }

  @Test
  void skewIsThatOfTheStageWhoseTasksTookLongest() {
    assertThat(StepMeter.skew(Map.of(1, List.of(10L, 10L, 40L), 2, List.of(1L, 9L))))
        .isEqualTo(4.0);
    assertThat(StepMeter.skew(Map.of())).isZero();
  }
}
