package marsad.pages;

import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.util.HexFormat;

/**
 * Hash by which the same furniture is known on other pages. Digits are masked, since dates, counts
 * and prices change in a text that is else the same; blanks and signs are left out.
 */
final class BlockFingerprint {
  private static final char DIGIT = '0';

  private BlockFingerprint() {}

  /** XXH3 of the letters of a folded stretch, as 16 hex digits. */
  static String of(CharSequence folded, int begin, int end) {
    Hasher64 hasher = Hashing.xxh3_64();
    HashStream64 stream = hasher.hashStream();
    boolean wasDigit = false;
    for (int i = begin; i < end; i++) {
      char c = folded.charAt(i);
      boolean isDigit = Character.isDigit(c);
      if (isDigit && !wasDigit) {
        stream.putChar(DIGIT);
      } else if (Character.isLetter(c)) {
        stream.putChar(c);
      }
      wasDigit = isDigit;
    }
    return HexFormat.of().toHexDigits(stream.getAsLong());
  }
}
