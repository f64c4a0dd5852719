package marsad.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.ForeachPartitionFunction;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Sends the rows of a partition to a PostgreSQL table by COPY, in one transaction: a task that
 * fails and is tried again leaves nothing behind.
 *
 * @param database where the table is
 * @param table its name, quoted, with schema
 */
record CopyRows(Database database, String table) implements ForeachPartitionFunction<Row> {
  private static final int BUFFER = 1 << 16;

  /** A value that is not there, in COPY's text format. */
  private static final String NULL = "\\N";

  @Override
  public void call(Iterator<Row> rows) throws SQLException, IOException {
    if (!rows.hasNext()) {
      return;
    }
    try (Connection connection = database.connect()) {
      connection.setAutoCommit(false);
      PGCopyOutputStream copy =
          new PGCopyOutputStream(
              connection.unwrap(PGConnection.class), "COPY " + table + " FROM STDIN");
      try (OutputStream out = new BufferedOutputStream(copy, BUFFER)) {
        while (rows.hasNext()) {
          out.write(line(rows.next()).getBytes(StandardCharsets.UTF_8));
        }
      }
      connection.commit();
    }
  }

  /** A row as a line of COPY's text format. */
  static String line(Row row) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      if (i > 0) {
        line.append('\t');
      }
      Object value = row.get(i);
      if (value == null) {
        line.append(NULL);
      } else {
        appendEscaped(line, text(value));
      }
    }
    return line.append('\n').toString();
  }

  private static String text(Object value) {
    return value instanceof Seq<?> values
        ? CollectionConverters.asJava(values).stream()
            .map(CopyRows::element)
            .collect(Collectors.joining(",", "{", "}"))
        : String.valueOf(value);
  }

  /** An element of an array, always in quotes, so that no text is taken for a comma or a null. */
  private static String element(@Nullable Object value) {
    return value == null
        ? "NULL"
        : '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static void appendEscaped(StringBuilder line, String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\' -> line.append("\\\\");
        case '\t' -> line.append("\\t");
        case '\n' -> line.append("\\n");
        case '\r' -> line.append("\\r");
        // PostgreSQL holds every character but this one.
        case '\0' -> line.append('\uFFFD');
        default -> line.append(c);
      }
    }
  }
}
