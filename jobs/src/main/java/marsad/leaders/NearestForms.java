package marsad.leaders;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import marsad.tables.LeaderName;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds the known form that is spelt most like a name.
 *
 * <p>Every form is filed under itself and under each spelling with one letter left out; a name is
 * looked up the same way (deletion neighbourhood, Mor and Fraenkel 1982). That finds all forms one
 * letter away, and those two letters away where one letter left out of each makes them equal.
 */
public final class NearestForms {
  private static final int FEWEST_LETTERS = 4;
  private static final int FEWEST_LETTERS_FOR_TWO = 7;
  private static final int NONE = -1;

  private final List<LeaderName> forms = new ArrayList<>();
  private final List<String> folded = new ArrayList<>();
  private final Int2IntOpenHashMap first = new Int2IntOpenHashMap();
  private final IntArrayList next = new IntArrayList();
  private final IntArrayList filed = new IntArrayList();

  private NearestForms() {
    first.defaultReturnValue(NONE);
  }

  /** The forms of a gazetteer that have at least four letters. */
  public static NearestForms of(Leaders leaders) {
    NearestForms nearest = new NearestForms();
    leaders.names().forEach(nearest::add);
    return nearest;
  }

  /**
   * The nearest form.
   *
   * @param form the form and its leader
   * @param distance letters added, left out or changed, 0 to 2
   */
  public record Near(LeaderName form, int distance) {}

  /** The form nearest to a name, the first by leader and letters of several; empty if none is. */
  public Optional<Near> to(String name) {
    String letters = String.join(" ", NameForms.folded(name));
    int allowed = letters.length() >= FEWEST_LETTERS_FOR_TWO ? 2 : 1;
    IntOpenHashSet candidates = new IntOpenHashSet();
    forEachKey(
        letters,
        key -> {
          for (int at = first.get(key); at != NONE; at = next.getInt(at)) {
            candidates.add(filed.getInt(at));
          }
        });
    return candidates
        .intStream()
        .mapToObj(
            form ->
                new Near(
                    forms.get(form),
                    LevenshteinDistance.getDefaultInstance().apply(letters, folded.get(form))))
        .filter(near -> near.distance() <= allowed)
        .min(
            Comparator.comparing(Near::distance)
                .thenComparing(near -> near.form().leaderId())
                .thenComparing(near -> near.form().form()));
  }

  private void add(LeaderName name) {
    String letters = String.join(" ", NameForms.folded(name.form()));
    if (letters.length() < FEWEST_LETTERS) {
      return;
    }
    int number = forms.size();
    forms.add(name);
    folded.add(letters);
    forEachKey(
        letters,
        key -> {
          next.add(first.get(key));
          filed.add(number);
          first.put(key, filed.size() - 1);
        });
  }

  /** Hashes of a word and of the word with each one letter left out. */
  private static void forEachKey(String letters, java.util.function.IntConsumer consumer) {
    consumer.accept(letters.hashCode());
    for (int left = 0; left < letters.length(); left++) {
      consumer.accept((letters.substring(0, left) + letters.substring(left + 1)).hashCode());
    }
  }
}
