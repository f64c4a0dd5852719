package marsad.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import marsad.tables.Publication;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.expressions.Expression;
import org.apache.iceberg.expressions.Expressions;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.types.Conversions;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;

/**
 * Reads the list of publications from its files: it is asked for at every turn, and a query of
 * Spark takes longer than reading it.
 */
final class PublicationList {
  private static final String NUMBER = "publication";

  private PublicationList() {}

  /** All rows, in no order. */
  static List<Publication> all(Table list) {
    return read(list, Expressions.alwaysTrue());
  }

  /** The rows of one publication; none if there is none of this number. */
  static List<Publication> of(Table list, int number) {
    return read(list, Expressions.equal(NUMBER, number));
  }

  /** The rows of the last publication; none before the first. */
  static List<Publication> newest(Table list) {
    List<Publication> late = read(list, Expressions.greaterThanOrEqual(NUMBER, highest(list)));
    int last = late.stream().mapToInt(Publication::publication).max().orElse(0);
    return late.stream().filter(row -> row.publication() == last).toList();
  }

  /** The highest number that the files' statistics tell, or 0. */
  private static int highest(Table list) {
    Types.NestedField number = list.schema().findField(NUMBER);
    int highest = 0;
    try (CloseableIterable<FileScanTask> files = list.newScan().includeColumnStats().planFiles()) {
      for (FileScanTask file : files) {
        Map<Integer, ByteBuffer> most = file.file().upperBounds();
        ByteBuffer told = most == null ? null : most.get(number.fieldId());
        if (told != null) {
          Type type = number.type();
          highest = Math.max(highest, Conversions.<Integer>fromByteBuffer(type, told));
        }
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
    return highest;
  }

  private static List<Publication> read(Table list, Expression which) {
    List<Publication> rows = new ArrayList<>();
    try (CloseableIterable<Record> records = IcebergGenerics.read(list).where(which).build()) {
      for (Record row : records) {
        rows.add(
            new Publication(
                (Integer) row.getField(NUMBER),
                ((OffsetDateTime) row.getField("published_at")).toInstant(),
                Publication.Kind.valueOf(((String) row.getField("kind")).toUpperCase(Locale.ROOT)),
                (Integer) row.getField("tables_of"),
                (String) row.getField("table_name"),
                (Long) row.getField("snapshot_id")));
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
    return rows;
  }

  private static UncheckedIOException unreadable(IOException e) {
    return new UncheckedIOException("Cannot read the list of publications", e);
  }
}
