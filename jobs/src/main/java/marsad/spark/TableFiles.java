package marsad.spark;

import static org.apache.spark.sql.functions.base64;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.IOUtils;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.BinaryType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructField;

/** Writes tables as plain files, one folder a table. */
public final class TableFiles {
  private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);
  private static final int COPY_BUFFER = 1 << 16;

  private TableFiles() {}

  /** Formats of plain files. */
  public enum Format {
    /** Apache Parquet, several files a table. */
    PARQUET,
    /** One CSV file with header and byte order mark, so that Excel reads its Arabic. */
    CSV
  }

  /** A cell that a spreadsheet may take for a formula begins so; some skip blanks before it. */
  private static final String FORMULA =
      "^[\\s\\p{Z}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\\t\\r\\n]";

  /**
   * Writes a table into {@code folder/name}. It is written beside and then takes the place of what
   * was there, so that nobody reads half a table.
   *
   * @return where it was written
   */
  public static String write(Dataset<Row> rows, String name, String folder, Format format) {
    try {
      Path to = new Path(folder, name);
      Path staged = new Path(folder, "." + name + "-" + UUID.randomUUID());
      FileSystem files = to.getFileSystem(rows.sparkSession().sessionState().newHadoopConf());
      try {
        switch (format) {
          case PARQUET -> rows.write().parquet(staged.toString());
          case CSV -> writeCsv(files, rows, staged, name);
        }
        putInPlace(files, staged, to);
      } finally {
        files.delete(staged, true);
      }
      return to.toString();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the table " + name + " to " + folder, e);
    }
  }

  private static void putInPlace(FileSystem files, Path staged, Path to) throws IOException {
    Path old = new Path(to.getParent(), "." + to.getName() + "-old-" + UUID.randomUUID());
    boolean replaces = files.exists(to);
    if (replaces) {
      files.rename(to, old);
    }
    if (!files.rename(staged, to)) {
      if (replaces) {
        files.rename(old, to);
      }
      throw new IOException("Cannot rename " + staged + " to " + to);
    }
    files.delete(old, true);
  }

  private static void writeCsv(FileSystem files, Dataset<Row> rows, Path staged, String name)
      throws IOException {
    Path parts = new Path(staged, "parts");
    Dataset<Row> flat = rows.select(flatColumns(rows));
    flat.write()
        .option("escape", "\"")
        .option("emptyValue", "")
        // Else texts are trimmed after they were looked at, and a formula behind a blank is bare.
        .option("ignoreLeadingWhiteSpace", "false")
        .option("ignoreTrailingWhiteSpace", "false")
        .csv(parts.toString());
    try (OutputStream out = files.create(new Path(staged, name + ".csv"))) {
      out.write(BYTE_ORDER_MARK);
      out.write((String.join(",", rows.columns()) + "\n").getBytes(StandardCharsets.UTF_8));
      for (Path part : sortedParts(files, parts)) {
        try (InputStream in = files.open(part)) {
          IOUtils.copyBytes(in, out, COPY_BUFFER, false);
        }
      }
    }
    files.delete(parts, true);
  }

  private static Path[] sortedParts(FileSystem files, Path parts)
      throws FileNotFoundException, IOException {
    return Arrays.stream(files.listStatus(parts))
        .map(FileStatus::getPath)
        .filter(path -> path.getName().startsWith("part-"))
        .sorted()
        .toArray(Path[]::new);
  }

  /**
   * Lists become texts with commas, since a CSV cell holds one value, and bytes Base64. A text that
   * a spreadsheet would run as a formula gets an apostrophe before it: news text is anybody's text.
   */
  private static Column[] flatColumns(Dataset<Row> rows) {
    return Arrays.stream(rows.schema().fields()).map(TableFiles::flat).toArray(Column[]::new);
  }

  private static Column flat(StructField field) {
    Column column = col(field.name());
    if (field.dataType() instanceof ArrayType) {
      return harmless(concat_ws(", ", column.cast("array<string>"))).as(field.name());
    }
    if (field.dataType() instanceof StringType) {
      return harmless(column).as(field.name());
    }
    return field.dataType() instanceof BinaryType ? base64(column).as(field.name()) : column;
  }

  private static Column harmless(Column text) {
    return when(text.rlike(FORMULA), concat(lit("'"), text)).otherwise(text);
  }
}
