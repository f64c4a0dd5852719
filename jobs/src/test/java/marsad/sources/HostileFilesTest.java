package marsad.sources;

import static marsad.sources.TestFiles.NEWS;
import static marsad.sources.TestFiles.OTHER_NEWS;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import marsad.tables.Page;
import marsad.tables.Reject;
import marsad.tables.RejectReason;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken or made to do harm: a run reads on, and tells. */
class HostileFilesTest {
  private static final int MUTATIONS = 60;

  @TempDir Path folder;

  private static String lines(int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String text = i % 2 == 0 ? NEWS : OTHER_NEWS;
      lines.append("{\"id\":").append(i).append(",\"text\":\"").append(text).append("\"}\n");
    }
    return lines.toString();
  }

  private static byte[] bzip2(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new BZip2CompressorOutputStream(packed, 1)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void readsZstandardAndBzip2() throws IOException {
    byte[] plain = TestFiles.utf8(lines(10));
    TestFiles.write(folder.resolve("a.jsonl.zst"), Zstd.compress(plain));
    TestFiles.write(folder.resolve("b.jsonl.bz2"), bzip2(plain));

    assertThat(TestFiles.pages(folder)).hasSize(20);
  }

  @Test
  void readsWhatTruncatedZstandardAndBzip2StillHold() throws IOException {
    StringBuilder varied = new StringBuilder();
    Random random = new Random(7);
    for (int i = 0; i < 3000; i++) {
      varied.append("{\"id\":" + i + ",\"text\":\"" + NEWS + random.nextLong() + "\"}\n");
    }
    byte[] plain = TestFiles.utf8(varied.toString());
    TestFiles.write(folder.resolve("a.jsonl.zst"), TestFiles.firstHalf(Zstd.compress(plain)));
    TestFiles.write(folder.resolve("b.jsonl.bz2"), TestFiles.firstHalf(bzip2(plain)));

    List<ReadRecord> records = TestFiles.read(folder);

    assertThat(TestFiles.pages(records).size()).isGreaterThan(1000);
    assertThat(TestFiles.rejects(records))
        .extracting(Reject::reason)
        .containsExactly(RejectReason.TRUNCATED_FILE, RejectReason.TRUNCATED_FILE);
  }

  @Test
  void endsAFileThatGrowsWithoutMeasure() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(TestFiles.utf8(lines(2)));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 280; i++) {
        out.write(zeros);
      }
    }
    Path bomb = TestFiles.write(folder.resolve("a.jsonl.gz"), packed.toByteArray());

    List<ReadRecord> records = TestFiles.read(bomb);

    assertThat(TestFiles.pages(records)).hasSize(2);
    assertThat(TestFiles.rejects(records))
        .extracting(Reject::reason)
        .containsExactly(RejectReason.OVERSIZED_TEXT);
  }

  /** 10 GiB of zeros in a few MB, and a page in another file. */
  @ParameterizedTest
  @ValueSource(
      strings = {"b.jsonl.gz", "b.jsonl.bz2", "b.jsonl.zst", "b.csv.zst", "b.txt.gz", "b.warc.gz"})
  void stopsABombOfTenGibibytes(String name) throws IOException {
    Path bomb = TestFiles.write(folder.resolve(name), HostileFiles.bomb(name));
    TestFiles.write(folder.resolve("c.jsonl"), lines(1));
    assertThat(bomb.toFile().length()).isLessThan(12 << 20);

    List<ReadRecord> records = TestFiles.read(folder);

    assertThat(TestFiles.pages(records)).hasSize(1);
    assertThat(TestFiles.rejects(records))
        .extracting(Reject::reason)
        .contains(RejectReason.OVERSIZED_TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.jsonl", "a.csv", "a.warc", "a.txt"})
  void refusesARecordOfHundredsOfMegabytesAndReadsOn(String name) throws IOException {
    Path file = HostileFiles.giant(folder.resolve(name));
    assertThat(file.toFile().length()).isGreaterThan(300 << 20);

    List<ReadRecord> records = TestFiles.read(folder);

    assertThat(TestFiles.rejects(records))
        .extracting(Reject::reason)
        .containsExactly(RejectReason.OVERSIZED_TEXT);
    assertThat(TestFiles.pages(records)).hasSize(name.equals("a.txt") ? 0 : 1);
  }

  @Test
  void boundsJsonThatIsNestedWithoutMeasure() {
    Path file = TestFiles.write(folder.resolve("a.jsonl"), "[".repeat(500_000) + "\n" + lines(1));

    List<ReadRecord> records = TestFiles.read(file);

    assertThat(TestFiles.pages(records)).hasSize(1);
    assertThat(TestFiles.rejects(records))
        .extracting(Reject::reason)
        .containsExactly(RejectReason.MALFORMED);
  }

  @Test
  void replacesHalvesOfSurrogatePairs() {
    String half = "\\" + "ud83d";
    Path file =
        TestFiles.write(folder.resolve("a.jsonl"), "{\"text\":\"" + NEWS + half + " نعم\"}\n");

    Page page = TestFiles.onlyPage(file);

    assertThat(page.text()).isEqualTo(NEWS + (char) 0xFFFD + " نعم");
  }

  @Test
  void tellsOfAFileThatCannotBeOpened() {
    Path file = TestFiles.write(folder.resolve("a.jsonl"), lines(1));
    List<InputSplit> splits =
        InputFiles.list(
            List.of(file.toString()), TestFiles.options().access(), java.util.Optional.empty());
    assertThat(file.toFile().delete()).isTrue();

    ReadRecord record = SplitReader.read(splits.get(0), TestFiles.options()).next();

    assertThat(TestFiles.rejects(List.of(record)))
        .extracting(Reject::reason)
        .containsExactly(RejectReason.UNREADABLE_FILE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.jsonl", "a.jsonl.gz", "a.csv", "a.txt", "a.wet", "a.jsonl.bz2"})
  void answersEveryMutationWithPagesOrRejects(String name) throws IOException {
    byte[] sound = sound(name);
    Random random = new Random(name.hashCode());
    ReadOptions options = TestFiles.options();
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] mutated = mutate(sound, random);
      Path file = TestFiles.write(folder.resolve(name), mutated);

      List<ReadRecord> records = TestFiles.read(file, options);

      assertThat(records).as("mutation %d of %s", i, name).isNotEmpty();
      assertThat(TestFiles.read(file, options)).isEqualTo(records);
    }
  }

  private static byte[] sound(String name) throws IOException {
    byte[] lines = TestFiles.utf8(lines(6));
    return switch (name) {
      case "a.jsonl.gz" -> TestFiles.gzip(lines);
      case "a.jsonl.bz2" -> bzip2(lines);
      case "a.csv" -> TestFiles.utf8("id,text\n1,\"" + NEWS + "\"\n2," + OTHER_NEWS + "\n");
      case "a.txt" -> TestFiles.utf8(NEWS);
      case "a.wet" ->
          TestFiles.utf8(
              "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://e.org/\r\n"
                  + ("Content-Length: " + TestFiles.utf8(NEWS).length + "\r\n\r\n")
                  + NEWS
                  + "\r\n\r\n");
      default -> lines;
    };
  }

  /** Changes, cuts, doubles or removes some bytes. */
  private static byte[] mutate(byte[] sound, Random random) {
    byte[] bytes = sound.clone();
    for (int i = random.nextInt(4); i >= 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    int at = random.nextInt(bytes.length - 1) + 1;
    return switch (random.nextInt(4)) {
      case 0 -> Arrays.copyOf(bytes, at);
      case 1 -> Arrays.copyOfRange(bytes, at - 1, bytes.length);
      default -> bytes;
    };
  }
}
