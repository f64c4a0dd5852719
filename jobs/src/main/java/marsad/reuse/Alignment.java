package marsad.reuse;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the stretches that two texts share: runs of equal words at least a shingle long, joined
 * over small changes on about the same diagonal, their ends carried on word by word.
 */
public final class Alignment {
  /** Changed words inside a stretch, at most, in either text. */
  private static final int LARGEST_CHANGE = 15;

  /** Equal words that must follow a changed one for a stretch to be carried on over it. */
  private static final int WORDS_AFTER_CHANGE = 2;

  /** Places of one shingle that are looked at; only a text that repeats itself has more. */
  private static final int PLACES = 32;

  /** One or two words changed, left out or put in: steps in the one text and in the other. */
  private static final int[][] CHANGES = {
    {1, 1}, {1, 0}, {0, 1}, {2, 2}, {2, 0}, {0, 2}, {2, 1}, {1, 2}
  };

  private static final int NONE = -1;

  private final int[] a;
  private final int[] b;

  /** For each shingle of b the place it first stands at, and for each place the next with it. */
  private final Long2IntOpenHashMap firstInB;

  private final int[] nextInB;

  private Alignment(int[] a, int[] b) {
    this.a = a;
    this.b = b;
    long[] shingles = Shingles.inOrder(b);
    this.firstInB = new Long2IntOpenHashMap(shingles.length);
    this.nextInB = new int[shingles.length];
    firstInB.defaultReturnValue(NONE);
    for (int j = shingles.length - 1; j >= 0; j--) {
      nextInB[j] = firstInB.put(shingles[j], j);
    }
  }

  /** The stretches two texts share, in the order of the first. */
  public static List<Stretch> of(WordSequence a, WordSequence b) {
    return new Alignment(a.hashes(), b.hashes()).stretches();
  }

  private List<Stretch> stretches() {
    List<Stretch> found = new ArrayList<>();
    long[] shingles = Shingles.inOrder(a);
    Stretch open = null;
    int i = 0;
    while (i < shingles.length) {
      int j = place(shingles[i], i, open);
      if (j == NONE) {
        i++;
        continue;
      }
      Stretch run = run(i, j);
      i = Math.max(i + 1, run.endA() - Shingles.WORDS + 1);
      Stretch longer = joined(open, run);
      if (longer == null && open != null) {
        found.add(carriedOn(open));
      }
      open = longer == null ? run : longer;
    }
    if (open != null) {
      found.add(carriedOn(open));
    }
    return found;
  }

  /** Where a shingle of a stands in b: of several places the one nearest the diagonal. */
  private int place(long shingle, int i, @Nullable Stretch open) {
    int first = firstInB.get(shingle);
    if (first == NONE || open == null) {
      return first;
    }
    int expected = open.endB() + i - open.endA();
    int best = first;
    int places = 0;
    for (int j = first; j != NONE && places < PLACES; j = nextInB[j]) {
      best = Math.abs(j - expected) < Math.abs(best - expected) ? j : best;
      places++;
    }
    return best;
  }

  private Stretch run(int i, int j) {
    int length = 0;
    while (i + length < a.length && j + length < b.length && a[i + length] == b[j + length]) {
      length++;
    }
    // Hashes of shingles may agree by chance where words do not.
    int words = Math.max(1, length);
    return new Stretch(i, i + words, j, j + words, words);
  }

  /** A stretch with the run behind it; null if the run does not go on from it. */
  private static @Nullable Stretch joined(@Nullable Stretch open, Stretch run) {
    if (open == null) {
      return null;
    }
    int overlap = Math.max(open.endA() - run.beginA(), open.endB() - run.beginB());
    if (overlap >= run.equal() || overlap >= Shingles.WORDS) {
      return null;
    }
    Stretch rest = overlap > 0 ? run.without(overlap) : run;
    boolean isNear =
        rest.beginA() - open.endA() <= LARGEST_CHANGE
            && rest.beginB() - open.endB() <= LARGEST_CHANGE;
    return isNear ? open.with(rest) : null;
  }

  private Stretch carriedOn(Stretch stretch) {
    Stretch longer = stretch;
    for (Stretch next = onward(longer); next != null; next = onward(longer)) {
      longer = next;
    }
    for (Stretch next = backward(longer); next != null; next = backward(longer)) {
      longer = next;
    }
    return longer;
  }

  private @Nullable Stretch onward(Stretch s) {
    for (int[] change : CHANGES) {
      int i = s.endA() + change[0];
      int j = s.endB() + change[1];
      int equal = 0;
      while (i + equal < a.length && j + equal < b.length && a[i + equal] == b[j + equal]) {
        equal++;
      }
      if (equal >= WORDS_AFTER_CHANGE) {
        return new Stretch(s.beginA(), i + equal, s.beginB(), j + equal, s.equal() + equal);
      }
    }
    return null;
  }

  private @Nullable Stretch backward(Stretch s) {
    for (int[] change : CHANGES) {
      int i = s.beginA() - change[0];
      int j = s.beginB() - change[1];
      int equal = 0;
      while (i - equal > 0 && j - equal > 0 && a[i - equal - 1] == b[j - equal - 1]) {
        equal++;
      }
      if (equal >= WORDS_AFTER_CHANGE) {
        return new Stretch(i - equal, s.endA(), j - equal, s.endB(), s.equal() + equal);
      }
    }
    return null;
  }
}
