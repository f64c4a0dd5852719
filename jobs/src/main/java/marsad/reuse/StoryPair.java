package marsad.reuse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Two originals that tell of one event.
 *
 * @param earlier the one that comes first: by day, those without one last, then by id
 * @param later the other
 * @param laterOn its day; null if not known
 * @param margin how sure it is, 0 or more
 */
public record StoryPair(String earlier, String later, @Nullable LocalDate laterOn, double margin) {

  /** Two originals in their order. */
  static StoryPair of(StoryProfile a, StoryProfile b, double margin) {
    return isBefore(a, b) ? inOrder(a, b, margin) : inOrder(b, a, margin);
  }

  private static StoryPair inOrder(StoryProfile earlier, StoryProfile later, double margin) {
    return new StoryPair(earlier.articleId(), later.articleId(), later.publishedOn(), margin);
  }

  private static boolean isBefore(StoryProfile a, StoryProfile b) {
    int byDay = day(a.publishedOn()).compareTo(day(b.publishedOn()));
    return byDay != 0 ? byDay < 0 : a.articleId().compareTo(b.articleId()) < 0;
  }

  private static LocalDate day(@Nullable LocalDate day) {
    return day == null ? LocalDate.MAX : day;
  }
}
