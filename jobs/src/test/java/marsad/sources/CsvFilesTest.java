package marsad.sources;

import static marsad.sources.TestFiles.NEWS;
import static marsad.sources.TestFiles.OTHER_NEWS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import marsad.tables.Page;
import marsad.tables.Reject;
import marsad.tables.RejectReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFilesTest {
  @TempDir Path folder;

  private Path csv(String content) {
    return TestFiles.write(folder.resolve("x.csv"), content);
  }

  @Test
  void readsQuotedFieldsWithQuotesDelimitersAndLineEnds() {
    Path file =
        csv(
            "id,title,content,date\r\n"
                + "1,\"الاتفاق, مرة أخرى\",\"قال \"\"نعم\"\"\n"
                + NEWS
                + "\",2024-03-05\r\n"
                + "2,,"
                + OTHER_NEWS
                + ",\r\n");

    List<Page> pages = TestFiles.pages(file);

    assertThat(pages)
        .extracting(Page::sourceId, Page::text)
        .containsExactly(tuple("1", "قال \"نعم\"\n" + NEWS), tuple("2", OTHER_NEWS));
    assertThat(pages.get(0).title()).isEqualTo("الاتفاق, مرة أخرى");
    assertThat(pages.get(0).publishedOn()).isEqualTo(LocalDate.of(2024, 3, 5));
    assertThat(pages.get(1).sourceUri()).endsWith("x.csv#L4");
  }

  @Test
  void readsAnArabicHeaderWithSemicolons() {
    Path file = csv("المعرف;العنوان;النص;التاريخ\n" + "9;خبر;" + NEWS + ";05/03/2024\n");

    Page page = TestFiles.onlyPage(file);

    assertThat(page.sourceId()).isEqualTo("9");
    assertThat(page.title()).isEqualTo("خبر");
    assertThat(page.publishedOn()).isEqualTo(LocalDate.of(2024, 3, 5));
  }

  @Test
  void readsWindowsArabic() {
    Path file =
        TestFiles.write(
            folder.resolve("x.csv"),
            "id,text\n1," + NEWS + "\n2," + OTHER_NEWS + "\n",
            Charset.forName("windows-1256"));

    assertThat(TestFiles.pages(file)).extracting(Page::text).containsExactly(NEWS, OTHER_NEWS);
  }

  @Test
  void losesOneLineToAQuoteThatNeverCloses() {
    Path file = csv("id,text\n1,\"" + NEWS + "\n2," + OTHER_NEWS + "\n3," + NEWS + "\n");

    List<ReadRecord> records = TestFiles.read(file);

    assertThat(TestFiles.pages(records)).extracting(Page::sourceId).containsExactly("2", "3");
    assertThat(TestFiles.rejects(records))
        .extracting(Reject::reason)
        .containsExactly(RejectReason.MALFORMED);
  }

  @Test
  void refusesARowWithMoreCellsThanTheHeader() {
    Path file = csv("id,text\n1,مرحبا, قال,الوزير\n2," + NEWS + "\n");

    List<ReadRecord> records = TestFiles.read(file);

    assertThat(TestFiles.pages(records)).hasSize(1);
    assertThat(TestFiles.rejects(records))
        .extracting(Reject::reason)
        .containsExactly(RejectReason.MALFORMED);
  }

  @Test
  void saysThatARowRanIntoTheHeader() {
    String row = "1," + "وقال الوزير إن المحادثات مستمرة. ".repeat(8);
    Path file = csv("id,text,note " + row + "\n2," + NEWS + "\n");

    List<ReadRecord> records = TestFiles.read(file);

    assertThat(TestFiles.pages(records)).extracting(Page::sourceId).containsExactly("2");
    Reject reject = TestFiles.rejects(records).get(0);
    assertThat(reject.reason()).isEqualTo(RejectReason.MALFORMED);
    assertThat(reject.sourceUri()).endsWith("#L1");
    assertThat(reject.detail()).contains("the header's line");
  }

  @Test
  void tellsWhereATruncatedFileBreaksOff() {
    StringBuilder rows = new StringBuilder("id,text\n");
    for (int i = 0; i < 3000; i++) {
      rows.append(i).append(',').append(i * 7919 % 1000).append(' ').append(NEWS).append('\n');
    }
    byte[] half = TestFiles.firstHalf(TestFiles.gzip(TestFiles.utf8(rows.toString())));
    Path file = TestFiles.write(folder.resolve("x.csv.gz"), half);

    List<ReadRecord> records = TestFiles.read(file);

    Reject reject = TestFiles.rejects(records).get(0);
    assertThat(reject.reason()).isEqualTo(RejectReason.TRUNCATED_FILE);
    assertThat(reject.sourceUri()).endsWith("#L" + (TestFiles.pages(records).size() + 2));
  }

  @Test
  void saysOnceThatNoColumnIsAText() {
    Path file = csv("id,story\n1," + NEWS + "\n2," + NEWS + "\n");

    Reject reject = TestFiles.onlyReject(file);

    assertThat(reject.reason()).isEqualTo(RejectReason.MISSING_TEXT);
    assertThat(reject.detail()).contains("[id, story]");
  }

  @Test
  void givesNothingForAnEmptyFile() {
    assertThat(TestFiles.read(csv(""))).isEmpty();
  }
}
