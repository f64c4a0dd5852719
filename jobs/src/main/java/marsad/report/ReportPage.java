package marsad.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The page itself: template, style, scripts, labels and data in one file.
 *
 * <p>News text reaches it only as data. The page's own policy allows no script and no style but
 * those written here, by their hashes, and no connection to anywhere: were a text ever taken for
 * markup, the browser would still not run it.
 */
final class ReportPage {
  /** Version of the chart library; the jar of this version is in the build. */
  private static final String CHARTS_VERSION = "5.5.0";

  private static final List<String> SCRIPTS =
      List.of(
          "data.js",
          "labels.js",
          "dom.js",
          "state.js",
          "charts.js",
          "evidence.js",
          "tables.js",
          "overview.js",
          "attention.js",
          "matrix.js",
          "layout.js",
          "network.js",
          "trends.js",
          "flips.js",
          "copying.js",
          "boilerplate.js",
          "quality.js",
          "dictionary.js",
          "main.js");

  private ReportPage() {}

  /** The page as text. */
  static String html(String data) {
    String style = Resources.text("page/report.css");
    List<String> scripts = new ArrayList<>();
    scripts.add(Resources.charts(CHARTS_VERSION));
    SCRIPTS.forEach(name -> scripts.add(Resources.text("page/" + name)));

    StringBuilder elements = new StringBuilder();
    StringBuilder hashes = new StringBuilder();
    for (String script : scripts) {
      elements.append("<script>").append(script).append("</script>\n");
      hashes.append(' ').append(hash(script));
    }
    String template = Resources.text("page/report.html");
    return filled(
        template,
        List.of(
            "default-src 'none'; script-src"
                + hashes
                + "; style-src "
                + hash(style)
                + "; img-src data:; base-uri 'none'; form-action 'none'",
            style,
            ReportData.escaped(Resources.text("page/labels.json")),
            data,
            elements.toString()));
  }

  /** Puts the pieces into the template's gaps in order; no piece is searched for gaps itself. */
  private static String filled(String template, List<String> pieces) {
    String[] parts = template.split("\\{\\{[a-z]+\\}\\}", -1);
    if (parts.length != pieces.size() + 1) {
      throw new IllegalStateException("The template has " + (parts.length - 1) + " gaps.");
    }
    StringBuilder page = new StringBuilder(parts[0]);
    for (int i = 0; i < pieces.size(); i++) {
      page.append(pieces.get(i)).append(parts[i + 1]);
    }
    return page.toString();
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
