package marsad.spark;

import java.io.Serializable;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.EncoderField;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.IterableEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.ProductEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.TransformingEncoder;
import org.apache.spark.sql.catalyst.encoders.Codec;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.jspecify.annotations.Nullable;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag;

/**
 * Gives the encoder of a record, so that a record class is the schema of its table.
 *
 * <p>{@code Encoders.bean} silently makes an empty schema of a record; this builds Spark's own
 * product encoder from the record's components instead. Spark calls a component by its field name,
 * so the columns of an encoded dataset are the Java names; {@link Datasets} renames them to the
 * table's snake_case.
 */
public final class RecordEncoder {
  private RecordEncoder() {}

  /** The encoder of a record class. Components may be of the types that tables use. */
  public static <T extends Record> Encoder<T> of(Class<T> type) {
    return struct(type);
  }

  /** The encoder of a list of texts, for aggregations that end in one. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  public static Encoder<List<String>> textList() {
    return new IterableEncoder(
        ClassTag.apply(List.class), AgnosticEncoders.StringEncoder$.MODULE$, false, false);
  }

  /**
   * The column name of a record component: {@code leaderId} is {@code leader_id}. An underscore at
   * the end sets a component apart from a word of the language: {@code class_} is {@code class}.
   */
  public static String columnName(String component) {
    return ColumnName.of(component);
  }

  @SuppressWarnings("unchecked")
  private static <T> AgnosticEncoder<T> struct(Class<T> type) {
    List<EncoderField> fields = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      fields.add(
          new EncoderField(
              component.getName(),
              encoder(component.getGenericType()),
              component.getAnnotatedType().isAnnotationPresent(Nullable.class),
              comment(component),
              Option.apply(component.getName()),
              Option.empty()));
    }
    ClassTag<T> tag = ClassTag.apply(type);
    return (AgnosticEncoder<T>)
        (AgnosticEncoder<?>)
            new ProductEncoder<T>(
                tag, CollectionConverters.asScala(fields).toSeq(), Option.empty());
  }

  /** The comment of a column, which Spark drops when it encodes. */
  static Metadata comment(RecordComponent component) {
    String comment = Dictionary.comment(component);
    return comment.isEmpty()
        ? Metadata.empty()
        : new MetadataBuilder().putString("comment", comment).build();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static AgnosticEncoder<?> encoder(Type type) {
    if (type == String.class) {
      return AgnosticEncoders.StringEncoder$.MODULE$;
    } else if (type == boolean.class) {
      return AgnosticEncoders.PrimitiveBooleanEncoder$.MODULE$;
    } else if (type == int.class) {
      return AgnosticEncoders.PrimitiveIntEncoder$.MODULE$;
    } else if (type == Integer.class) {
      return AgnosticEncoders.BoxedIntEncoder$.MODULE$;
    } else if (type == long.class) {
      return AgnosticEncoders.PrimitiveLongEncoder$.MODULE$;
    } else if (type == Long.class) {
      return AgnosticEncoders.BoxedLongEncoder$.MODULE$;
    } else if (type == double.class) {
      return AgnosticEncoders.PrimitiveDoubleEncoder$.MODULE$;
    } else if (type == Double.class) {
      return AgnosticEncoders.BoxedDoubleEncoder$.MODULE$;
    } else if (type == byte[].class) {
      return AgnosticEncoders.BinaryEncoder$.MODULE$;
    } else if (type == LocalDate.class) {
      return AgnosticEncoders.STRICT_LOCAL_DATE_ENCODER();
    } else if (type == Instant.class) {
      return AgnosticEncoders.STRICT_INSTANT_ENCODER();
    } else if (type instanceof Class<?> c && c.isEnum()) {
      return lowerCaseEnum((Class) c);
    } else if (type instanceof Class<?> c && c.isRecord()) {
      return struct(c);
    } else if (type instanceof ParameterizedType p && p.getRawType() == List.class) {
      return new IterableEncoder(
          ClassTag.apply(List.class), encoder(p.getActualTypeArguments()[0]), false, false);
    }
    throw new IllegalArgumentException(
        "A table has no column of type "
            + type
            + ". Add the type here and to the round-trip test.");
  }

  /** An enum as its lower-case name, the way tables write closed choices. */
  private static <E extends Enum<E>> AgnosticEncoder<E> lowerCaseEnum(Class<E> type) {
    return new TransformingEncoder<>(
        ClassTag.apply(type),
        AgnosticEncoders.StringEncoder$.MODULE$,
        (scala.Function0<Codec<? super E, String>> & Serializable) () -> new EnumCodec<>(type),
        true);
  }

  private record EnumCodec<E extends Enum<E>>(Class<E> type) implements Codec<E, String> {
    @Override
    public String encode(E value) {
      return value.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public E decode(String name) {
      return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }
  }
}
