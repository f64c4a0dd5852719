package marsad.sources;

import static marsad.sources.TestFiles.NEWS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import marsad.settings.SettingsException;
import marsad.sources.bytes.FileAccess;
import marsad.sources.bytes.FileRange;
import marsad.sources.bytes.InputHashes;
import marsad.tables.Page;
import marsad.tables.RejectReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {
  private static final FileAccess ACCESS = FileAccess.ofThisMachine();

  @TempDir Path folder;

  private static List<InputSplit> list(String... inputs) {
    return InputFiles.list(List.of(inputs), ACCESS, Optional.empty());
  }

  @Test
  void takesAFileNamedTwiceOnce() {
    Path file = TestFiles.write(folder.resolve("a.jsonl"), "{}");

    List<InputSplit> splits = list(file.toString(), folder.toString(), folder + "/*.jsonl");

    assertThat(splits).hasSize(1);
    assertThat(splits.get(0).ranges()).hasSize(1);
  }

  @Test
  void readsAFileWhoseNameLooksLikeAGlob() {
    Path file = TestFiles.write(folder.resolve("خبر [1] #2.txt"), NEWS);

    assertThat(TestFiles.onlyPage(file).sourceId()).isEqualTo("خبر [1] #2");
    assertThat(TestFiles.onlyPage(file).sourceUri()).endsWith("%5B1%5D%20%232.txt#L1");
  }

  @Test
  void groupsSmallFilesOfOneFormat() {
    for (int i = 0; i < 1200; i++) {
      TestFiles.write(folder.resolve(i + ".txt"), NEWS);
    }
    TestFiles.write(folder.resolve("a.csv"), "id,text\n");

    List<InputSplit> splits = list(folder.toString());

    assertThat(splits).extracting(InputSplit::format).containsOnly("text", "csv").hasSize(3);
  }

  @Test
  void refusesFilesOfNoKnownFormatInAFolder() {
    TestFiles.write(folder.resolve("a.docx"), "PK");
    TestFiles.write(folder.resolve("b.txt"), NEWS);

    List<ReadRecord> records = TestFiles.read(folder);

    assertThat(TestFiles.pages(records)).hasSize(1);
    assertThat(TestFiles.rejects(records).get(0).reason()).isEqualTo(RejectReason.UNREADABLE_FILE);
    assertThat(TestFiles.rejects(records).get(0).sourceUri()).endsWith("a.docx");
  }

  @Test
  void saysWhichInputIsMissing() {
    assertThatThrownBy(() -> list(folder + "/none/*.txt"))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("none/*.txt");
    assertThatThrownBy(() -> list(folder.toString()))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("holds no file");
  }

  @Test
  void asksForTheFormatOfAFileWithAnUnknownName() {
    Path file = TestFiles.write(folder.resolve("a.dat"), "{\"text\":\"" + NEWS + "\"}");

    assertThatThrownBy(() -> list(file.toString()))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("jsonl");
    assertThat(InputFiles.list(List.of(file.toString()), ACCESS, Optional.of("jsonl")))
        .extracting(InputSplit::format)
        .containsExactly("jsonl");
  }

  @Test
  void givesEveryLineToExactlyOnePartWhereverTheCutsAre() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      lines.append("{\"id\":\"").append(i).append("\",\"text\":\"").append(NEWS).append("\"}\n");
    }
    Path file = TestFiles.write(folder.resolve("a.jsonl"), lines.toString());
    long length = TestFiles.utf8(lines.toString()).length;

    ReadOptions options = TestFiles.options();

    for (long size : new long[] {61, 191, 192, 193, 1000, length - 1}) {
      List<String> ids = new ArrayList<>();
      for (long begin = 0; begin < length; begin += size) {
        long end = Math.min(begin + size, length);
        FileRange range = new FileRange(file.toString(), begin, end, length);
        SplitReader.read(new InputSplit("jsonl", List.of(range)), options)
            .forEachRemaining(record -> ids.add(sourceId(record)));
      }
      assertThat(ids).as("parts of %d bytes", size).hasSize(40).doesNotHaveDuplicates();
    }
  }

  private static String sourceId(ReadRecord record) {
    return TestFiles.pages(List.of(record)).stream().map(Page::sourceId).findFirst().orElse("");
  }

  @Test
  void hashesAFileByItsBytes() throws IOException {
    Path file = TestFiles.write(folder.resolve("a.txt"), NEWS);
    Path copy = TestFiles.write(folder.resolve("b.txt"), NEWS);

    InputHashes.InputHash hash = InputHashes.hash(file.toString(), ACCESS);

    assertThat(hash.hash()).isEqualTo(InputHashes.hash(copy.toString(), ACCESS).hash());
    assertThat(hash.hash()).matches("[0-9a-f]{32}");
    assertThat(hash.bytes()).isEqualTo(TestFiles.utf8(NEWS).length);
  }
}
