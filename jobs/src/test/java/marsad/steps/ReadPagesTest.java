package marsad.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import marsad.settings.ConfFiles;
import marsad.sources.InputFiles;
import marsad.sources.ReadOptions;
import marsad.sources.bytes.FileAccess;
import marsad.sources.fields.FieldNames;
import marsad.tables.Page;
import marsad.tables.Reject;
import marsad.tables.RejectReason;
import marsad.testing.LocalSpark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadPagesTest {
  private static final String TEXT =
      "أعلنت الحكومة أن المحادثات ستبدأ غداً في العاصمة بحضور الوفدين.";

  @TempDir private Path folder;

  private final List<Page> pages = new ArrayList<>();
  private final List<Reject> rejects = new ArrayList<>();

  private void write(String file, String... lines) throws IOException {
    Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
  }

  private static String line(String id, String text) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}";
  }

  private void read() {
    FileAccess access = FileAccess.ofThisMachine();
    FieldNames fields = FieldNames.usual(ConfFiles.inJar()).with(Map.of());
    ReadPages.Sources sources =
        new ReadPages.Sources(
            InputFiles.list(List.of(folder.toString()), access, Optional.empty()),
            new ReadOptions(fields, null, 10_000, access));
    ReadPages.from(
        LocalSpark.session(),
        sources,
        (readPages, readRejects) -> {
          pages.addAll(readPages.collectAsList());
          rejects.addAll(readRejects.collectAsList());
        });
  }

  @Test
  void readsFilesOfOnePageBesideRepeatedIds() throws IOException {
    write("a.jsonl", line("7", TEXT), line("7", TEXT));
    write("b.txt", TEXT);
    read();
    assertThat(pages).hasSize(2);
    assertThat(rejects).extracting(Reject::reason).containsExactly(RejectReason.DUPLICATE_ID);
  }

  @Test
  void keepsTheFirstOfRecordsWithTheSameId() throws IOException {
    write("a.jsonl", line("7", TEXT), line("8", TEXT));
    write("b.jsonl", line("9", TEXT), line("7", TEXT + " وقال المتحدث إن الموعد قائم."));

    read();

    assertThat(pages).extracting(Page::sourceId).containsExactlyInAnyOrder("7", "8", "9");
    assertThat(pages)
        .filteredOn(p -> p.sourceId().equals("7"))
        .first()
        .extracting(Page::text)
        .isEqualTo(TEXT);
    assertThat(rejects)
        .extracting(Reject::reason, r -> r.sourceUri().endsWith("b.jsonl#L2"))
        .containsExactly(tuple(RejectReason.DUPLICATE_ID, true));
  }

  @Test
  void ordersRecordsOfOneFileByLineAndNotByLetters() throws IOException {
    String[] lines = new String[12];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = line("r" + i, TEXT);
    }
    lines[8] = line("same", TEXT);
    lines[9] = line("same", TEXT);
    write("a.jsonl", lines);

    read();

    assertThat(rejects).extracting(Reject::sourceUri).first().asString().endsWith("#L10");
  }

  @Test
  void makesEveryRecordAPageOrAReject() throws IOException {
    write("a.jsonl", line("1", TEXT), "{\"id\":\"2\"}", "{broken", line("3", "  "));

    read();

    assertThat(pages).hasSize(1);
    assertThat(rejects)
        .extracting(Reject::reason)
        .containsExactlyInAnyOrder(
            RejectReason.MISSING_TEXT, RejectReason.MALFORMED, RejectReason.EMPTY_TEXT);
  }
}
