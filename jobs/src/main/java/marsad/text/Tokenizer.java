package marsad.text;

import java.util.Arrays;

/**
 * Cuts text into words and numbers: runs of letters with their marks, or of digits. A token ends
 * where digits meet letters («24بوتين») and where Arabic script meets another, since scraped text
 * loses spaces there; every punctuation mark, hyphens and slashes among them, ends it too.
 */
public final class Tokenizer {
  private Tokenizer() {}

  /** The tokens of a text. */
  public static Tokens tokens(String raw, Profile profile) {
    return tokens(Normalizer.withOffsets(raw, profile));
  }

  /** The tokens of a text that is normalized already. */
  public static Tokens tokens(NormalizedText source) {
    char[] text = source.text().toCharArray();
    int length = text.length;
    // Arabic words have five letters on average; a third of the length holds most texts.
    int[] bounds = new int[length / 3 + 8];
    int filled = 0;
    byte open = CharacterClasses.OTHER;
    for (int i = 0; i < length; ) {
      byte kind = CharacterClasses.of(text[i]);
      int next = i + 1;
      if (kind >= CharacterClasses.MARK) {
        int codePoint = Character.codePointAt(text, i);
        kind = CharacterClasses.ofCodePoint(codePoint);
        // A mark goes with the letter before it; without one it is no word.
        kind = kind == CharacterClasses.MARK ? open : kind;
        next = i + Character.charCount(codePoint);
      }
      if (kind != open) {
        if (open != CharacterClasses.OTHER) {
          bounds[filled++] = i;
        }
        if (kind != CharacterClasses.OTHER) {
          if (filled + 2 > bounds.length) {
            bounds = Arrays.copyOf(bounds, bounds.length * 2);
          }
          bounds[filled++] = i;
        }
        open = kind;
      }
      i = next;
    }
    if (open != CharacterClasses.OTHER) {
      bounds[filled++] = length;
    }
    return new Tokens(source, bounds, filled / 2);
  }
}
