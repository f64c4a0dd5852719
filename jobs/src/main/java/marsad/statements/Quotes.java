package marsad.statements;

import java.util.ArrayList;
import java.util.List;
import marsad.text.Span;

/**
 * Where a sentence quotes. News leaves marks open, closes what was never opened, and sets them the
 * wrong way round («:” لا أحد» opens), so a mark is read by what stands beside it: before a word
 * and behind a blank or colon it opens, behind a word it closes. What is never closed is quoted to
 * the end of the sentence.
 */
public final class Quotes {
  private Quotes() {}

  /**
   * The quoted stretches of a sentence, marks left out.
   *
   * @param isOpenBefore whether the sentence begins inside a quotation
   */
  public static List<Span> in(String sentence, boolean isOpenBefore) {
    List<Span> spans = new ArrayList<>();
    int open = isOpenBefore ? 0 : -1;
    for (int i = 0; i < sentence.length(); i++) {
      if (!isMark(sentence.charAt(i))) {
        continue;
      }
      boolean opens = opens(sentence, i, open >= 0);
      if (opens && open < 0) {
        open = i + 1;
      } else if (!opens && open >= 0) {
        add(spans, open, i);
        open = -1;
      }
    }
    if (open >= 0) {
      add(spans, open, sentence.length());
    }
    return spans;
  }

  private static void add(List<Span> spans, int begin, int end) {
    if (begin < end) {
      spans.add(new Span(begin, end));
    }
  }

  private static boolean isMark(char sign) {
    if (sign > '»' && sign < '“') {
      // All of the Arabic letters.
      return false;
    }
    return switch (sign) {
      case '"', '«', '»', '“', '”', '„', '‟' -> true;
      default -> false;
    };
  }

  private static boolean opens(String sentence, int at, boolean isOpen) {
    boolean isWordBefore = at > 0 && isWord(sentence.charAt(at - 1));
    boolean isWordAfter = at + 1 < sentence.length() && isWord(sentence.charAt(at + 1));
    char sign = sentence.charAt(at);
    if (sign == '«' || sign == '„') {
      return true;
    }
    if (sign == '»') {
      return false;
    }
    if (isWordBefore != isWordAfter) {
      return isWordAfter;
    }
    return !isOpen;
  }

  /** A dot or comma may stand between a word and the mark behind it. */
  private static boolean isWord(char unit) {
    return Character.isLetterOrDigit(unit)
        || Character.getType(unit) == Character.NON_SPACING_MARK
        || ".!؟،…)".indexOf(unit) >= 0;
  }
}
