package marsad.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.expressions.Cast$;
import org.apache.spark.sql.catalyst.expressions.Coalesce;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.catalyst.expressions.objects.StaticInvoke;
import org.apache.spark.sql.errors.QueryCompilationErrors;
import org.apache.spark.sql.types.DataType;
import org.jspecify.annotations.Nullable;
import scala.Option;
import scala.Tuple3;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.AbstractFunction1;

/**
 * A static Java method that SQL may call by a name. The method is handed Spark's own values (bytes
 * of UTF-8, days as a number), so that no text is copied on the way in; it is not called where a
 * needed argument is null, and its answer is null then.
 *
 * @param name name in SQL
 * @param holder class of the method, public
 * @param method name of the static method, public; it has all parameters, also those SQL may leave
 *     out
 * @param parameters in order, those that may be left out last
 * @param returns type of the answer
 * @param usage a line for {@code DESCRIBE FUNCTION}
 * @param example an example for {@code DESCRIBE FUNCTION EXTENDED}
 */
public record SqlFunction(
    String name,
    Class<?> holder,
    String method,
    List<Parameter> parameters,
    DataType returns,
    String usage,
    String example) {
  public SqlFunction {
    parameters = List.copyOf(parameters);
  }

  /**
   * A parameter.
   *
   * @param whenLeftOut Spark's value that stands for an argument left out or null; null if the
   *     argument is needed
   */
  public record Parameter(DataType type, @Nullable Object whenLeftOut) {
    /** A parameter that is needed. */
    public static Parameter needed(DataType type) {
      return new Parameter(type, null);
    }

    boolean isNeeded() {
      return whenLeftOut == null;
    }
  }

  /** Makes the function known to the sessions of an extension. */
  public void addTo(SparkSessionExtensions extensions) {
    ExpressionInfo description =
        new ExpressionInfo(
            holder.getName(),
            null,
            name,
            usage,
            "",
            "\n    Examples:\n      " + example + "\n  ",
            "",
            "",
            "",
            "",
            "");
    extensions.injectFunction(
        new Tuple3<>(FunctionIdentifier.apply(name), description, new Call(this)));
  }

  private Expression call(List<Expression> given) {
    long needed = parameters.stream().filter(Parameter::isNeeded).count();
    if (given.size() < needed || given.size() > parameters.size()) {
      throw wrongNumberOfArguments(given.size());
    }
    List<Expression> arguments = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      arguments.add(argument(parameters.get(i), i < given.size() ? given.get(i) : null));
    }
    return new StaticInvoke(
        holder,
        returns,
        method,
        sequence(arguments),
        sequence(List.<org.apache.spark.sql.types.AbstractDataType>of()),
        true,
        false,
        true,
        Option.empty());
  }

  private static Expression argument(Parameter parameter, @Nullable Expression given) {
    if (given == null) {
      return new Literal(parameter.whenLeftOut(), parameter.type());
    }
    Expression cast = Cast$.MODULE$.apply(given, parameter.type(), true);
    return parameter.isNeeded()
        ? cast
        : new Coalesce(
            sequence(List.of(cast, new Literal(parameter.whenLeftOut(), parameter.type()))));
  }

  private RuntimeException wrongNumberOfArguments(int given) {
    List<Object> allowed = new ArrayList<>();
    for (int i = 0; i <= parameters.size(); i++) {
      if (i == parameters.size() || !parameters.get(i).isNeeded()) {
        allowed.add(i);
      }
    }
    Throwable error =
        QueryCompilationErrors.wrongNumArgsError(name, sequence(allowed), given, "", "", "");
    throw SqlFunction.<RuntimeException>unchecked(error);
  }

  /** Spark's analysis errors are checked ones that Scala does not declare. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <E extends Throwable> E unchecked(Throwable error) throws E {
    throw (E) error;
  }

  private static <T> Seq<T> sequence(List<T> values) {
    return CollectionConverters.asScala(values).toSeq();
  }

  private static final class Call extends AbstractFunction1<Seq<Expression>, Expression> {
    private final SqlFunction function;

    Call(SqlFunction function) {
      this.function = function;
    }

    @Override
    public Expression apply(Seq<Expression> arguments) {
      return function.call(CollectionConverters.asJava(arguments));
    }
  }
}
