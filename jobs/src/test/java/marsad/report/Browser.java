package marsad.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium without a window, and what a reader does with it. */
final class Browser implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  private static final Pattern SHEET = Pattern.compile("/Type /Page\\b");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /**
   * Whether the machine has the browser (Debian: apt-get install chromium chromium-driver). Where
   * MARSAD_BROWSER is set it must have it.
   */
  static boolean isThere() {
    return System.getenv("MARSAD_BROWSER") != null
        || (Files.exists(CHROMIUM) && Files.exists(DRIVER));
  }

  /** A browser with a window of the size, a phone's below 600. */
  static Browser ofWidth(int width, int height) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--force-device-scale-factor=1",
        "--window-size=" + width + "," + height);
    if (width < 600) {
      options.setExperimentalOption(
          "mobileEmulation",
          Map.of("deviceMetrics", Map.of("width", width, "height", height, "pixelRatio", 1.0)));
    }
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    return new Browser(new ChromeDriver(service, options));
  }

  /** Opens a page and waits until it has drawn itself. */
  void open(Path page) {
    driver.get(page.toUri().toString());
    new WebDriverWait(driver, Duration.ofSeconds(60))
        .until(ready -> driver.findElements(By.cssSelector("html[data-ready]")).size() == 1);
  }

  /** What the page complained of: errors and refusals. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /** The answer of a script. */
  @Nullable Object ask(String script) {
    return ((JavascriptExecutor) driver).executeScript("return " + script);
  }

  void click(String selector) {
    WebElement element = driver.findElement(By.cssSelector(selector));
    ((JavascriptExecutor) driver)
        .executeScript(
            "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
    element.click();
  }

  /** Chooses a value in one of the page's lists. */
  void choose(String list, String value) {
    new org.openqa.selenium.support.ui.Select(
            driver.findElement(By.cssSelector("select[name='" + list + "']")))
        .selectByValue(value);
  }

  /** Waits for what the page does after an event, until there is such an element. */
  void await(String selector) {
    new WebDriverWait(driver, Duration.ofSeconds(60)).until(there -> count(selector) > 0);
  }

  String text(String selector) {
    return driver.findElement(By.cssSelector(selector)).getText();
  }

  List<String> texts(String selector) {
    return driver.findElements(By.cssSelector(selector)).stream().map(WebElement::getText).toList();
  }

  int count(String selector) {
    return driver.findElements(By.cssSelector(selector)).size();
  }

  /** A picture of the whole page, for a person to look at. */
  void picture(Path file) throws IOException {
    Map<String, Object> shot =
        driver.executeCdpCommand(
            "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, OutputType.BYTES.convertFromBase64Png(String.valueOf(shot.get("data"))));
  }

  /** Prints the page; how many sheets it takes. */
  int sheets() {
    Map<String, Object> printed =
        driver.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true));
    byte[] pdf = Base64.getDecoder().decode(String.valueOf(printed.get("data")));
    return (int) SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
