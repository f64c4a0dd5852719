package marsad.sources;

import static marsad.sources.TestFiles.NEWS;
import static marsad.sources.TestFiles.OTHER_NEWS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import marsad.tables.Page;
import marsad.tables.Reject;
import marsad.tables.RejectReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {
  @TempDir Path folder;

  private static String line(String id, String text) {
    return "{\"id\": \"" + id + "\", \"text\": \"" + text + "\"}\n";
  }

  @Test
  void readsEveryFieldOfAPage() {
    String record =
        "{\"id\":\"a-1\",\"url\":\"https://example.org/a\",\"source\":\"الرأي\","
            + "\"published\":\"2018-02-18T00:30:00+04:00\",\"title\":\"اتفاق جديد\",\"text\":\""
            + NEWS
            + "\"}\n";
    Path file = TestFiles.write(folder.resolve("jordan/day.jsonl"), record);

    Page page = TestFiles.onlyPage(file);

    assertThat(page.collection()).isEqualTo("jordan");
    assertThat(page.sourceId()).isEqualTo("a-1");
    assertThat(page.sourceUri()).endsWith("/jordan/day.jsonl#L1");
    assertThat(page.url()).isEqualTo("https://example.org/a");
    assertThat(page.outlet()).isEqualTo("الرأي");
    assertThat(page.title()).isEqualTo("اتفاق جديد");
    assertThat(page.publishedAt()).isEqualTo(Instant.parse("2018-02-17T20:30:00Z"));
    assertThat(page.publishedOn()).isEqualTo(LocalDate.of(2018, 2, 18));
    assertThat(page.month()).isEqualTo(201802);
    assertThat(page.text()).isEqualTo(NEWS);
    assertThat(page.language()).isEqualTo("ar");
    assertThat(page.pageId()).matches("[0-9a-f]{20}");
  }

  @Test
  void recognizesTheFieldNamesOfWebSets() {
    String record =
        "{\"text\":\""
            + NEWS
            + "\",\"id\":\"<urn:uuid:1>\",\"dump\":\"CC-MAIN-2024-10\",\"url\":\"https://e.org\","
            + "\"date\":\"2024-02-21T05:06:07Z\",\"language\":\"arb_Arab\",\"token_count\":31}";

    Page page = TestFiles.onlyPage(TestFiles.write(folder.resolve("x.jsonl"), record));

    assertThat(page.collection()).isEqualTo("CC-MAIN-2024-10");
    assertThat(page.publishedOn()).isEqualTo(LocalDate.of(2024, 2, 21));
  }

  @Test
  void readsFieldsBelowMetadata() {
    String record =
        "{\"text\":\""
            + NEWS
            + "\",\"metadata\":{\"url\":\"https://e.org/1\",\"date\":\"2024-05-01\"}}";

    Page page = TestFiles.onlyPage(TestFiles.write(folder.resolve("x.jsonl"), record));

    assertThat(page.url()).isEqualTo("https://e.org/1");
    assertThat(page.sourceId()).isEqualTo("https://e.org/1");
    assertThat(page.month()).isEqualTo(202405);
  }

  @Test
  void joinsATextGivenAsParagraphs() {
    String record = "{\"id\":1,\"paragraphs\":[\"" + NEWS + "\",\"" + OTHER_NEWS + "\"]}";

    Page page = TestFiles.onlyPage(TestFiles.write(folder.resolve("x.jsonl"), record));

    assertThat(page.text()).isEqualTo(NEWS + "\n" + OTHER_NEWS);
  }

  @Test
  void readsAFieldByTheNameGiven() {
    Path file =
        TestFiles.write(folder.resolve("x.jsonl"), "{\"Story\":\"" + NEWS + "\",\"text\":\"no\"}");

    List<ReadRecord> records = TestFiles.read(file, TestFiles.options(Map.of("text", "story")));

    assertThat(TestFiles.pages(records)).extracting(Page::text).containsExactly(NEWS);
  }

  @Test
  void identifiesARecordWithoutIdByItsText() {
    Path file = TestFiles.write(folder.resolve("x.jsonl"), "{\"text\":\"" + NEWS + "\"}");

    Page page = TestFiles.onlyPage(file);

    assertThat(page.sourceId()).isEqualTo(page.pageId());
  }

  @Test
  void givesTheSamePageIdWhereverAndHoweverAFileIsStored() {
    Path plain = TestFiles.write(folder.resolve("a/news/x.jsonl"), line("7", NEWS));
    byte[] packed = TestFiles.gzip(TestFiles.utf8(line("7", NEWS)));
    Path other = TestFiles.write(folder.resolve("b/news/y.jsonl.gz"), packed);

    assertThat(TestFiles.onlyPage(plain).pageId()).isEqualTo(TestFiles.onlyPage(other).pageId());
  }

  @Test
  void refusesBadLinesAndReadsTheOthers() {
    String lines =
        line("1", NEWS)
            + "{\"id\": \"2\", \"text\": \"بلا نهاية\n"
            + "[1, 2]\n"
            + "{\"id\": \"4\"}\n"
            + line("5", "  ")
            + "\n"
            + "{\"id\": \"6\", \"text\": null}\n"
            + line("7", OTHER_NEWS);
    Path file = TestFiles.write(folder.resolve("x.jsonl"), lines);

    List<ReadRecord> records = TestFiles.read(file);

    assertThat(TestFiles.pages(records)).extracting(Page::sourceId).containsExactly("1", "7");
    assertThat(TestFiles.rejects(records))
        .extracting(r -> r.sourceUri().replaceFirst(".*#", ""), Reject::reason)
        .containsExactly(
            tuple("L2", RejectReason.MALFORMED),
            tuple("L3", RejectReason.MALFORMED),
            tuple("L4", RejectReason.MISSING_TEXT),
            tuple("L5", RejectReason.EMPTY_TEXT),
            tuple("L7", RejectReason.MISSING_TEXT));
  }

  @Test
  void keepsAPageWhoseDateIsUnreadableUndated() {
    String record = "{\"id\":1,\"date\":\"قريبا\",\"text\":\"" + NEWS + "\"}";

    ReadRecord read = TestFiles.read(TestFiles.write(folder.resolve("x.jsonl"), record)).get(0);

    assertThat(read.unreadableDate()).isEqualTo("قريبا");
    assertThat(TestFiles.pages(List.of(read))).extracting(Page::month).containsExactly(0);
  }

  @Test
  void refusesTheLineWithInvalidBytes() {
    byte[] bytes = TestFiles.utf8(line("1", NEWS) + line("2", "XX " + NEWS) + line("3", NEWS));
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == 'X' ? (byte) 0xc3 : bytes[i];
    }
    Path file = TestFiles.write(folder.resolve("x.jsonl"), bytes);

    List<ReadRecord> records = TestFiles.read(file);

    assertThat(TestFiles.pages(records)).hasSize(2);
    assertThat(TestFiles.rejects(records))
        .extracting(Reject::reason)
        .containsExactly(RejectReason.INVALID_ENCODING);
  }

  @Test
  void readsWhatATruncatedFileStillHolds() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      lines.append(line("n" + i, i * 7919 % 1000 + " " + NEWS + " " + i * 31));
    }
    byte[] half = TestFiles.firstHalf(TestFiles.gzip(TestFiles.utf8(lines.toString())));
    Path file = TestFiles.write(folder.resolve("x.jsonl.gz"), half);

    List<ReadRecord> records = TestFiles.read(file);

    assertThat(TestFiles.pages(records).size()).isBetween(1000, 2000);
    assertThat(TestFiles.rejects(records))
        .extracting(Reject::reason)
        .containsExactly(RejectReason.TRUNCATED_FILE);
    assertThat(records.get(records.size() - 1).reject()).isNotNull();
  }

  @Test
  void readsAllMembersOfAGzipFile() throws Exception {
    java.io.ByteArrayOutputStream members = new java.io.ByteArrayOutputStream();
    members.write(TestFiles.gzip(TestFiles.utf8(line("1", NEWS))));
    members.write(TestFiles.gzip(TestFiles.utf8(line("2", NEWS))));
    Path file = TestFiles.write(folder.resolve("x.jsonl.gz"), members.toByteArray());

    assertThat(TestFiles.pages(file)).hasSize(2);
  }

  @Test
  void readsAFileThatIsNotCompressedThoughItsNameSaysSo() {
    Path file = TestFiles.write(folder.resolve("x.jsonl.gz"), line("1", NEWS));

    assertThat(TestFiles.pages(file)).hasSize(1);
  }

  @Test
  void boundsAnEndlessLine() {
    byte[] zeros = new byte[20_000_000];
    System.arraycopy(TestFiles.utf8(line("1", NEWS)), 0, zeros, 0, line("1", NEWS).length());
    Path file = TestFiles.write(folder.resolve("x.jsonl.gz"), TestFiles.gzip(zeros));

    List<ReadRecord> records = TestFiles.read(file, TestFiles.limitedTo(1000));

    assertThat(TestFiles.rejects(records))
        .extracting(Reject::reason)
        .containsExactly(RejectReason.OVERSIZED_TEXT);
  }

  @Test
  void readsUtf16LinesWithoutAMark() {
    Path file =
        TestFiles.write(
            folder.resolve("x.jsonl"),
            line("1", NEWS) + line("2", OTHER_NEWS),
            StandardCharsets.UTF_16LE);

    List<ReadRecord> records = TestFiles.read(file);

    assertThat(TestFiles.pages(records)).extracting(Page::text).containsExactly(NEWS, OTHER_NEWS);
    assertThat(records).allMatch(ReadRecord::isRepaired);
  }
}
