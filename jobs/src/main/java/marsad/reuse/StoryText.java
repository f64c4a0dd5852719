package marsad.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The words of an article as numbers, each once.
 *
 * @param words all words, in the order of the numbers
 * @param head those of the title and of the beginning of the text, which say who did what
 * @param numbers the numbers of at least two digits in the head
 */
public record StoryText(List<Long> words, List<Long> head, List<Long> numbers) {
  private static final int LEAD_WORDS = 25;

  public StoryText {
    words = List.copyOf(words);
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
    return new StoryText(
        hashes(all),
        hashes(beginning),
        hashes(beginning.stream().filter(StoryWords::isNumber).toList()));
  }

  private static List<Long> hashes(List<String> stems) {
    TreeSet<Long> hashes = new TreeSet<>();
    stems.forEach(stem -> hashes.add(StoryWords.hash(stem)));
    return new ArrayList<>(hashes);
  }
}
