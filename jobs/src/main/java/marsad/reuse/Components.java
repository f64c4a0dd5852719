package marsad.reuse;

import it.unimi.dsi.fastutil.longs.Long2LongOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongArrays;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Joins what is linked: union-find over numbers, each component named by its smallest member.
 *
 * <p>Its answer is a forest, one link a member, which may be joined with the forests of other parts
 * of the links: the answer does not depend on how they were parted or ordered.
 */
public final class Components {
  private final Long2LongOpenHashMap parents = new Long2LongOpenHashMap();
  private final LongOpenHashSet marked = new LongOpenHashSet();

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

  /** Marks a number that was linked, and so its component. */
  public void mark(long member) {
    marked.add(member);
  }

  /** Whether this very number is marked. */
  public boolean isMarked(long member) {
    return marked.contains(member);
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
  public Stream<Link> links() {
    return links(member -> true);
  }

  /** The same of the components with a marked member. */
  public Stream<Link> linksOfMarked() {
    LongOpenHashSet roots = new LongOpenHashSet();
    marked.forEach(member -> roots.add(root(member)));
    return links(member -> roots.contains(root(member)));
  }

  private Stream<Link> links(LongPredicate wanted) {
    long[] members = parents.keySet().toLongArray();
    for (long member : members) {
      parents.putIfAbsent(root(member), root(member));
    }
    long[] all = parents.keySet().toLongArray();
    // In the order in which a table of hashes holds them they would crowd the next one, which is
    // still small, in a few places: the time would grow with the square of their number.
    LongArrays.radixSort(all);
    return LongStream.of(all).filter(wanted).mapToObj(member -> new Link(member, root(member)));
  }
}
