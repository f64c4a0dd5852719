package marsad.reuse;

import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gathers originals about the cores of stories, in one pass in the order of days: an original is a
 * core if no core before it is its pair, else it is a member. Held in memory are only the members.
 */
public final class StoryCores implements Iterator<StoryCores.Member> {
  private final Iterator<StoryPair> pairs;
  private final Set<String> members = new HashSet<>();
  private @Nullable Member next;

  /** An original that belongs to an earlier core. */
  public record Member(String later) {}

  /**
   * Begins a pass.
   *
   * @param pairs in the order of their later originals: by day, those without one last, then by id
   */
  public StoryCores(Iterator<StoryPair> pairs) {
    this.pairs = pairs;
  }

  @Override
  public boolean hasNext() {
    while (next == null && pairs.hasNext()) {
      StoryPair pair = pairs.next();
      if (!members.contains(pair.earlier()) && members.add(pair.later())) {
        next = new Member(pair.later());
      }
    }
    return next != null;
  }

  @Override
  public Member next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Member found = next;
    next = null;
    return found;
  }
}
