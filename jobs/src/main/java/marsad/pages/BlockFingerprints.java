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

  private BlockFingerprints(FoldedPage page, char[] masked) {
    this.text = page.text();
    this.masked = masked;
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

  /** XXH3 of the letters of a folded stretch, two bytes each. */
  long hash(int begin, int end) {
    byte[] letters = new byte[2 * (end - begin)];
    int length = 0;
    boolean wasDigit = false;
    boolean isTitle = true;
    for (int i = begin; i < end; i++) {
      char c = masked[i];
      boolean isDigit = WordCharacters.isDigit(c);
      if (isDigit ? !wasDigit : isKept(c)) {
        char kept = isDigit ? DIGIT : c;
        letters[length++] = (byte) kept;
        letters[length++] = (byte) (kept >>> 8);
        isTitle &= c == SlotMask.TITLE;
      }
      wasDigit = isDigit;
    }
    // Titles alone must differ: they are headlines, or stand in lists.
    return isTitle
        ? Hashing.xxh3_64().hashCharsToLong(text.substring(begin, end))
        : Hashing.xxh3_64().hashBytesToLong(letters, 0, length);
  }

  private static boolean isKept(char c) {
    return WordCharacters.isOne(c) || c == SlotMask.ADDRESS || c == SlotMask.TITLE;
  }

  /** Whether a place is a slot's, but not its first: nothing known begins there. */
  boolean isInsideSlot(int at) {
    return masked[at] != text.charAt(at) && FoldedPage.isBlank(masked[at]);
  }
}
