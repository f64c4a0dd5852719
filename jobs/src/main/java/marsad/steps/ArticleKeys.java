package marsad.steps;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import marsad.reuse.AnchorPlace;
import marsad.reuse.AnchorPlace.Layer;
import marsad.reuse.AnchorPlace.State;
import marsad.reuse.Anchors;
import marsad.reuse.CopyRules;
import marsad.steps.FindCopyPairs.Keyed;
import org.jspecify.annotations.Nullable;

/**
 * Gives the keys of articles that come sorted by the hash of their text, then by day. Of identical
 * texts the first in each stretch of days gives all its keys, so that a text carried a thousand
 * times meets a variant once; the others only the hash of the text. Texts too short to be partial
 * or near copies give no more than that either. Which is the first is told apart for what was there
 * before a change and for what is there now: an article that is no longer the first loses keys
 * though it stayed the same.
 */
final class ArticleKeys implements Iterator<AnchorPlace> {
  private final Iterator<Keyed> articles;
  private final CopyRules rules;
  private final ArrayDeque<AnchorPlace> keys = new ArrayDeque<>();
  private @Nullable Keyed last;

  /** Whether the text and stretch at hand had a first article before the change, and has one. */
  private boolean hadFirst;

  private boolean hasFirst;

  ArticleKeys(Iterator<Keyed> articles, CopyRules rules) {
    this.articles = articles;
    this.rules = rules;
  }

  @Override
  public boolean hasNext() {
    while (keys.isEmpty() && articles.hasNext()) {
      take(articles.next());
    }
    return !keys.isEmpty();
  }

  @Override
  public AnchorPlace next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return keys.remove();
  }

  private void take(Keyed article) {
    if (last == null
        || last.textHash() != article.textHash()
        || firstDayOfStretch(last.day(), rules) != firstDayOfStretch(article.day(), rules)) {
      hadFirst = false;
      hasFirst = false;
    }
    last = article;
    byte[] anchors = article.anchors();
    State state = article.isNew() ? State.NEW : article.isGone() ? State.GONE : State.KEPT;
    if (anchors != null) {
      add(Layer.TEXT, article.textHash(), article, state);
    }
    boolean wasFirst = !article.isNew() && !hadFirst;
    boolean isFirst = !article.isGone() && !hasFirst;
    hadFirst |= wasFirst;
    hasFirst |= isFirst;
    if (anchors != null && (wasFirst || isFirst) && article.words() >= rules.minWords()) {
      State stateOfKeys = wasFirst && isFirst ? State.KEPT : isFirst ? State.NEW : State.GONE;
      addKeys(article, Anchors.unpacked(anchors), stateOfKeys);
    }
  }

  private void addKeys(Keyed article, long[] anchors, State state) {
    for (long anchor : anchors) {
      add(Layer.ANCHOR, anchor, article, state);
    }
    byte[] sketch = article.sketch();
    for (long value : sketch == null ? Anchors.sketch(anchors) : Anchors.unpacked(sketch)) {
      if (value != Anchors.NO_VALUE) {
        add(Layer.SKETCH, value, article, state);
      }
    }
  }

  /**
   * Stretches of days, three in a window, are counted from a fixed day: they are the same whatever
   * days are given. Of the one in which a new day's window begins the days before are read too.
   */
  static int firstDayOfStretch(int day, CopyRules rules) {
    int length = Math.max(1, rules.windowDays() / 3);
    return Math.floorDiv(day, length) * length;
  }

  private void add(int layer, long key, Keyed article, State state) {
    boolean isShort = article.words() < Anchors.SHORT_TEXT;
    keys.add(new AnchorPlace(layer, key, article.day(), article.article(), isShort, state));
  }
}
