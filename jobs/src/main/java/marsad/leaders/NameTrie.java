package marsad.leaders;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.io.Serializable;

/**
 * Phrases as paths of word numbers: (node, word) leads to a node, a node may carry a value.
 * Matching is on whole words, so that روبيو is never found in the word for Europeans.
 */
final class NameTrie implements Serializable {
  private static final long serialVersionUID = 1L;
  static final int NONE = -1;
  private static final int ROOT = 0;

  private final Long2IntOpenHashMap edges = new Long2IntOpenHashMap();

  /** Node of each first word: most look-ups end here, and need no hash. */
  private final IntArrayList firsts = new IntArrayList();

  private final IntArrayList values = new IntArrayList(new int[] {NONE});

  NameTrie() {
    edges.defaultReturnValue(NONE);
  }

  /** Value of a phrase; {@link #NONE} if it is not here. */
  int value(int[] words) {
    int node = ROOT;
    for (int word : words) {
      node = edges.get(edge(node, word));
      if (node == NONE) {
        return NONE;
      }
    }
    return values.getInt(node);
  }

  /** Adds a phrase, or gives it another value. */
  void put(int[] words, int value) {
    int node = ROOT;
    for (int word : words) {
      int next = edges.get(edge(node, word));
      if (next == NONE) {
        next = values.size();
        values.add(NONE);
        edges.put(edge(node, word), next);
        if (node == ROOT) {
          addFirst(word, next);
        }
      }
      node = next;
    }
    values.set(node, value);
  }

  private void addFirst(int word, int node) {
    while (firsts.size() <= word) {
      firsts.add(NONE);
    }
    firsts.set(word, node);
  }

  /** The node a word leads to from the root, or {@link #NONE}. */
  int first(int word) {
    return word < firsts.size() ? firsts.getInt(word) : NONE;
  }

  /** The node a word leads to from a node, or {@link #NONE}. */
  int next(int node, int word) {
    return word == Vocabulary.UNKNOWN ? NONE : edges.get(edge(node, word));
  }

  /** Value of a node, or {@link #NONE}. */
  int valueAt(int node) {
    return values.getInt(node);
  }

  /** Number of nodes. */
  int size() {
    return values.size();
  }

  private static long edge(int node, int word) {
    return ((long) node << Integer.SIZE) | word;
  }
}
