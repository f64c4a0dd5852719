package marsad.sources;

import static marsad.sources.TestFiles.NEWS;
import static marsad.sources.TestFiles.OTHER_NEWS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import marsad.tables.Page;
import marsad.tables.Reject;
import marsad.tables.RejectReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFolderTest {
  private static final Charset ARABIC_WINDOWS = Charset.forName("windows-1256");

  @TempDir Path folder;

  @Test
  void makesAFileAPageNamedByTheFile() {
    Path file =
        TestFiles.write(folder.resolve("maghreb/007_tunis.txt"), NEWS + "\n\n" + OTHER_NEWS);

    Page page = TestFiles.onlyPage(file);

    assertThat(page.sourceId()).isEqualTo("007_tunis");
    assertThat(page.collection()).isEqualTo("maghreb");
    assertThat(page.text()).isEqualTo(NEWS + "\n\n" + OTHER_NEWS);
    assertThat(page.publishedAt()).isNull();
    assertThat(page.month()).isZero();
  }

  @Test
  void readsAllFilesOfAFolderButTheHiddenOnes() {
    TestFiles.write(folder.resolve("a.txt"), NEWS);
    TestFiles.write(folder.resolve("deeper/b.txt"), OTHER_NEWS);
    TestFiles.write(folder.resolve("_SUCCESS"), "");
    TestFiles.write(folder.resolve(".hidden/c.txt"), NEWS);

    assertThat(TestFiles.pages(folder)).extracting(Page::sourceId).containsExactly("a", "b");
  }

  @Test
  void repairsWindowsArabic() {
    Path file = TestFiles.write(folder.resolve("a.txt"), NEWS + "\n" + OTHER_NEWS, ARABIC_WINDOWS);

    List<ReadRecord> records = TestFiles.read(file);

    assertThat(TestFiles.pages(records))
        .extracting(Page::text)
        .containsExactly(NEWS + "\n" + OTHER_NEWS);
    assertThat(records).extracting(ReadRecord::encoding).containsExactly("windows-1256");
  }

  @Test
  void leavesOutAByteOrderMark() {
    byte[] marked = TestFiles.utf8((char) 0xFEFF + NEWS);

    Page page = TestFiles.onlyPage(TestFiles.write(folder.resolve("a.txt"), marked));

    assertThat(page.text()).isEqualTo(NEWS);
  }

  @Test
  void readsUtf16WithAndWithoutAMark() {
    TestFiles.write(folder.resolve("1.txt"), NEWS, StandardCharsets.UTF_16);
    TestFiles.write(folder.resolve("2.txt"), NEWS, StandardCharsets.UTF_16LE);
    TestFiles.write(folder.resolve("3.txt"), NEWS, StandardCharsets.UTF_16BE);

    assertThat(TestFiles.pages(folder)).extracting(Page::text).containsExactly(NEWS, NEWS, NEWS);
  }

  @Test
  void refusesBytesThatAreNoText() {
    byte[] bytes = TestFiles.utf8(NEWS);
    bytes[10] = (byte) 0xff;

    Reject reject = TestFiles.onlyReject(TestFiles.write(folder.resolve("a.txt"), bytes));

    assertThat(reject.reason()).isEqualTo(RejectReason.INVALID_ENCODING);
  }

  @Test
  void refusesAnEmptyFile() {
    Reject reject = TestFiles.onlyReject(TestFiles.write(folder.resolve("a.txt"), ""));

    assertThat(reject.reason()).isEqualTo(RejectReason.EMPTY_TEXT);
    assertThat(reject.sourceUri()).endsWith("/a.txt#L1");
  }

  @Test
  void refusesATextBeyondTheLimitWithAShortExcerpt() {
    Path file = TestFiles.write(folder.resolve("a.txt"), NEWS.repeat(50));

    List<ReadRecord> records = TestFiles.read(file, TestFiles.limitedTo(1000));

    Reject reject = TestFiles.rejects(records).get(0);
    assertThat(reject.reason()).isEqualTo(RejectReason.OVERSIZED_TEXT);
    assertThat(reject.excerpt()).hasSizeLessThanOrEqualTo(200).startsWith("قال وزير");
  }

  @Test
  void refusesATextWhoseLettersWereLost() {
    String lost = "??? ???? ????? ?? ???? ???????? ?? ????? ???? ??????? ?? C???";

    Reject reject = TestFiles.onlyReject(TestFiles.write(folder.resolve("a.txt"), lost));

    assertThat(reject.reason()).isEqualTo(RejectReason.INVALID_ENCODING);
  }

  @Test
  void keepsAnotherLanguageApart() {
    String persian =
        "وزیر امور خارجه ایران در گفت و گو با خبرنگاران اعلام کرد که مذاکرات ادامه خواهد داشت";

    Reject reject = TestFiles.onlyReject(TestFiles.write(folder.resolve("a.txt"), persian));

    assertThat(reject.reason()).isEqualTo(RejectReason.NOT_ARABIC);
    assertThat(reject.detail()).isEqualTo("language fa");
    assertThat(reject.excerpt()).startsWith("وزیر");
  }

  @Test
  void refusesATruncatedText() {
    byte[] half = TestFiles.firstHalf(TestFiles.gzip(TestFiles.utf8(NEWS + OTHER_NEWS)));

    Reject reject = TestFiles.onlyReject(TestFiles.write(folder.resolve("a.txt.gz"), half));

    assertThat(reject.reason()).isEqualTo(RejectReason.TRUNCATED_FILE);
  }
}
