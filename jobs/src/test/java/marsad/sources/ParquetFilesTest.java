package marsad.sources;

import static marsad.sources.TestFiles.NEWS;
import static marsad.sources.TestFiles.OTHER_NEWS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import marsad.tables.Page;
import marsad.tables.Reject;
import marsad.tables.RejectReason;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParquetFilesTest {
  private static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType(
          "message page { optional binary text (STRING); optional binary id (STRING);"
              + " optional int64 date (TIMESTAMP(MICROS,true)); optional double score; }");

  @TempDir Path folder;

  private final SimpleGroupFactory rows = new SimpleGroupFactory(SCHEMA);

  private Path write(List<Group> groups) throws IOException {
    Path file = folder.resolve("x.parquet");
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new org.apache.hadoop.fs.Path(file.toUri()))
            .withType(SCHEMA)
            .withConf(new Configuration())
            .build()) {
      for (Group group : groups) {
        writer.write(group);
      }
    }
    return file;
  }

  @Test
  void readsRowsWithTheirTimes() throws IOException {
    Group row =
        rows.newGroup()
            .append("text", NEWS)
            .append("id", "p1")
            .append("date", 1_700_000_000_000_000L);
    Path file = write(List.of(row, rows.newGroup().append("text", OTHER_NEWS).append("id", "p2")));

    List<Page> pages = TestFiles.pages(file);

    assertThat(pages).extracting(Page::sourceId).containsExactly("p1", "p2");
    assertThat(pages).extracting(Page::text).containsExactly(NEWS, OTHER_NEWS);
    assertThat(pages.get(0).publishedAt()).isEqualTo(Instant.ofEpochSecond(1_700_000_000));
    assertThat(pages.get(1).sourceUri()).endsWith("x.parquet#L2");
  }

  @Test
  void refusesRowsWithoutTextAndWithInvalidBytes() throws IOException {
    byte[] broken = TestFiles.utf8(NEWS);
    broken[4] = (byte) 0xff;
    Path file =
        write(
            List.of(
                rows.newGroup().append("id", "1"),
                rows.newGroup().append("text", Binary.fromConstantByteArray(broken)),
                rows.newGroup().append("text", NEWS)));

    List<ReadRecord> records = TestFiles.read(file);

    assertThat(TestFiles.pages(records)).hasSize(1);
    assertThat(TestFiles.rejects(records))
        .extracting(Reject::reason)
        .containsExactly(RejectReason.MISSING_TEXT, RejectReason.INVALID_ENCODING);
  }

  private static List<InputSplit> splits(Path file) {
    return InputFiles.list(
        List.of(file.toString()), TestFiles.options().access(), Optional.empty());
  }

  /** A dictionary of one text: each further row takes some bits of the file. */
  @Test
  void endsWhereOneTextRepeatsWithoutEnd() throws IOException {
    // A longer one would not stand in a dictionary, by the writer's own limit.
    String text = NEWS.repeat(250_000 / NEWS.length());
    Path file = write(Collections.nCopies(900, rows.newGroup().append("text", text)));
    assertThat(Files.size(file)).isLessThan(550_000);

    List<Reject> rejects = new ArrayList<>();
    for (InputSplit split : splits(file)) {
      SplitReader.read(split, TestFiles.options())
          .forEachRemaining(record -> Optional.ofNullable(record.reject()).ifPresent(rejects::add));
    }

    assertThat(rejects)
        .singleElement()
        .satisfies(
            reject -> {
              assertThat(reject.reason()).isEqualTo(RejectReason.OVERSIZED_TEXT);
              assertThat(reject.detail()).contains("grows more than 500-fold");
            });
  }

  /** Rows of one short text and no id: bits for each, and each would be a reject or a page. */
  @Test
  void refusesAFileOfMoreRowsThanItsBytesCanHold() throws IOException {
    Path file = write(Collections.nCopies(200_000, rows.newGroup().append("text", NEWS)));
    assertThat(Files.size(file)).isLessThan(50_000);

    Reject reject = TestFiles.onlyReject(file);

    assertThat(reject.reason()).isEqualTo(RejectReason.OVERSIZED_TEXT);
    assertThat(reject.detail()).contains("claims 200000 rows");
  }

  @ParameterizedTest
  @EnumSource(names = {"LZ4", "LZ4_RAW"})
  void readsCompressionByLz4(CompressionCodecName codec) throws IOException {
    Path file = folder.resolve("x.parquet");
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new org.apache.hadoop.fs.Path(file.toUri()))
            .withType(SCHEMA)
            .withConf(new Configuration())
            .withCompressionCodec(codec)
            .build()) {
      writer.write(rows.newGroup().append("text", NEWS));
    }

    assertThat(TestFiles.pages(file)).extracting(Page::text).containsExactly(NEWS);
  }

  @Test
  void refusesAFileCutShort() throws IOException {
    Path file = write(List.of(rows.newGroup().append("text", NEWS)));
    Files.write(file, TestFiles.firstHalf(Files.readAllBytes(file)));

    assertThat(TestFiles.onlyReject(file).reason()).isEqualTo(RejectReason.UNREADABLE_FILE);
  }
}
