package marsad.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import marsad.testing.LocalSpark;
import marsad.testing.SampleRun;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The report over the sample data, as a reader meets it in Chromium. */
@EnabledIf("marsad.report.Browser#isThere")
class ReportBrowserTest {
  private static final String HOSTILE =
      "\"'><img src=x onerror=document.title='broken'></script><script>document.title='broken'"
          + "</script>${7*7}{a|b}";

  private static final Set<String> NEWS_TEXTS =
      Set.of(
          "title",
          "original_title",
          "text",
          "name_en",
          "name_ar",
          "sample_text",
          "excerpt",
          "detail",
          "place_in_file",
          "step");

  @TempDir private static Path folder;
  private static Path page;
  private static Browser browser;

  @BeforeAll
  static void writesTheReport() throws IOException {
    SampleRun.tables();
    page = folder.resolve("report.html");
    Files.writeString(
        page,
        Report.html(LocalSpark.session(), ReportLimits.usual(), Report.Language.AR),
        StandardCharsets.UTF_8);
    browser = Browser.ofWidth(1280, 900);
  }

  @AfterAll
  static void closesTheBrowser() {
    browser.close();
  }

  @BeforeEach
  void opensTheReport() {
    browser.open(page);
  }

  private static void keepPicture(Browser of, String name) throws IOException {
    String pictures = System.getenv("MARSAD_PICTURES");
    if (pictures != null) {
      of.picture(Path.of(pictures, name + ".png"));
    }
  }

  private static List<String> rowsOf(String section) {
    return browser.texts("#" + section + " tbody tr");
  }

  @Test
  void drawsEverySectionWithoutAComplaintAndWithoutTheNetwork() throws IOException {
    assertThat(browser.count("main section")).isEqualTo(10);
    assertThat(browser.count("main canvas")).isGreaterThanOrEqualTo(6);
    assertThat(browser.ask("performance.getEntriesByType('resource').length")).isEqualTo(0L);
    assertThat(browser.complaints()).isEmpty();
    keepPicture(browser, "arabic");
  }

  @Test
  void standsRightToLeftInArabicAndLeftToRightInEnglish() throws IOException {
    assertThat(browser.ask("document.documentElement.dir")).isEqualTo("rtl");
    assertThat(browser.ask("getComputedStyle(document.querySelector('h2')).direction"))
        .isEqualTo("rtl");
    String arabic = browser.text("#matrix h2");

    browser.click("#language");

    assertThat(browser.ask("document.documentElement.dir")).isEqualTo("ltr");
    assertThat(browser.text("#matrix h2")).isEqualTo("Matrix").isNotEqualTo(arabic);
    assertThat(rowsOf("attention").get(0)).startsWith("Emmanuel Macron");
    assertThat(browser.complaints()).isEmpty();
    keepPicture(browser, "english");
  }

  @Test
  void joinsArabicLetters() {
    // A word is narrower than its letters one by one: joined forms are narrower than single ones.
    @Nullable Object joined =
        browser.ask(
            "(() => { const pen = document.createElement('canvas').getContext('2d'); pen.font ="
                + " getComputedStyle(document.body).font; const word ="
                + " document.querySelector('#matrix h2').textContent; const single ="
                + " [...word].reduce((sum, letter) => sum + pen.measureText(letter).width, 0);"
                + " return pen.measureText(word).width < single * 0.9; })()");

    assertThat(joined).isEqualTo(true);
  }

  @Test
  void showsTheSentencesBehindANumberWithTheNameMarked() throws IOException {
    browser.click("#attention tbody tr:first-child button.shows");

    assertThat(browser.count("dialog[open] .quote")).isEqualTo(5);
    assertThat(browser.count("dialog[open] mark.asked")).isGreaterThanOrEqualTo(5);
    assertThat(browser.text("dialog pre")).contains("FROM mention_evidence");
    keepPicture(browser, "evidence");
    browser.click("dialog .close");
    assertThat(browser.count("dialog[open]")).isZero();
  }

  @Test
  void showsTheSentencesOfAPairWithBothMarked() {
    browser.click("#matrix tbody tr:first-child button.shows");

    List<String> marked = browser.texts("dialog[open] .quote:first-of-type mark.asked");
    assertThat(marked).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void opensSomethingBehindEveryUnderlinedNumber() {
    @Nullable Object silent =
        browser.ask(
            "[...document.querySelectorAll('button.shows')].filter(button => { button.click();"
                + " const dialog = document.getElementById('evidence'); const isEmpty ="
                + " dialog.querySelectorAll('.quote').length === 0 &&"
                + " !dialog.querySelector('.hint'); dialog.close(); return isEmpty; }).length");

    assertThat(silent).isEqualTo(0L);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void followsTheChosenLeader() {
    int all = rowsOf("matrix").size();

    browser.choose("leader", "joe-biden");

    String name = String.valueOf(browser.ask("marsad.words.name('joe-biden')"));
    assertThat(rowsOf("attention")).hasSize(1);
    assertThat(rowsOf("matrix")).hasSizeLessThan(all).allMatch(row -> row.contains(name));
  }

  @Test
  void followsTheChosenOutletAndPeriodAndForgetsThemOnReset() {
    List<String> all = rowsOf("attention");
    String outlet = String.valueOf(browser.ask("marsad.tables.outlets[0].outlet"));

    browser.choose("outlet", outlet);
    browser.choose("period", "2025-02");

    @Nullable Object articles =
        browser.ask(
            "marsad.tables.volume.find(row => row.outlet === marsad.state.chosen.outlet &&"
                + " row.month === 202502)?.articles ?? 0");
    assertThat(browser.text("#overview .tile b")).isEqualTo(String.valueOf(articles));
    assertThat(rowsOf("attention")).isNotEqualTo(all);
    browser.click("#reset");
    assertThat(rowsOf("attention")).isEqualTo(all);
  }

  @Test
  void turnsDark() throws IOException {
    browser.click("#theme");

    assertThat(browser.ask("document.documentElement.dataset.theme")).isEqualTo("dark");
    assertThat(browser.ask("getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(18, 22, 28)");
    keepPicture(browser, "dark");
  }

  @Test
  void printsLightWithTheDictionaryWhateverTheScreenShows() {
    browser.click("#theme");
    browser.ask(
        "addEventListener('beforeprint', () => { const page = document.documentElement;"
            + " window.printed = [page.dataset.theme, document.querySelectorAll('details').length"
            + " - document.querySelectorAll('details[open] td').length < 0,"
            + " page.scrollWidth <= page.clientWidth].join(' '); })");

    assertThat(browser.sheets()).isBetween(8, 40);

    assertThat(browser.ask("window.printed")).isEqualTo("light true true");
    assertThat(browser.ask("document.documentElement.dataset.theme")).isEqualTo("dark");
    assertThat(browser.count("html[data-paper]")).isZero();
    assertThat(browser.count("details[open]")).isZero();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void saysWhatTheColumnsOfAViewMean() {
    browser.click("#dictionary details:last-of-type summary");
    // The columns are written once the browser says that the part has opened.
    browser.await("#dictionary details[open] td");

    assertThat(browser.texts("#dictionary details[open] td:first-child")).contains("lift");
  }

  @Test
  void fitsAPhone() throws IOException {
    try (Browser phone = Browser.ofWidth(390, 844)) {
      phone.open(page);

      assertThat(phone.ask("document.documentElement.scrollWidth <= window.innerWidth"))
          .isEqualTo(true);
      assertThat(phone.complaints()).isEmpty();
      keepPicture(phone, "phone-arabic");
      phone.click("#language");
      keepPicture(phone, "phone-english");
    }
  }

  @Test
  void keepsHostileTextAsText() throws IOException {
    List<ReportPart> parts = new ArrayList<>();
    for (ReportPart part : new ReportQueries(LocalSpark.session(), ReportLimits.usual()).parts()) {
      parts.add(hostile(part));
    }
    parts.add(ReportCommunities.part(parts.get(0), parts.get(4)));
    parts.add(ReportDictionary.part());
    Path hostile = folder.resolve("hostile.html");
    Files.writeString(
        hostile,
        ReportPage.html(
            ReportData.json(Map.of("language", "en", "model", "rules", "evidence", "5"), parts)),
        StandardCharsets.UTF_8);

    browser.open(hostile);
    int scripts = browser.count("script");
    browser.ask(
        "document.querySelectorAll('button.shows').forEach(button => { button.click();"
            + " document.getElementById('evidence').close(); })");
    browser.click("#matrix tbody tr:first-child button.shows");

    assertThat(browser.text("#attention tbody")).contains("<img src=x onerror=");
    assertThat(browser.text("dialog .quote")).contains("</script><script>");
    assertThat(browser.count("img")).isZero();
    assertThat(browser.count("script")).isEqualTo(scripts);
    assertThat(browser.ask("document.title")).isEqualTo("Marsad: who is named with whom");
    assertThat(browser.ask("[...document.links].every(a => /^(https?:|file:)/.test(a.href))"))
        .isEqualTo(true);
    assertThat(browser.complaints()).isEmpty();
  }

  /** The part with an attack put before every text of the news, and addresses that are code. */
  private static ReportPart hostile(ReportPart part) {
    String[] columns = part.schema().fieldNames();
    List<Row> rows = new ArrayList<>();
    for (Row row : part.rows()) {
      Object[] cells = new Object[columns.length];
      for (int i = 0; i < cells.length; i++) {
        cells[i] = row.get(i);
        if (cells[i] != null && NEWS_TEXTS.contains(columns[i])) {
          cells[i] = HOSTILE + cells[i];
        } else if (columns[i].equals("url")) {
          cells[i] = "javascript:document.title='broken'";
        }
      }
      rows.add(new GenericRowWithSchema(cells, part.schema()));
    }
    return new ReportPart(part.name(), part.schema(), rows);
  }
}
