package marsad.steps;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import marsad.reuse.AnchorPlace;
import marsad.reuse.AnchorPlace.Layer;
import marsad.reuse.Anchors;
import marsad.reuse.CopyRules;
import marsad.steps.FindCopyPairs.Keyed;
import org.jspecify.annotations.Nullable;

/**
 * Gives the keys of articles that come sorted by the hash of their text, then by day. Of identical
 * texts the first in each stretch of days gives all its keys, so that a text carried a thousand
 * times meets a variant once; the others only the hash of the text. Texts too short to be partial
 * or near copies give no more than that either.
 */
final class ArticleKeys implements Iterator<AnchorPlace> {
  private final Iterator<Keyed> articles;
  private final CopyRules rules;
  private final ArrayDeque<AnchorPlace> keys = new ArrayDeque<>();
  private @Nullable Keyed last;

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
    Keyed before = last;
    last = article;
    add(Layer.TEXT, article.textHash(), article);
    boolean isFirst =
        before == null
            || before.textHash() != article.textHash()
            || firstDayOfStretch(before.day(), rules) != firstDayOfStretch(article.day(), rules);
    if (isFirst && article.words() >= rules.minWords()) {
      long[] anchors = Anchors.unpacked(article.anchors());
      for (long anchor : anchors) {
        add(Layer.ANCHOR, anchor, article);
      }
      for (long value : Anchors.sketch(anchors)) {
        add(Layer.SKETCH, value, article);
      }
    }
  }

  /** Stretches of days are counted from a fixed day: they are the same whatever days are given. */
  static int firstDayOfStretch(int day, CopyRules rules) {
    int length = Math.max(1, rules.windowDays());
    return Math.floorDiv(day, length) * length;
  }

  private void add(int layer, long key, Keyed article) {
    boolean isShort = article.words() < Anchors.SHORT_TEXT;
    keys.add(
        new AnchorPlace(layer, key, article.day(), article.article(), isShort, article.isNew()));
  }
}
