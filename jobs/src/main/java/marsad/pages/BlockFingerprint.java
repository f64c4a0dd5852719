package marsad.pages;

import com.dynatrace.hash4j.hashing.Hashing;
import java.util.HexFormat;

/**
 * Hash by which the same furniture is known on other pages. Digits are masked, since dates, counts
 * and prices change in a text that is else the same; blanks and signs are left out.
 */
final class BlockFingerprint {
  private static final char DIGIT = '0';

  private BlockFingerprint() {}

  /** The hash as tables show it, 16 hex digits. */
  static String of(CharSequence folded, int begin, int end) {
    return HexFormat.of().toHexDigits(hash(folded, begin, end));
  }

  /** XXH3 of the letters of a folded stretch, two bytes each. */
  static long hash(CharSequence folded, int begin, int end) {
    byte[] letters = new byte[2 * (end - begin)];
    int length = 0;
    boolean wasDigit = false;
    for (int i = begin; i < end; i++) {
      char c = folded.charAt(i);
      boolean isDigit = WordCharacters.isDigit(c);
      if (isDigit ? !wasDigit : WordCharacters.isOne(c)) {
        char kept = isDigit ? DIGIT : c;
        letters[length++] = (byte) kept;
        letters[length++] = (byte) (kept >>> 8);
      }
      wasDigit = isDigit;
    }
    return Hashing.xxh3_64().hashBytesToLong(letters, 0, length);
  }
}
