package marsad.reuse;

import java.util.ArrayList;
import java.util.List;
import marsad.text.Span;

/** Tells word by word where two texts are the same and where they differ. */
public final class Differences {
  /** Beyond this many pairs of words what lies between the equal ends counts as changed. */
  private static final long MOST_PAIRS = 25_000_000;

  private final WordSequence first;
  private final WordSequence second;
  private final List<Part> parts = new ArrayList<>();

  private Differences(WordSequence first, WordSequence second) {
    this.first = first;
    this.second = second;
  }

  /** Which text has a part. */
  public enum Holder {
    /** Both, in the same words. */
    BOTH,
    /** The first alone. */
    FIRST,
    /** The second alone. */
    SECOND
  }

  /**
   * A part of the texts.
   *
   * @param holder which text has it
   * @param span where: in the first text if that alone has it, else in the second
   */
  public record Part(Holder holder, Span span) {}

  /** The parts in reading order; of a change, what the first text has comes first. */
  public static List<Part> of(WordSequence first, WordSequence second) {
    Differences differences = new Differences(first, second);
    differences.find();
    return List.copyOf(differences.parts);
  }

  private void find() {
    int[] a = first.hashes();
    int[] b = second.hashes();
    int begin = 0;
    while (begin < Math.min(a.length, b.length) && a[begin] == b[begin]) {
      begin++;
    }
    int end = 0;
    while (end < Math.min(a.length, b.length) - begin
        && a[a.length - 1 - end] == b[b.length - 1 - end]) {
      end++;
    }
    add(Holder.BOTH, 0, begin);
    findBetween(begin, a.length - end, begin, b.length - end);
    add(Holder.BOTH, b.length - end, b.length);
  }

  /** By the longest common subsequence of the words between. */
  private void findBetween(int beginA, int endA, int beginB, int endB) {
    if ((long) (endA - beginA) * (endB - beginB) > MOST_PAIRS) {
      add(Holder.FIRST, beginA, endA);
      add(Holder.SECOND, beginB, endB);
      return;
    }
    int[][] longest = longest(beginA, endA, beginB, endB);
    int i = beginA;
    int j = beginB;
    while (i < endA || j < endB) {
      int equal = 0;
      while (i + equal < endA && j + equal < endB && areEqual(i + equal, j + equal)) {
        equal++;
      }
      add(Holder.BOTH, j, j + equal);
      i += equal;
      j += equal;
      int fromA = i;
      int fromB = j;
      while ((i < endA || j < endB) && !(i < endA && j < endB && areEqual(i, j))) {
        boolean skipsA =
            j == endB
                || (i < endA
                    && longest[i + 1 - beginA][j - beginB] >= longest[i - beginA][j + 1 - beginB]);
        i += skipsA ? 1 : 0;
        j += skipsA ? 0 : 1;
      }
      add(Holder.FIRST, fromA, i);
      add(Holder.SECOND, fromB, j);
    }
  }

  /** Length of the longest common subsequence of what lies behind each pair of places. */
  private int[][] longest(int beginA, int endA, int beginB, int endB) {
    int[][] longest = new int[endA - beginA + 1][endB - beginB + 1];
    for (int i = endA - beginA - 1; i >= 0; i--) {
      for (int j = endB - beginB - 1; j >= 0; j--) {
        longest[i][j] =
            areEqual(beginA + i, beginB + j)
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest;
  }

  private boolean areEqual(int i, int j) {
    return first.hashes()[i] == second.hashes()[j];
  }

  private void add(Holder holder, int from, int to) {
    if (from < to) {
      WordSequence words = holder == Holder.FIRST ? first : second;
      parts.add(new Part(holder, new Span(words.begin(from), words.end(to - 1))));
    }
  }
}
