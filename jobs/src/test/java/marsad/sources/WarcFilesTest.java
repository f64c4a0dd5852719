package marsad.sources;

import static marsad.sources.TestFiles.NEWS;
import static marsad.sources.TestFiles.OTHER_NEWS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import marsad.tables.Page;
import marsad.tables.Reject;
import marsad.tables.RejectReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarcFilesTest {
  private static final String LINE_END = "\r\n";

  @TempDir Path folder;

  private static byte[] record(String type, String number, String contentType, byte[] body) {
    String header =
        String.join(
            LINE_END,
            "WARC/1.0",
            "WARC-Type: " + type,
            "WARC-Target-URI: https://example.org/" + number,
            "WARC-Date: 2024-05-01T10:00:00Z",
            "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000" + number + ">",
            "Content-Type: " + contentType,
            "Content-Length: " + body.length,
            "",
            "");
    return join(TestFiles.utf8(header), body, TestFiles.utf8(LINE_END + LINE_END));
  }

  private static byte[] wet(String number, String text) {
    return record("conversion", number, "text/plain", TestFiles.utf8(text));
  }

  private static byte[] response(String number, String html, Charset charset) {
    byte[] content = html.getBytes(charset);
    String head =
        String.join(
            LINE_END,
            "HTTP/1.1 200 OK",
            "Content-Type: text/html",
            "Content-Length: " + content.length,
            "",
            "");
    byte[] body = join(TestFiles.utf8(head), content);
    return record("response", number, "application/http; msgtype=response", body);
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }

  @Test
  void readsTheTextsOfAWetFile() {
    byte[] file = join(wet("1", NEWS), wet("2", OTHER_NEWS));

    List<Page> pages = TestFiles.pages(TestFiles.write(folder.resolve("x.warc.wet"), file));

    assertThat(pages).extracting(Page::text).containsExactly(NEWS, OTHER_NEWS);
    assertThat(pages.get(0).url()).isEqualTo("https://example.org/1");
    assertThat(pages.get(0).publishedAt()).as("the crawl's date is not the page's").isNull();
    assertThat(pages.get(1).sourceUri()).matches(".*x\\.warc\\.wet#O\\d+");
  }

  @Test
  void readsARecordFromEachGzipMember() {
    byte[] first = TestFiles.gzip(wet("1", NEWS));
    byte[] file = join(first, TestFiles.gzip(wet("2", OTHER_NEWS)));

    List<Page> pages = TestFiles.pages(TestFiles.write(folder.resolve("x.wet.gz"), file));

    assertThat(pages).hasSize(2);
    assertThat(pages.get(1).sourceUri()).endsWith("#O" + first.length);
  }

  @Test
  void readsTitleDateAndTextOfAnHtmlPage() {
    String html =
        "<html><head><title>من الصفحة</title>"
            + "<meta property='article:published_time' content='2024-04-30T23:30:00+03:00'>"
            + "<script>var x = 'لا يقرأ';</script></head><body><h1>عنوان</h1><p>"
            + NEWS
            + "</p><p>"
            + OTHER_NEWS
            + "</p></body></html>";
    byte[] file = response("3", html, StandardCharsets.UTF_8);

    Page page = TestFiles.onlyPage(TestFiles.write(folder.resolve("x.warc"), file));

    assertThat(page.title()).isEqualTo("من الصفحة");
    assertThat(page.publishedOn()).isEqualTo(LocalDate.of(2024, 4, 30));
    assertThat(page.text()).isEqualTo("عنوان\n" + NEWS + "\n" + OTHER_NEWS);
  }

  @Test
  void readsAnHtmlPageInWindowsArabic() {
    String html = "<html><body><p>" + NEWS + "</p></body></html>";
    byte[] file = response("4", html, Charset.forName("windows-1256"));

    Page page = TestFiles.onlyPage(TestFiles.write(folder.resolve("x.warc"), file));

    assertThat(page.text()).isEqualTo(NEWS);
  }

  @Test
  void goesOnAfterABrokenRecord() {
    byte[] broken = TestFiles.utf8("WARC/1.0\r\nno header here\r\n\r\nxx\r\n\r\n");
    byte[] file = join(wet("1", NEWS), broken, wet("2", OTHER_NEWS));

    List<ReadRecord> records = TestFiles.read(TestFiles.write(folder.resolve("x.warc"), file));

    assertThat(TestFiles.pages(records)).extracting(Page::text).containsExactly(NEWS, OTHER_NEWS);
    assertThat(TestFiles.rejects(records))
        .extracting(Reject::reason)
        .containsOnly(RejectReason.MALFORMED)
        .isNotEmpty();
  }

  @Test
  void readsWhatATruncatedFileStillHolds() {
    byte[] last = TestFiles.firstHalf(TestFiles.gzip(wet("2", OTHER_NEWS)));
    byte[] file = join(TestFiles.gzip(wet("1", NEWS)), last);

    List<ReadRecord> records = TestFiles.read(TestFiles.write(folder.resolve("x.wet.gz"), file));

    assertThat(TestFiles.pages(records)).extracting(Page::text).containsExactly(NEWS);
    assertThat(TestFiles.rejects(records))
        .extracting(Reject::reason)
        .containsExactly(RejectReason.TRUNCATED_FILE);
  }
}
