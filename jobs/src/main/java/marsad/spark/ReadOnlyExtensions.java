package marsad.spark;

import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import scala.Function1;
import scala.Tuple3;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * Makes a session answer queries over Marsad's tables and refuse all else: {@code
 * spark.sql.extensions=marsad.spark.ReadOnlyExtensions}. In Spark 4 {@link ReadOnlyProcedures}
 * belongs to it.
 */
public final class ReadOnlyExtensions extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {
  /** Built-in functions that call any method of any class, such as the one that ends the server. */
  private static final List<String> REFUSED = List.of("reflect", "java_method", "try_reflect");

  /** Spark makes one by its name. */
  public ReadOnlyExtensions() {}

  @Override
  @SuppressWarnings({"unchecked", "rawtypes"})
  public BoxedUnit apply(SparkSessionExtensions extensions) {
    extensions.injectCheckRule(new CheckBuilder());
    for (String name : REFUSED) {
      // Raw, since a builder's argument is another class in Scala 2.12 than in 2.13.
      extensions.injectFunction(
          new Tuple3(
              FunctionIdentifier.apply(name),
              new ExpressionInfo(ReadOnly.class.getName(), name),
              new RefusedFunction(name)));
    }
    return BoxedUnit.UNIT;
  }

  private static final class CheckBuilder
      extends AbstractFunction1<SparkSession, Function1<LogicalPlan, BoxedUnit>> {
    @Override
    public Function1<LogicalPlan, BoxedUnit> apply(SparkSession spark) {
      return new Check(spark);
    }
  }

  private static final class Check extends AbstractFunction1<LogicalPlan, BoxedUnit> {
    private final SparkSession spark;

    Check(SparkSession spark) {
      this.spark = spark;
    }

    @Override
    public BoxedUnit apply(LogicalPlan plan) {
      if (!ReadOnly.isTrusted(spark.sparkContext())) {
        ReadOnly.requireHarmless(plan);
        ReadOnly.requireOwnTables(plan);
      }
      return BoxedUnit.UNIT;
    }
  }

  private static final class RefusedFunction extends AbstractFunction1<Object, Object> {
    private final String name;

    RefusedFunction(String name) {
      this.name = name;
    }

    @Override
    public Object apply(Object arguments) {
      throw ReadOnly.refusal("the function " + name);
    }
  }
}
