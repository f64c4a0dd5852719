package marsad.pages;

import java.util.Arrays;
import java.util.List;
import marsad.text.CalendarNames;
import marsad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a page with one sign for each slot of a template: what changes from page to page
 * in a text that is else the same. Slots are told by what they hold: names of days and months,
 * addresses of mail and sites, and the page's own title where a line goes on with it, as in «رابط
 * الخبر: TITLE». Digits are masked where fingerprints are made. Names and places are no slots: on
 * 81,000 pages of 40 outlets no furniture differs in them that its form does not tell.
 */
final class SlotMask {
  /** Stands for a day, as a number does. */
  static final char DAY = '0';

  static final char ADDRESS = '@';
  static final char TITLE = '§';

  private static final char BLANK = ' ';

  /** Shorter titles stand in lines by chance. */
  private static final int TITLE_WORDS = 3;

  /** Words beside the title, at least; without any the line is a headline. */
  private static final int WORDS_BESIDE = 2;

  private static final String ADDRESS_SIGNS = "._-+%@";
  private static final String LINK_SIGNS = "._-+%@/:?=&#~";
  private static final String SITE = "www.";
  private static final String LINK = "http";

  private final FoldedPage page;
  private final String text;
  private final char[] masked;

  /** Up to here no mail address is left, so that long runs of letters are looked through once. */
  private int plainUntil;

  private SlotMask(FoldedPage page) {
    this.page = page;
    this.text = page.text();
    this.masked = text.toCharArray();
  }

  /** The letters of a page, as many as its folded text has, with its slots masked. */
  static char[] of(FoldedPage page, @Nullable String foldedTitle) {
    SlotMask mask = new SlotMask(page);
    mask.clearSigns();
    mask.maskWords();
    if (foldedTitle != null && isLong(foldedTitle)) {
      mask.maskTitle(foldedTitle);
    }
    return mask.masked;
  }

  private static boolean isLong(String title) {
    int words = 0;
    for (int i = 0; i < title.length() && words < TITLE_WORDS; i++) {
      boolean isFirst = i == 0 || !WordCharacters.isOne(title.charAt(i - 1));
      words += isFirst && WordCharacters.isOne(title.charAt(i)) ? 1 : 0;
    }
    return words >= TITLE_WORDS;
  }

  private void clearSigns() {
    for (int i = 0; i < masked.length; i++) {
      if (masked[i] == ADDRESS || masked[i] == TITLE) {
        masked[i] = BLANK;
      }
    }
  }

  private void maskWords() {
    int length = text.length();
    for (int at = page.nextWordCharacter(0, length); at < length; ) {
      int end = page.wordEnd(at, length);
      int slot = Math.max(maskAddress(at, end), maskDay(at, end));
      at = page.nextWordCharacter(Math.max(end, slot), length);
    }
  }

  /** The end of the day's or month's name that begins with a word; -1 if none does. */
  private int maskDay(int begin, int end) {
    int last = CalendarNames.end(text, begin, end, text.length());
    if (last > 0) {
      fill(begin, last, DAY);
    }
    return last;
  }

  /** The end of the address that begins with a word; -1 if none does. */
  private int maskAddress(int begin, int end) {
    if (!isLatin(text.charAt(begin))) {
      return -1;
    }
    boolean isLink = text.startsWith(LINK, begin) || text.startsWith(SITE, begin);
    if (!isLink && begin < plainUntil) {
      return -1;
    }
    int last = endOf(begin, isLink ? LINK_SIGNS : ADDRESS_SIGNS);
    int from = begin > 0 && text.charAt(begin - 1) == ADDRESS ? begin - 1 : begin;
    boolean holdsSign = page.indexOf(ADDRESS, from, last) < last;
    if (!isLink && !holdsSign) {
      plainUntil = last;
      return -1;
    }
    // «name@ example.com»: a blank that slipped in.
    int rest = last + 1;
    boolean isParted = text.charAt(last - 1) == ADDRESS && rest < text.length();
    int to = isParted && isLatin(text.charAt(rest)) ? endOf(rest, ADDRESS_SIGNS) : last;
    fill(begin, to, ADDRESS);
    return Math.max(to, end);
  }

  private int endOf(int begin, String signs) {
    int at = begin;
    while (at < text.length()
        && (isLatin(text.charAt(at)) || signs.indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private void maskTitle(String title) {
    List<Span> lines = page.lines();
    for (Span line : lines) {
      int begin = beginOfLast(line, title);
      if (begin > line.begin()
          && page.words(line.begin(), begin, WORDS_BESIDE) >= WORDS_BESIDE
          && !WordCharacters.isOne(text.charAt(begin - 1))) {
        fill(begin, line.end(), TITLE);
      }
    }
  }

  /** Where a line's last letters begin that are the title's; -1 if they are not. */
  private int beginOfLast(Span line, String title) {
    int at = line.end();
    for (int i = title.length() - 1; i >= 0; i--) {
      if (WordCharacters.isOne(title.charAt(i))) {
        do {
          at--;
        } while (at >= line.begin() && !WordCharacters.isOne(text.charAt(at)));
        if (at < line.begin() || text.charAt(at) != title.charAt(i)) {
          return -1;
        }
      }
    }
    return at;
  }

  private void fill(int begin, int end, char sign) {
    Arrays.fill(masked, begin, end, BLANK);
    masked[begin] = sign;
  }
}
