package marsad.reuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of an article tells which event it is about; small enough to be sent about.
 *
 * @param articleId the article
 * @param publishedOn its day; null if not known
 * @param outlet its outlet; null if not known
 * @param words its {@value #MOST_WORDS} rarest words, the rarest first
 * @param head the words of title and lead
 * @param numbers the numbers in title and lead
 * @param leaders the leaders it names, by id
 */
public record StoryProfile(
    String articleId,
    @Nullable LocalDate publishedOn,
    @Nullable String outlet,
    List<Long> words,
    List<Long> head,
    List<Long> numbers,
    List<String> leaders) {
  static final int MOST_WORDS = 200;

  public StoryProfile {
    words = List.copyOf(words);
    head = List.copyOf(head);
    numbers = List.copyOf(numbers);
    leaders = List.copyOf(leaders);
  }

  /** Who published what when. */
  public record Source(
      String articleId, @Nullable LocalDate publishedOn, @Nullable String outlet) {}

  /** The profile of an article. */
  public static StoryProfile of(
      Source source, StoryText text, List<String> leaders, StoryWeights weights) {
    return new StoryProfile(
        source.articleId(),
        source.publishedOn(),
        source.outlet(),
        rarest(text.words(), weights),
        text.head(),
        text.numbers(),
        leaders.stream().sorted().toList());
  }

  private static List<Long> rarest(List<Long> words, StoryWeights weights) {
    List<Long> sorted = new ArrayList<>(words);
    sorted.sort(
        Comparator.<Long>comparingDouble(word -> -weights.weight(word))
            .thenComparing(Comparator.naturalOrder()));
    return sorted.subList(0, Math.min(MOST_WORDS, sorted.size()));
  }

  /** Whether words may have been left out of {@link #words}. */
  boolean isCut() {
    return words.size() == MOST_WORDS;
  }
}
