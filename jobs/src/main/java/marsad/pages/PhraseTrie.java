package marsad.pages;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.io.Serializable;

/**
 * Folded phrases as a tree of characters, so that all that begin at a place are tried in one walk.
 * Any run of blanks and underscores counts as one space.
 */
final class PhraseTrie implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int NONE = -1;
  private static final int BEGINNINGS = 1 << 14;

  private final Long2IntOpenHashMap edges = new Long2IntOpenHashMap();
  private final Long2IntOpenHashMap values = new Long2IntOpenHashMap();

  /** Marks the first two characters of phrases, so that most places need no walk. */
  private final boolean[] beginnings = new boolean[BEGINNINGS];

  private int nodes = 1;

  PhraseTrie() {
    edges.defaultReturnValue(NONE);
    values.defaultReturnValue(NONE);
  }

  /** Adds a folded phrase; the value found before under the same phrase, or -1. */
  int put(CharSequence phrase, int value) {
    if (phrase.length() < 2) {
      throw new IllegalArgumentException("the phrase '" + phrase + "' is too short");
    }
    beginnings[beginning(phrase.charAt(0), phrase.charAt(1))] = true;
    int node = 0;
    for (int i = 0; i < phrase.length(); i++) {
      long edge = edge(node, phrase.charAt(i));
      int next = edges.get(edge);
      if (next == NONE) {
        next = nodes++;
        edges.put(edge, next);
      }
      node = next;
    }
    return values.put(node, value);
  }

  /** Length of the longest phrase that begins at a place, with its value; null if none does. */
  @org.jspecify.annotations.Nullable
  Hit longestAt(CharSequence text, int from) {
    if (from + 1 >= text.length()
        || !beginnings[beginning(text.charAt(from), text.charAt(from + 1))]) {
      return null;
    }
    int node = 0;
    int value = NONE;
    int end = from;
    for (int i = from; i < text.length(); ) {
      char c = text.charAt(i);
      int next = i + 1;
      if (isBlank(c)) {
        c = ' ';
        while (next < text.length() && isBlank(text.charAt(next))) {
          next++;
        }
      }
      node = edges.get(edge(node, c));
      if (node == NONE) {
        break;
      }
      i = next;
      int here = values.get(node);
      if (here != NONE) {
        value = here;
        end = i;
      }
    }
    return value == NONE ? null : new Hit(value, end);
  }

  private static int beginning(char first, char second) {
    return (first * 127 + (isBlank(second) ? ' ' : second)) & (BEGINNINGS - 1);
  }

  private static boolean isBlank(char c) {
    return c == '_' || WordCharacters.isBlank(c);
  }

  private static long edge(int node, char c) {
    return ((long) node << 16) | c;
  }

  /** A phrase found: its value and the place after it. */
  record Hit(int value, int end) {}
}
