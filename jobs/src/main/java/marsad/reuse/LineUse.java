package marsad.reuse;

import marsad.tables.Region;
import org.jspecify.annotations.Nullable;

/**
 * How the pages of one outlet, or of all, use a line.
 *
 * @param pages pages that hold it
 * @param ofPages all pages of the outlet, or of all outlets
 * @param heads pages where it is among the first lines
 * @param tails pages where it is among the last lines
 * @param bodies pages where it is taken for text of an article
 * @param otherRegion what it is taken for elsewhere; the body if it is always text
 * @param stories about how many different stories it stands in
 * @param neighbours about how many different lines stand before it, or after it if those are more
 * @param titles pages whose title it is
 * @param inLists whether pages of the outlet end in lists of its latest stories
 * @param days days between the first and the last dated page that holds it; null if none is dated
 */
public record LineUse(
    long pages,
    long ofPages,
    long heads,
    long tails,
    long bodies,
    Region otherRegion,
    int stories,
    int neighbours,
    long titles,
    boolean inLists,
    @Nullable Long days) {
  private static final int MOST_COMPARED = 100;
  private static final double VARIED = 0.3;
  private static final int FEWEST_CONTEXTS = 4;
  private static final int FEWEST_STORIES = 3;
  private static final int LIST_NEIGHBOURS = 4;
  private static final double MOSTLY = 0.8;

  /** About how many different stories or neighbours it stands among. */
  public int contexts() {
    return Math.max(stories, neighbours);
  }

  /** Whether it stands in ever new surroundings, as a template does and a copied line does not. */
  boolean isVaried() {
    double needed = Math.max(FEWEST_CONTEXTS, VARIED * Math.min((double) pages, MOST_COMPARED));
    return contexts() >= Math.min((double) pages, needed);
  }

  /** Whether few lines are about it, as in a list that moves on from page to page. */
  boolean isAmongTheSame() {
    return neighbours <= LIST_NEIGHBOURS;
  }

  boolean isInDifferentStories() {
    return stories >= FEWEST_STORIES && stories > neighbours;
  }

  boolean isAtHead() {
    return (double) heads >= MOSTLY * (double) pages;
  }

  boolean isAtTail() {
    return (double) tails >= MOSTLY * (double) pages;
  }

  boolean isAtEdge() {
    return isAtHead() || isAtTail();
  }

  boolean isMostlyText() {
    return 2 * bodies >= pages;
  }

  double share() {
    return (double) pages / ofPages;
  }
}
