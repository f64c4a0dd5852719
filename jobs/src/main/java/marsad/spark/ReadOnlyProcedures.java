package marsad.spark;

import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.rules.Rule;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * Refuses procedures before they run. Spark 4 runs {@code CALL} in the midst of analysis, before
 * any check: the only rules that come earlier are those for hints, which Spark 3.5 does not take.
 */
public final class ReadOnlyProcedures extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {
  /** Spark makes one by its name. */
  public ReadOnlyProcedures() {}

  @Override
  public BoxedUnit apply(SparkSessionExtensions extensions) {
    extensions.injectHintResolutionRule(new RuleBuilder());
    return BoxedUnit.UNIT;
  }

  private static final class RuleBuilder
      extends AbstractFunction1<SparkSession, Rule<LogicalPlan>> {
    @Override
    public Rule<LogicalPlan> apply(SparkSession spark) {
      return new BeforeAnalysis(spark);
    }
  }

  private static final class BeforeAnalysis extends Rule<LogicalPlan> {
    private final SparkSession spark;

    BeforeAnalysis(SparkSession spark) {
      this.spark = spark;
    }

    @Override
    public LogicalPlan apply(LogicalPlan plan) {
      if (!ReadOnly.isTrusted(spark.sparkContext())) {
        ReadOnly.requireHarmless(plan);
      }
      return plan;
    }
  }
}
