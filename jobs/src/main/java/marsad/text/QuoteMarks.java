package marsad.text;

import java.util.ArrayList;
import java.util.List;

/** Finds what stands inside quotation marks, by the marks alone. */
public final class QuoteMarks {
  private QuoteMarks() {}

  /**
   * The stretches of a text that stand inside quotation marks, without the marks. A straight mark
   * opens and closes by turns; a stretch that is still open at the end ends there.
   *
   * @param startsInside whether the text begins inside a quotation
   */
  public static List<Span> inside(String text, boolean startsInside) {
    List<Span> spans = new ArrayList<>();
    int begin = startsInside ? 0 : -1;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean isStraight = c == '"';
      boolean opens = c == '«' || c == '“' || c == '„' || (isStraight && begin < 0);
      boolean closes = c == '»' || c == '”' || isStraight;
      if (opens && begin < 0) {
        begin = at + 1;
      } else if (closes && begin >= 0) {
        addUnlessEmpty(spans, begin, at);
        begin = -1;
      }
    }
    if (begin >= 0) {
      addUnlessEmpty(spans, begin, text.length());
    }
    return spans;
  }

  private static void addUnlessEmpty(List<Span> spans, int begin, int end) {
    if (begin < end) {
      spans.add(new Span(begin, end));
    }
  }
}
