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
    // A token and what stands behind it are six units long on average.
    long[] hashes = new long[text.length / 5 + 4];
    int[] bounds = new int[2 * hashes.length];
    int size = 0;
    for (int i = 0; i < text.length; ) {
      byte kind = kindOfFirst(text, i);
      if (kind == CharacterClasses.OTHER) {
        i++;
        continue;
      }
      if (size == hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * size);
        bounds = Arrays.copyOf(bounds, 4 * size);
      }
      bounds[2 * size] = i;
      long hash = LetterHash.EMPTY;
      do {
        hash = LetterHash.longer(hash, text[i++]);
      } while (i < text.length && goesOn(text, i, kind));
      bounds[2 * size + 1] = i;
      hashes[size++] = hash;
    }
    return new Tokens(source, bounds, hashes, size);
  }

  /**
   * Class of the character that begins at a unit; other where none does. A mark without a letter
   * before it is no token.
   */
  private static byte kindOfFirst(char[] text, int i) {
    byte kind = CharacterClasses.of(text[i]);
    if (kind < CharacterClasses.MARK) {
      return kind;
    }
    if (i > 0 && Character.isSurrogatePair(text[i - 1], text[i])) {
      return CharacterClasses.OTHER;
    }
    kind = CharacterClasses.ofCodePoint(Character.codePointAt(text, i));
    return kind == CharacterClasses.MARK ? CharacterClasses.OTHER : kind;
  }

  /** Whether a unit inside the text belongs to the token of a class before it. */
  private static boolean goesOn(char[] text, int i, byte open) {
    byte kind = CharacterClasses.of(text[i]);
    return kind == open || (kind >= CharacterClasses.MARK && isMarkOrPair(text, i, open));
  }

  private static boolean isMarkOrPair(char[] text, int i, byte open) {
    if (Character.isSurrogatePair(text[i - 1], text[i])) {
      return true;
    }
    byte kind = CharacterClasses.ofCodePoint(Character.codePointAt(text, i));
    return kind == open || kind == CharacterClasses.MARK;
  }
}
