package marsad.text;

import java.util.Arrays;

/**
 * The words of a text as hashes, with their places in it: what is needed to find equal wording, at
 * the cost of one pass and no object a word. Words and places are those of {@link Tokenizer} under
 * {@link Profile#FOLD}.
 */
public final class WordHashes {
  /** Fowler, Noll and Vo's, for 64 bits. */
  private static final long OFFSET_BASIS = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;

  private int[] hashes;
  private int[] bounds;
  private int size;

  private WordHashes(int characters) {
    // Arabic words have five letters on average and a space between them.
    this.hashes = new int[characters / 5 + 8];
    this.bounds = new int[2 * hashes.length];
  }

  /** The words of a text as it was published. */
  public static WordHashes of(String raw) {
    WordHashes words = new WordHashes(raw.length());
    if (!words.scan(raw.toCharArray())) {
      words.size = 0;
      words.scan(Tokenizer.tokens(raw, Profile.FOLD));
    }
    return words;
  }

  /** Number of words. */
  public int size() {
    return size;
  }

  /** Hash of a word as folded. */
  public int hash(int word) {
    return hashes[word];
  }

  /** First character of a word, in the raw text. */
  public int begin(int word) {
    return bounds[2 * word];
  }

  /** One past the last character of a word, in the raw text; marks on its last letter included. */
  public int end(int word) {
    return bounds[2 * word + 1];
  }

  /** The hashes of all words in order. */
  public int[] toArray() {
    return Arrays.copyOf(hashes, size);
  }

  /**
   * The quick way, which needs no folded text: false where a character must be seen with its
   * neighbours or becomes several letters, which few texts have.
   */
  private boolean scan(char[] raw) {
    FoldTable table = FoldTable.of(Profile.FOLD);
    int[] entries = table.entries();
    byte open = CharacterClasses.OTHER;
    long hash = 0;
    int begin = 0;
    int end = 0;
    for (int i = 0; i < raw.length; i++) {
      int entry = entries[raw[i]];
      if (entry == 0) {
        // A mark belongs to the letter before it; a direction sign behind a word does not.
        end = open == CharacterClasses.OTHER || FoldTable.isFormat(raw[i]) ? end : i + 1;
        continue;
      }
      if (entry < 0 && !isSeparator(table, entry)) {
        return false;
      }
      char letter = (char) entry;
      byte kind = entry < 0 ? CharacterClasses.OTHER : CharacterClasses.of(letter);
      if (kind >= CharacterClasses.MARK) {
        return false;
      }
      if (kind != open) {
        if (open != CharacterClasses.OTHER) {
          add(hash, begin, end);
        }
        open = kind;
        begin = i;
        hash = OFFSET_BASIS;
      }
      hash = (hash ^ letter) * PRIME;
      end = i + 1;
    }
    if (open != CharacterClasses.OTHER) {
      add(hash, begin, end);
    }
    return true;
  }

  /** Whether a character stands for several signs, none of them a letter: the ellipsis does. */
  private static boolean isSeparator(FoldTable table, int entry) {
    if (entry == FoldTable.COMPOSES || entry == FoldTable.SURROGATE) {
      return false;
    }
    for (char sign : table.expansion(entry)) {
      if (CharacterClasses.of(sign) != CharacterClasses.OTHER) {
        return false;
      }
    }
    return true;
  }

  private void scan(Tokens tokens) {
    NormalizedText text = tokens.source();
    for (int token = 0; token < tokens.size(); token++) {
      long hash = OFFSET_BASIS;
      for (int i = tokens.begin(token); i < tokens.end(token); i++) {
        hash = (hash ^ text.charAt(i)) * PRIME;
      }
      add(hash, tokens.rawBegin(token), tokens.rawEnd(token));
    }
  }

  private void add(long hash, int begin, int end) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      bounds = Arrays.copyOf(bounds, 4 * size);
    }
    bounds[2 * size] = begin;
    bounds[2 * size + 1] = end;
    // The lower bits of a product depend on few letters, the upper ones on all.
    hashes[size++] = (int) (((hash ^ (hash >>> 29)) * 0xbf58476d1ce4e5b9L) >>> 32);
  }
}
