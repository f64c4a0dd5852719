package marsad.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;

/**
 * What becomes of every UTF-16 unit: one look-up does compatibility forms (NFKC, Unicode Standard
 * Annex 15), format characters, marks, tatweel, letters, digits, punctuation and spaces at once.
 *
 * <p>The fold comes after NFKC. It is a function of one code point, so a table can hold both
 * together, except where NFKC looks at neighbours: alef and a combining hamza make one letter. Such
 * units are marked {@link #COMPOSES}, and {@link Folding} hands their surroundings to ICU.
 */
final class FoldTable {
  static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

  /** The unit may join or change places with what stands before it. */
  static final int COMPOSES = 0xC000_0000;

  /** Half of a supplementary code point, or a lone half. */
  static final int SURROGATE = 0xA000_0000;

  /** Becomes several units: the lower bits are a row of the expansions. */
  private static final int EXPANDS = 0x8000_0000;

  private static final int ONE = 1 << 16;
  private static final int REMOVED = -1;
  private static final FoldTable FOLD = new FoldTable(Profile.FOLD);
  private static final FoldTable STRICT = new FoldTable(Profile.STRICT);

  private final char[] letters;

  /**
   * Negative: one of the cases above. Otherwise the upper half is how many units come out (0 or 1)
   * and the lower half is the unit, so that the inner loop needs no branch to remove a mark.
   */
  private final int[] entries = new int[Character.MAX_VALUE + 1];

  private final List<char[]> expansions = new ArrayList<>();

  private FoldTable(Profile profile) {
    letters = FoldedLetters.of(profile);
    for (int unit = 0; unit < entries.length; unit++) {
      entries[unit] = entry((char) unit);
    }
  }

  static FoldTable of(Profile profile) {
    return profile == Profile.FOLD ? FOLD : STRICT;
  }

  /** The table itself, for the inner loops of this package; never written to. */
  int[] entries() {
    return entries;
  }

  /** The units an entry below zero that is no other case stands for. */
  char[] expansion(int entry) {
    return expansions.get(entry & Character.MAX_VALUE);
  }

  /** The fold alone, of a code point that NFKC has left, or a negative number: nothing remains. */
  int fold(int codePoint) {
    if (codePoint < letters.length && letters[codePoint] != 0) {
      return letters[codePoint] == ArabicLetters.NONE ? REMOVED : letters[codePoint];
    }
    return switch (UCharacter.getType(codePoint)) {
      case UCharacterCategory.FORMAT,
          UCharacterCategory.NON_SPACING_MARK,
          UCharacterCategory.ENCLOSING_MARK ->
          REMOVED;
      case UCharacterCategory.DECIMAL_DIGIT_NUMBER -> '0' + UCharacter.digit(codePoint);
      case UCharacterCategory.SPACE_SEPARATOR -> ' ';
      case UCharacterCategory.SURROGATE -> ArabicLetters.REPLACEMENT_CHARACTER;
      default -> codePoint;
    };
  }

  /** The fold of a text that NFKC has left. */
  String fold(String normalized) {
    StringBuilder folded = new StringBuilder(normalized.length());
    for (int i = 0; i < normalized.length(); ) {
      int codePoint = normalized.codePointAt(i);
      int to = fold(codePoint);
      if (to >= 0) {
        folded.appendCodePoint(to);
      }
      i += Character.charCount(codePoint);
    }
    return folded.toString();
  }

  static boolean isFormat(int codePoint) {
    return UCharacter.getType(codePoint) == UCharacterCategory.FORMAT;
  }

  private int entry(char unit) {
    if (Character.isSurrogate(unit)) {
      return SURROGATE;
    }
    if (NFKC.isInert(unit)) {
      int to = fold(unit);
      return to < 0 ? 0 : ONE | to;
    }
    String whole = fold(NFKC.normalize(String.valueOf(unit)));
    boolean isPlainMark =
        whole.isEmpty() && NFKC.isNormalized(String.valueOf(unit)) && !mayCompose(unit);
    if (!NFKC.hasBoundaryBefore(unit) && !isPlainMark) {
      return COMPOSES;
    }
    if (whole.length() < 2) {
      return whole.isEmpty() ? 0 : ONE | whole.charAt(0);
    }
    expansions.add(whole.toCharArray());
    return EXPANDS | (expansions.size() - 1);
  }

  private static boolean mayCompose(char unit) {
    return NFKC.quickCheck(String.valueOf(unit)) == com.ibm.icu.text.Normalizer.MAYBE;
  }
}
