package marsad.reuse;

import it.unimi.dsi.fastutil.longs.Long2LongMap;
import it.unimi.dsi.fastutil.longs.Long2LongOpenHashMap;
import java.util.Iterator;

/**
 * Joins what is linked: union-find over numbers, each component named by its smallest member.
 *
 * <p>Its answer is a forest, one link a member, which may be joined with the forests of other parts
 * of the links: the answer does not depend on how they were parted or ordered.
 */
public final class Components {
  private final Long2LongOpenHashMap parents = new Long2LongOpenHashMap();

  /**
   * A link.
   *
   * @param member the one
   * @param component the other; in an answer the smallest number of the component
   */
  public record Link(long member, long component) {}

  /** Joins the components of two numbers; one linked with itself has a component then. */
  public void link(long a, long b) {
    long x = root(a);
    long y = root(b);
    if (x != y) {
      parents.put(Math.max(x, y), Math.min(x, y));
    } else if (a == b) {
      parents.putIfAbsent(a, x);
    }
  }

  private long root(long member) {
    long root = member;
    for (long next = parents.getOrDefault(root, root); next != root; ) {
      // Halving the path as it is walked keeps paths short.
      long beyond = parents.getOrDefault(next, next);
      parents.put(root, beyond);
      root = next;
      next = beyond;
    }
    return root;
  }

  /** Each member that was linked with the smallest of its component; that one with itself. */
  public Iterator<Link> links() {
    long[] members = parents.keySet().toLongArray();
    for (long member : members) {
      parents.putIfAbsent(root(member), root(member));
    }
    Iterator<Long2LongMap.Entry> all = parents.long2LongEntrySet().fastIterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return all.hasNext();
      }

      @Override
      public Link next() {
        long member = all.next().getLongKey();
        return new Link(member, root(member));
      }
    };
  }
}
