package marsad.sources;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import marsad.sources.fields.FieldNames;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/** The values of a row of a Parquet file as texts. */
final class ParquetValues {
  private static final long JULIAN_DAY_OF_EPOCH = 2_440_588;

  private ParquetValues() {}

  /**
   * Collects the values of a row, and those of structs in it as {@code outer.inner}.
   *
   * @param fields receives numbers and times
   * @param texts receives texts as bytes, to be decoded strictly
   */
  static void collect(
      Group group, String prefix, Map<String, String> fields, Map<String, byte[]> texts) {
    for (int i = 0; i < group.getType().getFieldCount(); i++) {
      Type type = group.getType().getType(i);
      String name = prefix + FieldNames.fold(type.getName());
      if (group.getFieldRepetitionCount(i) == 0) {
        continue;
      }
      if (type.isPrimitive()) {
        put(group, i, name, fields, texts);
      } else if (type.getLogicalTypeAnnotation()
          instanceof LogicalTypeAnnotation.ListLogicalTypeAnnotation) {
        texts.put(name, joined(group.getGroup(i, 0)));
      } else if (prefix.isEmpty()) {
        collect(group.getGroup(i, 0), name + ".", fields, texts);
      }
    }
  }

  private static void put(
      Group group, int field, String name, Map<String, String> fields, Map<String, byte[]> texts) {
    PrimitiveType type = group.getType().getType(field).asPrimitiveType();
    LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
    switch (type.getPrimitiveTypeName()) {
      case BINARY -> texts.put(name, group.getBinary(field, 0).getBytes());
      case INT96 -> fields.put(name, instantOfInt96(group.getInt96(field, 0).getBytes()));
      case INT64 ->
          fields.put(
              name,
              logical instanceof TimestampLogicalTypeAnnotation timestamp
                  ? time(group.getLong(field, 0), timestamp)
                  : Long.toString(group.getLong(field, 0)));
      case INT32 ->
          fields.put(
              name,
              logical instanceof DateLogicalTypeAnnotation
                  ? LocalDate.ofEpochDay(group.getInteger(field, 0)).toString()
                  : Integer.toString(group.getInteger(field, 0)));
      default -> fields.put(name, group.getValueToString(field, 0));
    }
  }

  private static String time(long value, TimestampLogicalTypeAnnotation type) {
    Instant instant =
        switch (type.getUnit()) {
          case MILLIS -> Instant.ofEpochMilli(value);
          case MICROS -> Instant.EPOCH.plus(value, ChronoUnit.MICROS);
          case NANOS -> Instant.EPOCH.plusNanos(value);
        };
    return type.isAdjustedToUTC()
        ? instant.toString()
        : instant.atOffset(ZoneOffset.UTC).toLocalDateTime().toString();
  }

  /** The old form that Spark still writes by default: nanoseconds of the day, Julian day. */
  private static String instantOfInt96(byte[] bytes) {
    ByteBuffer value = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    long nanos = value.getLong();
    long day = value.getInt() - JULIAN_DAY_OF_EPOCH;
    return Instant.EPOCH.plus(day, ChronoUnit.DAYS).plusNanos(nanos).toString();
  }

  /** A list of texts, such as paragraphs, as lines. */
  private static byte[] joined(Group list) {
    java.io.ByteArrayOutputStream lines = new java.io.ByteArrayOutputStream();
    for (int i = 0; i < list.getFieldRepetitionCount(0); i++) {
      boolean isWrapped = !list.getType().getType(0).isPrimitive();
      Group item = isWrapped ? list.getGroup(0, i) : list;
      boolean isText =
          isWrapped
              && item.getFieldRepetitionCount(0) > 0
              && item.getType().getType(0).isPrimitive()
              && item.getType().getType(0).asPrimitiveType().getPrimitiveTypeName()
                  == PrimitiveType.PrimitiveTypeName.BINARY;
      if (isText) {
        if (lines.size() > 0) {
          lines.write('\n');
        }
        lines.writeBytes(item.getBinary(0, 0).getBytes());
      }
    }
    return lines.toByteArray();
  }
}
