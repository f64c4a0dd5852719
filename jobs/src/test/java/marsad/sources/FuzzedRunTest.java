package marsad.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import marsad.testing.MarsadProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job over thousands of broken files ({@code -Dmarsad.fuzz=N}), bombs and records without
 * an end: it comes to its end, and every record of every file is a row of {@code pages} or {@code
 * rejects}.
 */
@Tag("long")
class FuzzedRunTest {
  private static final int FILES = Integer.getInteger("marsad.fuzz", 10_000);

  /** As conf/marsad.yaml has it. */
  private static final int MAX_TEXT = 2_000_000;

  @TempDir private Path folder;

  private String marsad(String... arguments) throws Exception {
    return MarsadProcess.run(folder.resolve(arguments[0] + ".log"), Map.of(), arguments);
  }

  @Test
  void accountsForEveryRecord() throws Exception {
    Path pages = Files.createDirectories(folder.resolve("pages"));
    ReadOptions options = TestFiles.limitedTo(MAX_TEXT);
    FuzzedFiles fuzzed = new FuzzedFiles(8, folder);
    TreeMap<String, Long> expected = new TreeMap<>();
    TreeMap<String, Integer> sums = new TreeMap<>();
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      FuzzedFiles.FuzzedFile file = fuzzed.file(i);
      Path path = TestFiles.write(pages.resolve(file.name()), file.bytes());
      count(file, path, options, expected, sums, faults);
    }
    for (String name : List.of("f-bomb.jsonl.gz", "f-bomb.jsonl.bz2", "f-bomb.csv.zst")) {
      TestFiles.write(pages.resolve(name), HostileFiles.bomb(name));
    }
    for (String name : List.of("f-giant.jsonl", "f-giant.csv", "f-giant.warc", "f-giant.txt")) {
      HostileFiles.giant(pages.resolve(name));
    }
    System.out.println(FILES + " files, " + sums);
    assertThat(faults).isEmpty();

    String warehouse = folder.resolve("warehouse").toString();
    String log = marsad("run", pages.toString(), "--warehouse", warehouse);
    assertThat(log).contains("Published");
    TreeMap<String, Long> found = new TreeMap<>();
    marsad("sql", "--warehouse", warehouse, "--format", "csv", "-e", QUERY)
        .lines()
        .filter(line -> line.startsWith("f"))
        .filter(line -> !line.startsWith("file,"))
        .map(line -> line.split(","))
        .forEach(cells -> found.put(cells[0], Long.valueOf(cells[1])));

    // A bomb, and a record without an end; behind that is a page, but in a text.
    for (String name : List.of("f-bomb.jsonl.gz", "f-bomb.jsonl.bz2", "f-giant.txt")) {
      assertThat(found.remove(name)).as(name).isNotNull();
    }
    assertThat(found.remove("f-bomb.csv.zst")).isNotNull();
    for (String name : List.of("f-giant.jsonl", "f-giant.csv", "f-giant.warc")) {
      assertThat(found.remove(name)).as(name).isEqualTo(2);
    }
    assertThat(found).isEqualTo(expected);
  }

  private static final String QUERY =
      "SELECT file, count(*) FROM (SELECT source_uri FROM pages UNION ALL SELECT source_uri FROM"
          + " rejects) LATERAL VIEW explode(array(regexp_extract(source_uri, '/(f[^/#]*)(#.*)?$',"
          + " 1))) AS file GROUP BY file ORDER BY file";

  private static void count(
      FuzzedFiles.FuzzedFile file,
      Path path,
      ReadOptions options,
      Map<String, Long> expected,
      Map<String, Integer> sums,
      List<String> faults) {
    List<ReadRecord> records = TestFiles.read(path, options);
    RecordSums.fault(file, path, records)
        .ifPresent(fault -> faults.add(file.name() + " (" + file.how() + "): " + fault));
    if (!records.isEmpty()) {
      expected.put(file.name(), (long) records.size());
    }
    for (ReadRecord record : records) {
      String what = record.reject() == null ? "pages" : record.reject().reason().toString();
      sums.merge(what, 1, Integer::sum);
    }
  }
}
