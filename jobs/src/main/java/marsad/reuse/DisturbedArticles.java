package marsad.reuse;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import marsad.reuse.AnchorPlace.Layer;
import marsad.reuse.AnchorPlace.State;

/**
 * Finds the articles whose pairs may change because others came or went, though they stayed what
 * they were: a phrase has become a stock phrase or is none any more, or a place has come between
 * two neighbours. Pairs of two articles of which neither changed nor is disturbed stay as they are.
 */
public final class DisturbedArticles {
  private final CopyRules rules;
  private final LongOpenHashSet found = new LongOpenHashSet();

  private DisturbedArticles(CopyRules rules) {
    this.rules = rules;
  }

  /**
   * The articles that changed and those disturbed by them.
   *
   * @param places those of a part, with those that are gone
   */
  public static long[] of(AnchorPlaces.Shared places, CopyRules rules) {
    DisturbedArticles disturbed = new DisturbedArticles(rules);
    List<AnchorPlace> ofKey = new ArrayList<>();
    // Where the articles of an anchor are few, none is disturbed.
    Iterator<AnchorPlace> looked = places.changedOrCrowded(rules.stockPhraseArticles());
    while (looked.hasNext()) {
      AnchorPlace place = looked.next();
      if (!ofKey.isEmpty() && !ofKey.get(0).hasKeyOf(place)) {
        disturbed.look(ofKey);
        ofKey.clear();
      }
      ofKey.add(place);
    }
    disturbed.look(ofKey);
    return disturbed.found.toLongArray();
  }

  private void look(List<AnchorPlace> ofKey) {
    boolean isKept = true;
    for (AnchorPlace place : ofKey) {
      if (place.state() != State.KEPT) {
        isKept = false;
        found.add(place.article());
      }
    }
    if (isKept) {
      return;
    }
    switch (ofKey.get(0).layer()) {
      case Layer.TEXT -> compareNeighbours(ofKey, CandidateFinder.NEIGHBOURS_BY_TEXT);
      case Layer.SKETCH -> compareNeighbours(ofKey, CandidateFinder.NEIGHBOURS_BY_SKETCH);
      default -> compareCounts(ofKey);
    }
  }

  private boolean areFew(int places) {
    return places <= rules.stockPhraseArticles();
  }

  /** Whether the key was no stock phrase to an article and is one now, or the other way round. */
  private void compareCounts(List<AnchorPlace> ofKey) {
    if (areFew(ofKey.size())) {
      return;
    }
    Counts undated = new Counts();
    int next = 0;
    while (next < ofKey.size() && !ofKey.get(next).isDated()) {
      undated.add(ofKey.get(next++), 1);
    }
    if (undated.hasTurned()) {
      addKept(ofKey.subList(0, next));
    }
    Counts recent = new Counts();
    int first = next;
    while (next < ofKey.size()) {
      int begin = next;
      int day = ofKey.get(begin).day();
      while (next < ofKey.size() && ofKey.get(next).day() == day) {
        recent.add(ofKey.get(next++), 1);
      }
      while (ofKey.get(first).day() < day - rules.windowDays()) {
        recent.add(ofKey.get(first++), -1);
      }
      if (recent.hasTurned() || (areFew(recent.before) && undated.hasTurned())) {
        addKept(ofKey.subList(begin, next));
      }
    }
  }

  private void addKept(List<AnchorPlace> places) {
    for (AnchorPlace place : places) {
      if (place.state() == State.KEPT) {
        found.add(place.article());
      }
    }
  }

  /** Number of places before and after the change. */
  private final class Counts {
    private int before;
    private int after;

    void add(AnchorPlace place, int number) {
      before += place.isThere(false) ? number : 0;
      after += place.isThere(true) ? number : 0;
    }

    boolean hasTurned() {
      return areFew(before) != areFew(after);
    }
  }

  /** Whether an article has other neighbours among those that stayed. */
  private void compareNeighbours(List<AnchorPlace> ofKey, int neighbours) {
    Neighbours before = new Neighbours(false, neighbours);
    Neighbours after = new Neighbours(true, neighbours);
    for (AnchorPlace place : ofKey) {
      if (place.state() == State.KEPT && !before.keptOf(place).equals(after.keptOf(place))) {
        found.add(place.article());
      }
      before.pass(place);
      after.pass(place);
    }
  }

  /** The last places of a key, before or after the change. */
  private final class Neighbours {
    private final boolean isAfterChange;
    private final int number;
    private final ArrayDeque<AnchorPlace> undated = new ArrayDeque<>();
    private final ArrayDeque<AnchorPlace> recent = new ArrayDeque<>();

    Neighbours(boolean isAfterChange, int number) {
      this.isAfterChange = isAfterChange;
      this.number = number;
    }

    void pass(AnchorPlace place) {
      if (place.isThere(isAfterChange)) {
        ArrayDeque<AnchorPlace> kept = place.isDated() ? recent : undated;
        kept.add(place);
        if (kept.size() > number) {
          kept.remove();
        }
      }
    }

    List<AnchorPlace> keptOf(AnchorPlace place) {
      List<AnchorPlace> all = new ArrayList<>(undated);
      if (place.isDated()) {
        recent.stream().filter(p -> p.day() >= place.day() - rules.windowDays()).forEach(all::add);
      }
      all.removeIf(p -> p.state() != State.KEPT);
      return all;
    }
  }
}
