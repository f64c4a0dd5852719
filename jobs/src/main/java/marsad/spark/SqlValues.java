package marsad.spark;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/** Java values as the values that Spark's engine works on. */
public final class SqlValues {
  private SqlValues() {}

  /** A text, null if there is none. */
  public static @Nullable UTF8String text(@Nullable String text) {
    return text == null ? null : UTF8String.fromString(text);
  }

  /** A choice, as tables write it: in lower case. */
  public static UTF8String name(Enum<?> choice) {
    return UTF8String.fromString(choice.name().toLowerCase(Locale.ROOT));
  }

  /** An array of texts. */
  public static ArrayData texts(List<String> texts) {
    return new GenericArrayData(texts.stream().map(UTF8String::fromString).toArray());
  }

  /** An array of structs, each made of the fields of one value. */
  public static <T> ArrayData structs(List<T> values, Function<T, @Nullable Object[]> fields) {
    return new GenericArrayData(
        values.stream().map(value -> new GenericInternalRow(fields.apply(value))).toArray());
  }
}
