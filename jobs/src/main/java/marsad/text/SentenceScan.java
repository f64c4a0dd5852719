package marsad.text;

import java.util.ArrayList;
import java.util.List;

/** One text on its way through the rules of {@link SentenceSplitter}; used once. */
final class SentenceScan {
  private final String raw;
  private final int end;
  private final DotRules dots;
  private final List<Span> sentences = new ArrayList<>();
  private int begin;

  SentenceScan(String raw) {
    this.raw = raw;
    this.end = raw.length();
    this.dots = new DotRules(raw);
  }

  List<Span> sentences() {
    char[] text = raw.toCharArray();
    for (int i = plainEnd(text, 0); i < end; ) {
      i = plainEnd(text, look(i, StopClasses.of(text[i])));
    }
    cut(end);
    return sentences;
  }

  /** Where a rule has something to ask next. Nine tenths of the work: a loop as plain as can be. */
  private static int plainEnd(char[] text, int from) {
    byte[] classes = StopClasses.tableForReading();
    for (int i = from; i < text.length; i++) {
      if (classes[text[i]] != StopClasses.PLAIN) {
        return i;
      }
    }
    return text.length;
  }

  /** Cuts if a sentence ends here; answers where to go on. */
  private int look(int i, byte kind) {
    switch (kind) {
      case StopClasses.LINE_END -> cut(i);
      case StopClasses.BULLET -> {
        if (i > begin && StopClasses.isBlank(raw.charAt(i - 1))) {
          cut(i);
        }
      }
      default -> {
        return lookAtStops(i);
      }
    }
    return i + 1;
  }

  /** A run of stops, with the quotes and brackets that close behind it. */
  private int lookAtStops(int first) {
    int last = first;
    int dotCount = 0;
    boolean hasMark = false;
    while (last < end && StopClasses.isStop(raw.charAt(last))) {
      byte kind = StopClasses.of(raw.charAt(last));
      hasMark |= kind == StopClasses.STOP;
      dotCount += kind == StopClasses.ELLIPSIS ? 3 : 1;
      last++;
    }
    int after = closersEnd(first, last);
    boolean ends =
        hasMark
            ? !dots.isInsideAddress(first, last)
            : dotCount == 1 && dots.ends(begin, first, after);
    if (ends && !goesOn(after)) {
      cut(after);
    }
    return after;
  }

  /** A comma or colon behind a stop shows that the stop was the quoted person's. */
  private boolean goesOn(int from) {
    int i = from;
    while (i < end && isBlankInLine(raw.charAt(i))) {
      i++;
    }
    return i < end && goesOnWith(raw.charAt(i));
  }

  private static boolean goesOnWith(char c) {
    return c == ','
        || c == ':'
        || c == ';'
        || c == ArabicLetters.COMMA
        || c == ArabicLetters.SEMICOLON;
  }

  private static boolean isBlankInLine(char c) {
    return StopClasses.of(c) != StopClasses.LINE_END && StopClasses.isBlank(c);
  }

  private int closersEnd(int stop, int from) {
    int to = from;
    for (int i = from; i < end; i++) {
      char c = raw.charAt(i);
      if (closes(stop, i)) {
        to = i + 1;
      } else if (!StopClasses.isInvisible(c) || StopClasses.of(c) == StopClasses.LINE_END) {
        break;
      }
    }
    return to;
  }

  private boolean closes(int stop, int i) {
    char c = raw.charAt(i);
    return switch (Character.getType(c)) {
      case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> true;
      // Scraped pages turn quotes round: »قال«. An opening one before a blank closes.
      case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> blankFollows(i + 1);
      default -> (c == '"' || c == '\'') && (blankFollows(i + 1) || isOpen(c, stop));
    };
  }

  private boolean blankFollows(int i) {
    return i >= end || StopClasses.isBlank(raw.charAt(i));
  }

  /** Whether a straight quote stands open in the sentence so far. */
  private boolean isOpen(char quote, int until) {
    boolean open = false;
    for (int i = raw.indexOf(quote, begin); i >= 0 && i < until; i = raw.indexOf(quote, i + 1)) {
      open = !open;
    }
    return open;
  }

  private void cut(int at) {
    int from = begin;
    int to = at;
    while (from < to && StopClasses.isBlank(raw.charAt(from))) {
      from++;
    }
    while (from < to && StopClasses.isBlank(raw.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      sentences.add(new Span(from, to));
    }
    begin = at;
  }
}
