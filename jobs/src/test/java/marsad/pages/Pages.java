package marsad.pages;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import marsad.settings.ConfFiles;
import marsad.settings.PageRulesFile;
import marsad.tables.Article;
import marsad.tables.Page;
import marsad.tables.Region;
import org.jspecify.annotations.Nullable;

/** Pages for tests, cut with the rule files of the project. */
final class Pages {
  private static final Path SETTINGS = Path.of(home(), "conf", "marsad.yaml");
  private static final PageCutter CUTTER = cutter();

  private Pages() {}

  private static String home() {
    return System.getProperty("marsad.home", "..");
  }

  private static PageCutter cutter() {
    ConfFiles conf = ConfFiles.beside(SETTINGS);
    return PageCutter.of(PageRulesFile.regionMarkers(conf), PageRulesFile.outlets(conf));
  }

  static Page page(@Nullable String title, @Nullable LocalDate day, String text) {
    return new Page(
        "p1",
        "tests",
        "1",
        "1",
        null,
        null,
        title,
        day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant(),
        day,
        text,
        "ar",
        0);
  }

  static PageCut cut(String... lines) {
    return CUTTER.cut(page(null, null, String.join("\n", lines)));
  }

  static PageCut cut(Page page) {
    return CUTTER.cut(page);
  }

  static LineScan scan(Page page) {
    return CUTTER.scan(page);
  }

  /** A cutter that knows a line as furniture of the pages here. */
  static PageCutter knowing(String line, Region region) {
    return knowing(List.of(line), region);
  }

  /** The same for several lines. */
  static PageCutter knowing(List<String> lines, Region region) {
    return CUTTER.knowing(
        Boilerplate.of(lines.stream().map(line -> known(page(null, null, line), region)).toList()));
  }

  /** A cutter that knows the line of a page with a title as chrome. */
  static PageCutter knowing(String title, String line) {
    return CUTTER.knowing(Boilerplate.of(List.of(known(page(title, null, line), Region.CHROME))));
  }

  private static Boilerplate.Line known(Page only, Region region) {
    long print = CUTTER.scan(only).lines().get(0).fingerprint();
    return new Boilerplate.Line(only.collection(), print, region);
  }

  static List<Article> articles(String... lines) {
    return cut(lines).articles();
  }

  static Article mainOf(String... lines) {
    return articles(lines).get(0);
  }
}
