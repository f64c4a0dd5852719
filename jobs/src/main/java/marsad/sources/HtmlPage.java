package marsad.sources;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import marsad.sources.bytes.Encoding;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Text, title, date and outlet of a page in HTML. */
final class HtmlPage {
  private static final String UNSEEN = "script, style, noscript, template, svg, iframe, head";
  private static final Pattern LINKED_DATE =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{4,64})\"");

  /** Where pages state their date, the most reliable first. */
  private static final List<String> DATES =
      List.of(
          "meta[property=article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name=publish-date]",
          "meta[name=pubdate]",
          "meta[name=date]",
          "time[itemprop=datePublished]");

  private HtmlPage() {}

  /** The fields of a page: text, and title, published and source if it states them. */
  static Map<String, String> of(byte[] html, @Nullable String declaredCharset, String url)
      throws IOException {
    Document page =
        Jsoup.parse(new ByteArrayInputStream(html), charset(html, declaredCharset), url);
    Map<String, String> fields = new HashMap<>();
    content(page, "meta[property=og:title]")
        .or(() -> Optional.of(page.title()))
        .ifPresent(title -> fields.put("title", title));
    content(page, "meta[property=og:site_name]").ifPresent(name -> fields.put("source", name));
    published(page).ifPresent(date -> fields.put("published", date));
    page.select(UNSEEN).remove();
    fields.put("text", text(page));
    return fields;
  }

  /** The charset to read by; null lets the page's own meta element decide. */
  private static @Nullable String charset(byte[] html, @Nullable String declared) {
    try {
      if (declared != null && Charset.isSupported(declared)) {
        return declared;
      }
    } catch (IllegalCharsetNameException e) {
      // Servers declare nonsense; then the bytes decide.
      return null;
    }
    String shown = Encoding.of(html, Math.min(html.length, 1 << 16)).name();
    return shown.equals("UTF-8") ? null : shown;
  }

  private static Optional<String> content(Document page, String selector) {
    return Optional.ofNullable(page.selectFirst(selector))
        .map(element -> element.attr(element.hasAttr("content") ? "content" : "datetime"))
        .filter(content -> !content.isBlank());
  }

  private static Optional<String> published(Document page) {
    for (String selector : DATES) {
      Optional<String> date = content(page, selector);
      if (date.isPresent()) {
        return date;
      }
    }
    for (Element script : page.select("script[type=application/ld+json]")) {
      Matcher date = LINKED_DATE.matcher(script.data());
      if (date.find()) {
        return Optional.of(date.group(1));
      }
    }
    return Optional.empty();
  }

  /** The text as seen: a line for each block. */
  private static String text(Document page) {
    StringBuilder text = new StringBuilder();
    page.traverse(new Lines(text));
    return text.toString().strip();
  }

  private record Lines(StringBuilder text) implements NodeVisitor {
    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        append(words.text());
      } else if (node instanceof Element element && breaksLine(element)) {
        endLine();
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && breaksLine(element)) {
        endLine();
      }
    }

    private static boolean breaksLine(Element element) {
      return element.isBlock() || element.normalName().equals("br");
    }

    private void append(String words) {
      boolean isAtBegin = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
      text.append(isAtBegin ? words.stripLeading() : words);
    }

    private void endLine() {
      while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
        text.setLength(text.length() - 1);
      }
      if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
        text.append('\n');
      }
    }
  }
}
