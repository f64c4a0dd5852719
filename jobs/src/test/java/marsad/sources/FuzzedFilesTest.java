package marsad.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Some hundred broken files; {@link FuzzedRunTest} sends thousands through a whole run. */
class FuzzedFilesTest {
  private static final int FILES = Integer.getInteger("marsad.fuzz.read", 400);
  private static final int MAX_TEXT = 20_000;

  @TempDir Path folder;

  @Test
  void becomePagesAndRejectsWithoutALoss() throws Exception {
    FuzzedFiles fuzzed = new FuzzedFiles(8, folder);
    ReadOptions options = TestFiles.limitedTo(MAX_TEXT);
    List<String> faults = new ArrayList<>();
    TreeMap<String, Integer> sums = new TreeMap<>();
    for (int i = 0; i < FILES; i++) {
      FuzzedFiles.FuzzedFile file = fuzzed.file(i);
      Path path = TestFiles.write(folder.resolve(file.name()), file.bytes());

      List<ReadRecord> records = TestFiles.read(path, options);

      RecordSums.fault(file, path, records)
          .ifPresent(fault -> faults.add(file.name() + " (" + file.how() + "): " + fault));
      assertThat(TestFiles.read(path, options)).as(file.how()).isEqualTo(records);
      for (ReadRecord record : records) {
        String what = record.reject() == null ? "pages" : record.reject().reason().toString();
        sums.merge(what, 1, Integer::sum);
      }
      Files.delete(path);
    }

    assertThat(faults).isEmpty();
    // Nothing would be tested if all were sound, or all were refused as a whole.
    assertThat(sums).containsKeys("pages", "MALFORMED", "TRUNCATED_FILE", "UNREADABLE_FILE");
    assertThat(sums.get("pages")).isGreaterThan(FILES);
  }
}
