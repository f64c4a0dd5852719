package marsad.reuse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the articles that share a key within the window of days, in one pass over places sorted by
 * layer, key, day and article, those left out that are gone. Work and memory are bounded whatever
 * the skew: each place meets at most as many others as a phrase may have before it is a stock
 * phrase, and under a key that is no anchor only neighbours in the order meet.
 *
 * <p>Whether two articles meet depends on the places in the window before the later one and on
 * those undated, never on later days: matching day by day finds the same pairs as matching all at
 * once.
 */
public final class CandidateFinder {
  /** Articles of the same text before an article that it meets, dated and undated. */
  static final int NEIGHBOURS_BY_TEXT = 1;

  /** Those of which it shares a value of a sketch. */
  static final int NEIGHBOURS_BY_SKETCH = 2;

  private final Iterator<AnchorPlace> places;
  private final int windowDays;
  private final int stockPhraseArticles;

  /** Undated places of the key at hand. */
  private final ArrayDeque<AnchorPlace> undated = new ArrayDeque<>();

  /** Last dated places of the key at hand, oldest first. */
  private final ArrayDeque<AnchorPlace> recent = new ArrayDeque<>();

  private @Nullable AnchorPlace last;

  /** Places of the anchor and day at hand that have not met the others yet. */
  private int waiting;

  /** New ones among the places that are kept: without one nothing is found. */
  private int newPlaces;

  /**
   * Begins a pass.
   *
   * @param places sorted by layer, key, day and article
   */
  public CandidateFinder(Iterator<AnchorPlace> places, CopyRules rules) {
    this.places = places;
    this.windowDays = rules.windowDays();
    this.stockPhraseArticles = rules.stockPhraseArticles();
  }

  /** Whether more may be found. */
  public boolean hasMore() {
    return places.hasNext() || waiting > 0;
  }

  /** Goes on by one place and hands on what has met. */
  public void findMore(Consumer<Candidate> found) {
    if (places.hasNext()) {
      take(places.next(), found);
    } else {
      endDay(found);
    }
  }

  private void take(AnchorPlace place, Consumer<Candidate> found) {
    if (!place.isThere(true)) {
      return;
    }
    AnchorPlace before = last;
    if (before == null || !before.hasKeyOf(place)) {
      endDay(found);
      undated.clear();
      recent.clear();
      newPlaces = 0;
    } else if (before.day() != place.day()) {
      endDay(found);
    }
    last = place;
    switch (place.layer()) {
      case AnchorPlace.Layer.TEXT -> meetNeighbours(place, NEIGHBOURS_BY_TEXT, found);
      case AnchorPlace.Layer.SKETCH -> meetNeighbours(place, NEIGHBOURS_BY_SKETCH, found);
      default -> {
        // One more than allowed is enough to know that there are too many.
        keep(place, stockPhraseArticles + 1);
        waiting++;
      }
    }
  }

  private void meetNeighbours(AnchorPlace place, int neighbours, Consumer<Candidate> found) {
    leaveWindow(place);
    undated.forEach(other -> meet(other, place, found));
    recent.forEach(other -> meet(other, place, found));
    keep(place, neighbours);
  }

  private void keep(AnchorPlace place, int atMost) {
    ArrayDeque<AnchorPlace> kept = place.isDated() ? recent : undated;
    kept.add(place);
    newPlaces += place.isNew() ? 1 : 0;
    if (kept.size() > atMost) {
      removeFirst(kept);
    }
  }

  private void removeFirst(ArrayDeque<AnchorPlace> kept) {
    newPlaces -= kept.remove().isNew() ? 1 : 0;
  }

  private void leaveWindow(AnchorPlace now) {
    while (!recent.isEmpty() && recent.getFirst().day() < now.day() - windowDays) {
      removeFirst(recent);
    }
  }

  /** Lets the places of the day that is complete meet the others, unless there are too many. */
  private void endDay(Consumer<Candidate> found) {
    AnchorPlace end = last;
    if (end == null || waiting == 0 || newPlaces == 0) {
      waiting = 0;
      return;
    }
    boolean areUndatedFew = undated.size() <= stockPhraseArticles;
    if (!end.isDated() && areUndatedFew) {
      meetBefore(new ArrayList<>(undated), 0, found);
    } else if (end.isDated()) {
      leaveWindow(end);
      if (recent.size() <= stockPhraseArticles) {
        List<AnchorPlace> all = new ArrayList<>(areUndatedFew ? undated : List.of());
        all.addAll(recent);
        meetBefore(all, all.size() - waiting, found);
      }
    }
    waiting = 0;
  }

  /** Each place from a number on meets all before it. */
  private static void meetBefore(List<AnchorPlace> all, int from, Consumer<Candidate> found) {
    for (int i = from; i < all.size(); i++) {
      for (int k = 0; k < i; k++) {
        meet(all.get(k), all.get(i), found);
      }
    }
  }

  private static void meet(AnchorPlace x, AnchorPlace y, Consumer<Candidate> found) {
    if ((x.isNew() || y.isNew()) && x.article() != y.article()) {
      found.accept(Candidate.of(x, y));
    }
  }
}
