package marsad.reuse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the originals that share a key in one stretch of days or in two that follow each other, in
 * one pass over places sorted by key and stretch. Those without a day meet all under their key. Of
 * more than {@value #MOST_TOGETHER} originals together a key is a stock phrase and none meet under
 * it, so that work and memory are bounded whatever the skew.
 */
public final class StoryMeetings implements Iterator<StoryMeetings.Meeting> {
  static final int MOST_TOGETHER = 40;

  private final Iterator<StoryPlace> places;
  private final ArrayDeque<Meeting> found = new ArrayDeque<>();

  /** Those of the key at hand by stretch; none holds more than one too many. */
  private final List<String> undated = new ArrayList<>();

  private final List<String> dated = new ArrayList<>();
  private List<String> before = new ArrayList<>();
  private List<String> now = new ArrayList<>();
  private @Nullable StoryPlace last;

  /** Two originals that may tell of one event, in the order of their ids. */
  public record Meeting(String a, String b) {}

  /**
   * Begins a pass.
   *
   * @param places sorted by key and stretch, those without a day first
   */
  public StoryMeetings(Iterator<StoryPlace> places) {
    this.places = places;
  }

  @Override
  public boolean hasNext() {
    while (found.isEmpty() && places.hasNext()) {
      take(places.next());
    }
    if (found.isEmpty() && last != null) {
      endKey();
      last = null;
    }
    return !found.isEmpty();
  }

  @Override
  public Meeting next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return found.remove();
  }

  private void take(StoryPlace place) {
    if (last != null && last.key() != place.key()) {
      endKey();
    } else if (last != null && last.stretch() != place.stretch()) {
      endStretch(place.stretch() - 1 == last.stretch());
    }
    last = place;
    if (place.stretch() == StoryDays.UNDATED) {
      add(undated, place);
    } else {
      add(now, place);
      add(dated, place);
    }
  }

  private static void add(List<String> articles, StoryPlace place) {
    if (articles.size() <= MOST_TOGETHER) {
      articles.add(place.articleId());
    }
  }

  private void endStretch(boolean isFollowed) {
    meet(now, before);
    before = isFollowed ? now : new ArrayList<>();
    now = new ArrayList<>();
  }

  private void endKey() {
    endStretch(false);
    meet(undated, dated);
    undated.clear();
    dated.clear();
  }

  /** All of the first meet each other and all of the second. */
  private void meet(List<String> own, List<String> others) {
    if (own.size() + others.size() > MOST_TOGETHER) {
      return;
    }
    for (int i = 0; i < own.size(); i++) {
      for (String other : own.subList(0, i)) {
        found.add(meeting(own.get(i), other));
      }
      for (String other : others) {
        found.add(meeting(own.get(i), other));
      }
    }
  }

  private static Meeting meeting(String a, String b) {
    return a.compareTo(b) < 0 ? new Meeting(a, b) : new Meeting(b, a);
  }
}
