package marsad.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The words of an article as numbers, each once: what is compared and sent about in place of its
 * text.
 *
 * @param words all words, in the order of the numbers
 * @param title those of the title
 * @param head those of the title and of the beginning of the text, which say who did what
 * @param numbers the values of the numbers of at least two digits in the head
 */
public record StoryText(List<Long> words, List<Long> title, List<Long> head, List<Long> numbers) {
  private static final int LEAD_WORDS = 25;

  /** Longer ones are telephone numbers and the like. */
  private static final int MOST_DIGITS = 9;

  public StoryText {
    words = List.copyOf(words);
    title = List.copyOf(title);
    head = List.copyOf(head);
    numbers = List.copyOf(numbers);
  }

  /** Reads an article. */
  public static StoryText of(@Nullable String title, String text) {
    List<String> titled = title == null ? List.of() : StoryWords.stems(title);
    List<String> body = StoryWords.stems(text);
    List<String> beginning = new ArrayList<>(titled);
    beginning.addAll(body.subList(0, Math.min(LEAD_WORDS, body.size())));
    List<String> all = new ArrayList<>(titled);
    all.addAll(body);
    return new StoryText(hashes(all), hashes(titled), hashes(beginning), numbers(beginning));
  }

  private static List<Long> hashes(List<String> stems) {
    long[] hashes = new long[stems.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = StoryWords.hash(stems.get(i));
    }
    Arrays.sort(hashes);
    List<Long> different = new ArrayList<>(hashes.length);
    for (int i = 0; i < hashes.length; i++) {
      if (i == 0 || hashes[i] != hashes[i - 1]) {
        different.add(hashes[i]);
      }
    }
    return different;
  }

  private static List<Long> numbers(List<String> stems) {
    TreeSet<Long> numbers = new TreeSet<>();
    for (String stem : stems) {
      if (stem.length() <= MOST_DIGITS && stem.chars().allMatch(c -> c >= '0' && c <= '9')) {
        numbers.add(Long.parseLong(stem));
      }
    }
    return new ArrayList<>(numbers);
  }
}
