package marsad.steps;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Walks rows that come sorted, and tells the next before it is taken. */
final class Peeking<T> implements Iterator<T> {
  private final Iterator<T> rows;
  private @Nullable T ahead;

  Peeking(Iterator<T> rows) {
    this.rows = rows;
    step();
  }

  private void step() {
    ahead = rows.hasNext() ? rows.next() : null;
  }

  @Override
  public boolean hasNext() {
    return ahead != null;
  }

  /** The next row, which stays the next. */
  T peek() {
    T next = ahead;
    if (next == null) {
      throw new NoSuchElementException();
    }
    return next;
  }

  @Override
  public T next() {
    T next = peek();
    step();
    return next;
  }
}
