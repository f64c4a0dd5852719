package marsad.pages;

import com.dynatrace.hash4j.hashing.Hashing;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Hashes by which the same furniture is known on other pages, for the stretches of one page. Slots
 * are masked, see {@link SlotMask}, and digits, since dates, counts and prices change in a text
 * that is else the same; blanks and signs are left out.
 */
final class BlockFingerprints {
  private static final char DIGIT = '0';

  private final String text;
  private final char[] masked;

  /** Of the letters that count, one digit for each number. */
  private final StretchHashes hashes;

  /** How many letters count before each place. */
  private final int[] lettersBefore;

  /** How many of them are no title. */
  private final int[] othersBefore;

  private BlockFingerprints(FoldedPage page, char[] masked) {
    this.text = page.text();
    this.masked = masked;
    this.hashes = new StretchHashes(masked.length);
    this.lettersBefore = new int[masked.length + 1];
    this.othersBefore = new int[masked.length + 1];
    for (int i = 0; i < masked.length; i++) {
      char c = masked[i];
      boolean isDigit = WordCharacters.isDigit(c);
      int others = othersBefore[i];
      if (isDigit ? !goesOn(i) : isKept(c)) {
        hashes.add(isDigit ? DIGIT : c);
        others += c == SlotMask.TITLE ? 0 : 1;
      }
      lettersBefore[i + 1] = hashes.size();
      othersBefore[i + 1] = others;
    }
  }

  /** Whether a digit is not the first of its number. */
  private boolean goesOn(int at) {
    return at > 0 && WordCharacters.isDigit(masked[at - 1]);
  }

  /** For the stretches of a page with a title, folded; null if it has none. */
  static BlockFingerprints of(FoldedPage page, @Nullable String foldedTitle) {
    return new BlockFingerprints(page, SlotMask.of(page, foldedTitle));
  }

  /** The hash of a whole text, as a line of that text has it. */
  static long hashOf(String raw) {
    FoldedPage page = FoldedPage.of(raw);
    return of(page, null).hash(0, page.text().length());
  }

  /** The hash as tables show it, 16 hex digits. */
  String of(int begin, int end) {
    return HexFormat.of().toHexDigits(hash(begin, end));
  }

  /** The hash of the letters of a folded stretch. */
  long hash(int begin, int end) {
    int from = lettersBefore[begin];
    int to = lettersBefore[end];
    boolean cutsNumber = begin < end && WordCharacters.isDigit(masked[begin]) && goesOn(begin);
    // Titles alone must differ: they are headlines, or stand in lists.
    if (othersBefore[begin] == othersBefore[end] && !cutsNumber) {
      return Hashing.xxh3_64().hashCharsToLong(text.substring(begin, end));
    }
    return cutsNumber ? hashes.hashBehind(DIGIT, from, to) : hashes.hash(from, to);
  }

  private static boolean isKept(char c) {
    return WordCharacters.isOne(c) || c == SlotMask.ADDRESS || c == SlotMask.TITLE;
  }

  /** Whether a place is a slot's, but not its first: nothing known begins there. */
  boolean isInsideSlot(int at) {
    return masked[at] != text.charAt(at) && FoldedPage.isBlank(masked[at]);
  }
}
