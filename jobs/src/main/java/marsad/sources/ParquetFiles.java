package marsad.sources;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import marsad.sources.bytes.Compression;
import marsad.sources.bytes.ExpansionException;
import marsad.sources.bytes.FileRange;
import marsad.sources.fields.FieldNames;
import marsad.sources.fields.FieldRole;
import marsad.tables.RejectReason;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** Parquet files, one page a row; only the columns that mean something are read. */
final class ParquetFiles implements Source {
  /** What is different in a row takes bytes: an id, a time, the text itself. */
  private static final long MAX_ROWS_A_BYTE = 4;

  /** Below this many rows the ratio says nothing yet. */
  private static final long FREE_ROWS = 100_000;

  /** More than any file holds, and far from the end of the numbers. */
  private static final long MAX_ROWS = Long.MAX_VALUE / 1_000_000;

  @Override
  public String name() {
    return "parquet";
  }

  @Override
  public List<String> extensions() {
    return List.of(".parquet", ".parq");
  }

  /** A part reads the row groups whose middle lies in it. */
  @Override
  public boolean isDivisible() {
    return true;
  }

  @Override
  public SourceReader open(FileRange range, ReadOptions options) throws IOException {
    Configuration configuration = new Configuration(options.access().configuration());
    Path path = new Path(range.path());
    MessageType schema;
    try (ParquetFileReader file =
        ParquetFileReader.open(HadoopInputFile.fromPath(path, configuration))) {
      schema = file.getFooter().getFileMetaData().getSchema();
      checkBounds(file.getFooter().getBlocks(), range.length());
    }
    List<Type> wanted = wanted(schema, options.names());
    if (!hasText(wanted, options.names())) {
      return range.begin() == 0 ? new NoText(schema) : new NoRows();
    }
    MessageType read = new MessageType(schema.getName(), wanted);
    configuration.set(ReadSupport.PARQUET_READ_SCHEMA, read.toString());
    return new Rows(
        ParquetReader.builder(new GroupReadSupport(), path)
            .withConf(configuration)
            .withCodecFactory(new BoundedCodecs(configuration))
            .withFileRange(range.begin(), range.end())
            .build(),
        range.length(),
        options.maxRecordBytes());
  }

  /** What a broken footer claims would be allocated before a byte of it is read. */
  private static void checkBounds(List<BlockMetaData> groups, long length) throws IOException {
    long rows = 0;
    for (BlockMetaData group : groups) {
      if (group.getRowCount() < 0) {
        throw new IOException("a group of rows has " + group.getRowCount() + " rows");
      }
      rows += Math.min(group.getRowCount(), MAX_ROWS);
      checkRows(rows, length);
      for (ColumnChunkMetaData column : group.getColumns()) {
        long begin = column.getStartingPos();
        long size = column.getTotalSize();
        if (begin < 0 || size < 0 || begin > length || size > length - begin) {
          throw new IOException(
              "the column " + column.getPath() + " lies outside of the file, at " + begin);
        }
      }
    }
  }

  /** A row of no bytes at all is a value said to repeat: no page of news is. */
  private static void checkRows(long rows, long length) throws ExpansionException {
    if (rows > FREE_ROWS && rows > MAX_ROWS_A_BYTE * length) {
      throw new ExpansionException(
          "the file claims " + rows + " rows or more, and has " + length + " bytes");
    }
  }

  private static List<Type> wanted(MessageType schema, FieldNames names) {
    return schema.getFields().stream()
        .filter(field -> pathsOf(field).stream().anyMatch(names::mean))
        .toList();
  }

  private static boolean hasText(List<Type> fields, FieldNames names) {
    Set<String> paths = new HashSet<>();
    fields.forEach(field -> paths.addAll(pathsOf(field)));
    return names.has(FieldRole.TEXT, paths);
  }

  /** A column's own name, and those of the fields of a struct. */
  private static Set<String> pathsOf(Type field) {
    Set<String> paths = new HashSet<>();
    String name = FieldNames.fold(field.getName());
    paths.add(name);
    if (!field.isPrimitive()) {
      for (Type inner : field.asGroupType().getFields()) {
        paths.add(name + "." + FieldNames.fold(inner.getName()));
      }
    }
    return paths;
  }

  private static final class Rows implements SourceReader {
    private final ParquetReader<Group> reader;
    private final long length;
    private final int maxRecordBytes;
    private long rows;
    private long bytes;

    Rows(ParquetReader<Group> reader, long length, int maxRecordBytes) {
      this.reader = reader;
      this.length = length;
      this.maxRecordBytes = maxRecordBytes;
    }

    @Override
    public Optional<SourceRecord> next() throws IOException {
      Group row = reader.read();
      if (row == null) {
        return Optional.empty();
      }
      rows++;
      long index = reader.getCurrentRowIndex();
      String position = SourceRecord.line(index < 0 ? rows : index + 1);
      Map<String, byte[]> texts = new TreeMap<>();
      Map<String, String> fields = new TreeMap<>();
      try {
        ParquetValues.collect(row, "", fields, texts);
      } catch (DateTimeException | ArithmeticException e) {
        return Optional.of(
            new SourceRecord.Unusable(
                position, RejectReason.MALFORMED, "no time: " + e.getMessage(), ""));
      }
      // One text in a dictionary, said to repeat, makes gigabytes of a few bytes.
      for (byte[] text : texts.values()) {
        bytes += text.length;
      }
      Compression.checkExpansion(bytes, length);
      for (Map.Entry<String, byte[]> text : texts.entrySet()) {
        if (text.getValue().length > maxRecordBytes) {
          return Optional.of(
              new SourceRecord.Unusable(
                  position,
                  RejectReason.OVERSIZED_TEXT,
                  "the column '" + text.getKey() + "' has " + text.getValue().length + " bytes",
                  new String(text.getValue(), 0, Excerpts.MAX_BYTES, StandardCharsets.UTF_8)));
        }
        try {
          fields.put(
              text.getKey(),
              StandardCharsets.UTF_8
                  .newDecoder()
                  .decode(ByteBuffer.wrap(text.getValue()))
                  .toString());
        } catch (CharacterCodingException e) {
          return Optional.of(
              new SourceRecord.Unusable(
                  position,
                  RejectReason.INVALID_ENCODING,
                  "the column '" + text.getKey() + "' is no UTF-8",
                  new String(text.getValue(), StandardCharsets.UTF_8)));
        }
      }
      return Optional.of(new SourceRecord.Fields(position, fields));
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }

  /** A file that has no column of a text: one reject says so, not one for each row. */
  private static final class NoText implements SourceReader {
    private final MessageType schema;
    private boolean isTold;

    NoText(MessageType schema) {
      this.schema = schema;
    }

    @Override
    public Optional<SourceRecord> next() {
      if (isTold) {
        return Optional.empty();
      }
      isTold = true;
      List<String> columns = schema.getFields().stream().map(Type::getName).toList();
      return Optional.of(
          new SourceRecord.Unusable(
              SourceRecord.line(1),
              RejectReason.MISSING_TEXT,
              "no column of a text; the columns are " + columns + "; no row is read",
              ""));
    }

    @Override
    public void close() {}
  }

  private static final class NoRows implements SourceReader {
    @Override
    public Optional<SourceRecord> next() {
      return Optional.empty();
    }

    @Override
    public void close() {}
  }
}
