package marsad.reuse;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of an article tells which event it is about; small enough to be sent about.
 *
 * @param articleId the article
 * @param publishedOn its day; null if not known
 * @param outlet its outlet; null if not known
 * @param words its {@value #MOST_WORDS} rarest words, the rarest first
 * @param title the words of the title
 * @param head the words of title and lead
 * @param numbers the values of the numbers in title and lead
 * @param leaders the leaders it names, by id
 */
public record StoryProfile(
    String articleId,
    @Nullable LocalDate publishedOn,
    @Nullable String outlet,
    List<Long> words,
    List<Long> title,
    List<Long> head,
    List<Long> numbers,
    List<String> leaders) {
  static final int MOST_WORDS = 200;

  public StoryProfile {
    words = List.copyOf(words);
    title = List.copyOf(title);
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
        StoryWeights.weightiest(text.words(), weights::weight, MOST_WORDS),
        text.title(),
        text.head(),
        text.numbers(),
        leaders.stream().sorted().toList());
  }

  /** Whether words may have been left out of {@link #words}. */
  boolean isCut() {
    return words.size() == MOST_WORDS;
  }
}
