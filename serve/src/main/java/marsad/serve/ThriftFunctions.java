package marsad.serve;

import java.util.ArrayList;
import java.util.List;
import marsad.functions.MarsadExtensions;
import marsad.spark.SqlFunction;
import marsad.spark.SqlFunction.Parameter;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.expressions.Cast$;
import org.apache.spark.sql.catalyst.expressions.Coalesce;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.catalyst.expressions.objects.StaticInvoke;
import org.apache.spark.sql.types.AbstractDataType;
import scala.Tuple3;
import scala.collection.JavaConverters;
import scala.collection.Seq;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * Marsad's SQL functions for Spark 3.5 with Scala 2.12, whose collections and expressions differ
 * from those that {@link MarsadExtensions} is built against; the methods behind them are the same.
 */
public final class ThriftFunctions extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {
  /** Spark makes one by its name. */
  public ThriftFunctions() {}

  @Override
  public BoxedUnit apply(SparkSessionExtensions extensions) {
    for (SqlFunction function : MarsadExtensions.all()) {
      ExpressionInfo description =
          new ExpressionInfo(
              function.holder().getName(),
              null,
              function.name(),
              function.usage(),
              "",
              "\n    Examples:\n      " + function.example() + "\n  ",
              "",
              "",
              "",
              "",
              "");
      extensions.injectFunction(
          new Tuple3<>(FunctionIdentifier.apply(function.name()), description, new Call(function)));
    }
    return BoxedUnit.UNIT;
  }

  private static final class Call extends AbstractFunction1<Seq<Expression>, Expression> {
    private final SqlFunction function;

    Call(SqlFunction function) {
      this.function = function;
    }

    @Override
    public Expression apply(Seq<Expression> given) {
      List<Parameter> parameters = function.parameters();
      long needed = parameters.stream().filter(p -> p.whenLeftOut() == null).count();
      if (given.size() < needed || given.size() > parameters.size()) {
        throw new IllegalArgumentException(
            function.name() + " takes another number of arguments. " + function.usage());
      }
      List<Expression> arguments = new ArrayList<>();
      for (int i = 0; i < parameters.size(); i++) {
        arguments.add(
            i < given.size()
                ? argument(parameters.get(i), given.apply(i))
                : whenLeftOut(parameters.get(i)));
      }
      return new StaticInvoke(
          function.holder(),
          function.returns(),
          function.method(),
          sequence(arguments),
          sequence(List.<AbstractDataType>of()),
          true,
          false,
          true);
    }

    private static Expression argument(Parameter parameter, Expression given) {
      Expression cast = Cast$.MODULE$.apply(given, parameter.type(), true);
      return parameter.whenLeftOut() == null
          ? cast
          : new Coalesce(sequence(List.of(cast, whenLeftOut(parameter))));
    }

    private static Expression whenLeftOut(Parameter parameter) {
      return new Literal(parameter.whenLeftOut(), parameter.type());
    }

    private static <T> Seq<T> sequence(List<T> values) {
      return JavaConverters.asScalaBuffer(values).toList();
    }
  }
}
