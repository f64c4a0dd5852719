package marsad.text;

import java.util.Arrays;

/** One text on its way through a {@link FoldTable}; used once, by one method, and thrown away. */
final class Folding {
  /**
   * Longest run of combining characters looked at as one. Written language has fewer than ten; the
   * bound keeps hostile input linear (Unicode Standard Annex 15 bounds such runs at 30).
   */
  private static final int LONGEST_RUN = 256;

  private final FoldTable table;
  private final char[] raw;
  private char[] out;
  private int length;

  /** For each unit put out, the raw offset it comes from. Empty while both are the same. */
  private int[] begins = {};

  private boolean followsOffsets;

  /** Raw units before this one are done with and not looked at again. */
  private int done;

  Folding(String raw, Profile profile) {
    this.table = FoldTable.of(profile);
    this.raw = raw.toCharArray();
    this.out = new char[this.raw.length + 1];
  }

  /** The folded text, without a way back. */
  String text() {
    if (!foldPlain()) {
      followOffsets();
    }
    return new String(out, 0, length);
  }

  /** The folded text with a way back to the raw one. */
  NormalizedText withOffsets(String source) {
    followOffsets();
    String text = new String(out, 0, length);
    if (begins.length == 0) {
      return new NormalizedText(source, text, begins);
    }
    begins[length] = raw.length;
    return new NormalizedText(source, text, Arrays.copyOf(begins, length + 1));
  }

  /** The quick way: false if a neighbour must be looked at, which needs the offsets. */
  private boolean foldPlain() {
    int[] entries = table.entries();
    char[] in = raw;
    char[] to = out;
    int o = 0;
    for (int i = 0; i < in.length; i++) {
      int entry = entries[in[i]];
      if (entry >= 0) {
        to[o] = (char) entry;
        o += entry >>> 16;
      } else if (entry == FoldTable.COMPOSES) {
        return false;
      } else {
        length = o;
        int next = foldSpecial(i, entry);
        if (next < 0) {
          return false;
        }
        i = next - 1;
        o = length;
        to = out;
      }
    }
    length = o;
    return true;
  }

  private void followOffsets() {
    int start = foldWhileInStep();
    length = start;
    if (start == raw.length) {
      return;
    }
    followsOffsets = true;
    begins = new int[out.length + 1];
    for (int i = 0; i < start; i++) {
      begins[i] = i;
    }
    foldFrom(start);
  }

  /** Folds while each unit gives one; answers where that ends. */
  private int foldWhileInStep() {
    int[] entries = table.entries();
    char[] in = raw;
    char[] to = out;
    for (int i = 0; i < in.length; i++) {
      int entry = entries[in[i]];
      if (entry >>> 16 != 1) {
        return i;
      }
      to[i] = (char) entry;
    }
    return in.length;
  }

  private void foldFrom(int start) {
    int[] entries = table.entries();
    char[] in = raw;
    char[] to = out;
    int[] from = begins;
    int o = length;
    for (int i = start; i < in.length; i++) {
      int entry = entries[in[i]];
      if (entry >= 0) {
        to[o] = (char) entry;
        from[o] = i;
        o += entry >>> 16;
      } else {
        length = o;
        int next = entry == FoldTable.COMPOSES ? -1 : foldSpecial(i, entry);
        i = (next < 0 ? foldRun(i) : next) - 1;
        o = length;
        to = out;
        from = begins;
      }
    }
    length = o;
  }

  /** Folds what takes one code point to see; negative if its neighbours matter. */
  private int foldSpecial(int i, int entry) {
    if (entry != FoldTable.SURROGATE) {
      expand(i, table.expansion(entry));
      return i + 1;
    }
    int codePoint = Character.codePointAt(raw, i);
    if (codePoint > Character.MAX_VALUE && !FoldTable.NFKC.isInert(codePoint)) {
      return -1;
    }
    int next = i + Character.charCount(codePoint);
    int folded = table.fold(codePoint);
    if (folded >= 0) {
      put(Character.toChars(folded), i, next);
    }
    return next;
  }

  /**
   * A sign of several words (the blessing after the Prophet's name) must not glue to its
   * neighbours.
   */
  private void expand(int i, char[] expansion) {
    boolean isPhrase = isPhrase(expansion);
    if (isPhrase && length > 0 && CharacterClasses.of(out[length - 1]) != CharacterClasses.OTHER) {
      put(new char[] {' '}, i, i + 1);
    }
    put(expansion, i, i + 1);
    if (isPhrase && wordFollows(i + 1)) {
      put(new char[] {' '}, i, i + 1);
    }
  }

  private static boolean isPhrase(char[] expansion) {
    for (int i = 1; i < expansion.length - 1; i++) {
      if (expansion[i] == ' ') {
        return true;
      }
    }
    return false;
  }

  private boolean wordFollows(int from) {
    for (int i = from; i < raw.length; i++) {
      if (table.entries()[raw[i]] != 0) {
        return CharacterClasses.of(raw[i]) != CharacterClasses.OTHER;
      }
    }
    return false;
  }

  private void put(char[] units, int from, int next) {
    ensure(length + units.length + raw.length - next + 1);
    for (char unit : units) {
      out[length] = unit;
      if (followsOffsets) {
        begins[length] = from;
      }
      length++;
    }
  }

  private void ensure(int capacity) {
    if (capacity > out.length) {
      out = Arrays.copyOf(out, capacity + capacity / 4);
      if (followsOffsets) {
        begins = Arrays.copyOf(begins, out.length + 1);
      }
    }
  }

  /** Has ICU normalize the run of joining characters around {@code i}; answers where it ends. */
  private int foldRun(int i) {
    int begin = runBegin(i);
    int end = runEnd(i, begin);
    while (length > 0 && begins[length - 1] >= begin) {
      length--;
    }
    StringBuilder run = new StringBuilder(end - begin);
    for (int k = begin; k < end; ) {
      int codePoint = Character.codePointAt(raw, k, end);
      if (!FoldTable.isFormat(codePoint)) {
        run.appendCodePoint(codePoint);
      }
      k += Character.charCount(codePoint);
    }
    put(table.fold(FoldTable.NFKC.normalize(run)).toCharArray(), begin, end);
    done = end;
    return end;
  }

  private int runBegin(int i) {
    int begin = i;
    while (begin > done && joinsBackward(Character.codePointAt(raw, begin))) {
      begin -= Character.charCount(Character.codePointBefore(raw, begin));
    }
    return begin;
  }

  private int runEnd(int i, int begin) {
    int end = i;
    do {
      end += Character.charCount(Character.codePointAt(raw, end));
    } while (end < raw.length
        && end - begin < LONGEST_RUN
        && joinsBackward(Character.codePointAt(raw, end)));
    return end;
  }

  /** Format characters are looked through: they must not keep a letter from its hamza. */
  private static boolean joinsBackward(int codePoint) {
    return !FoldTable.NFKC.hasBoundaryBefore(codePoint) || FoldTable.isFormat(codePoint);
  }
}
