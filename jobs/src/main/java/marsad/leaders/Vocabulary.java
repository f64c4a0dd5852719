package marsad.leaders;

import static marsad.text.ArabicLetters.ALEF;
import static marsad.text.ArabicLetters.LAM;

import it.unimi.dsi.fastutil.Hash;
import it.unimi.dsi.fastutil.objects.Object2IntOpenCustomHashMap;
import java.io.Serializable;

/**
 * The words that any rule knows, each by a number from 1; 0 is every other word. A stretch of a
 * text is looked up without making a string of it.
 */
final class Vocabulary implements Serializable {
  private static final long serialVersionUID = 1L;
  static final int UNKNOWN = 0;
  private static final float LOAD = 0.25f;
  private static final int FACTOR = 31;

  private final Object2IntOpenCustomHashMap<CharSequence> ids =
      new Object2IntOpenCustomHashMap<>(1 << 13, LOAD, Letters.SAME);

  /** Number of a word, given to it if it has none yet. */
  int add(String word) {
    int id = ids.getInt(word);
    if (id == UNKNOWN) {
      id = ids.size() + 1;
      ids.put(word, id);
    }
    return id;
  }

  /** Number of a word or {@link #UNKNOWN}. */
  int id(CharSequence word) {
    return ids.getInt(word);
  }

  /** One more than the highest number. */
  int size() {
    return ids.size() + 1;
  }

  /** Equality of letters, whatever kind of sequence holds them. */
  private enum Letters implements Hash.Strategy<CharSequence> {
    SAME;

    @Override
    public int hashCode(CharSequence letters) {
      if (letters instanceof Window window) {
        return window.hash;
      }
      int hash = 0;
      for (int i = 0; i < letters.length(); i++) {
        hash = FACTOR * hash + letters.charAt(i);
      }
      return hash;
    }

    @Override
    public boolean equals(CharSequence one, CharSequence other) {
      if (one == null || other == null || one.length() != other.length()) {
        return one == other;
      }
      for (int i = 0; i < one.length(); i++) {
        if (one.charAt(i) != other.charAt(i)) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * A window on a text that is moved from word to word; with the article put before it if asked.
   */
  static final class Window implements CharSequence {
    private static final int ARTICLE_LETTERS = 2;

    private final char[] text;
    private int begin;
    private int end;
    private int article;
    private int hash;

    Window(String text) {
      this.text = text.toCharArray();
    }

    Window over(int from, int to) {
      return set(from, to, 0, 0);
    }

    Window withArticleOver(int from, int to) {
      return set(from, to, ARTICLE_LETTERS, FACTOR * ALEF + LAM);
    }

    private Window set(int from, int to, int articleLetters, int seed) {
      begin = from;
      end = to;
      article = articleLetters;
      int sum = seed;
      for (int i = from; i < to; i++) {
        sum = FACTOR * sum + text[i];
      }
      hash = sum;
      return this;
    }

    @Override
    public int length() {
      return end - begin + article;
    }

    @Override
    public char charAt(int index) {
      if (index < article) {
        return index == 0 ? ALEF : LAM;
      }
      return text[begin + index - article];
    }

    @Override
    public CharSequence subSequence(int from, int to) {
      return toString().subSequence(from, to);
    }

    @Override
    public String toString() {
      StringBuilder letters = new StringBuilder(length());
      for (int i = 0; i < length(); i++) {
        letters.append(charAt(i));
      }
      return letters.toString();
    }
  }
}
