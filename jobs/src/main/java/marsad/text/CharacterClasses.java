package marsad.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UScript;

/** What a character is to a tokenizer, in a table per UTF-16 unit built from ICU's properties. */
final class CharacterClasses {
  /** Space, punctuation, symbol, control. */
  static final byte OTHER = 0;

  static final byte ARABIC = 1;

  /** Letter of another script. */
  static final byte FOREIGN = 2;

  static final byte DIGIT = 3;

  /** A mark: belongs to the token before it. */
  static final byte MARK = 4;

  /** Half of a supplementary code point: look at the code point. */
  static final byte SURROGATE = 5;

  private static final byte[] TABLE = table();

  private CharacterClasses() {}

  static byte of(char unit) {
    return TABLE[unit];
  }

  static byte ofCodePoint(int codePoint) {
    return codePoint < TABLE.length ? TABLE[codePoint] : classOf(codePoint);
  }

  private static byte[] table() {
    byte[] table = new byte[Character.MAX_VALUE + 1];
    for (int unit = 0; unit < table.length; unit++) {
      table[unit] = Character.isSurrogate((char) unit) ? SURROGATE : classOf(unit);
    }
    return table;
  }

  private static byte classOf(int codePoint) {
    return switch (UCharacter.getType(codePoint)) {
      case UCharacterCategory.UPPERCASE_LETTER,
          UCharacterCategory.LOWERCASE_LETTER,
          UCharacterCategory.TITLECASE_LETTER,
          UCharacterCategory.MODIFIER_LETTER,
          UCharacterCategory.OTHER_LETTER ->
          UScript.getScript(codePoint) == UScript.ARABIC ? ARABIC : FOREIGN;
      case UCharacterCategory.DECIMAL_DIGIT_NUMBER -> DIGIT;
      case UCharacterCategory.NON_SPACING_MARK,
          UCharacterCategory.ENCLOSING_MARK,
          UCharacterCategory.COMBINING_SPACING_MARK ->
          MARK;
      default -> OTHER;
    };
  }
}
