package marsad.pages;

import com.dynatrace.hash4j.hashing.Hashing;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import marsad.tables.Region;
import org.jspecify.annotations.Nullable;

/**
 * The lines known to be furniture on the pages of an outlet, by fingerprint. A table with open
 * addresses: a key and a region each, at most two thirds full, so a million lines take 14 to 27 MB.
 */
public final class Boilerplate implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final List<Region> REGIONS = List.of(Region.values());
  private static final long ODD = 0x9E3779B97F4A7C15L;

  private final long[] keys;

  /** Place of the region among all regions, plus one; 0 where no line is. */
  private final byte[] regions;

  private final LongOpenHashSet outlets = new LongOpenHashSet();

  /**
   * A line known on the pages of an outlet.
   *
   * @param outlet as {@link Outlets#carrying} names it
   * @param fingerprint hash of its letters, digits masked
   * @param region what it is
   */
  public record Line(String outlet, long fingerprint, Region region) {}

  private Boilerplate(int lines) {
    int size = Integer.highestOneBit(Math.max(2, lines + lines / 2)) * 2;
    this.keys = new long[size];
    this.regions = new byte[size];
  }

  /** No line is known. */
  public static Boilerplate none() {
    return new Boilerplate(0);
  }

  /** Some lines are known; of two readings of one line the first counts. */
  public static Boilerplate of(Collection<Line> lines) {
    Boilerplate known = new Boilerplate(lines.size());
    for (Line line : lines) {
      long outlet = hash(line.outlet());
      known.outlets.add(outlet);
      known.put(key(outlet, line.fingerprint()), line.region());
    }
    return known;
  }

  /** Hash of an outlet's name. */
  public static long hash(String outlet) {
    return Hashing.xxh3_64().hashCharsToLong(outlet);
  }

  private void put(long key, Region region) {
    int at = place(key);
    if (regions[at] == 0) {
      keys[at] = key;
      regions[at] = (byte) (REGIONS.indexOf(region) + 1);
    }
  }

  /** Whether any line is known of an outlet. */
  boolean knows(long outlet) {
    return outlets.contains(outlet);
  }

  /** What a line is on the pages of an outlet; null if it is not known. */
  @Nullable Region regionOf(long outlet, long fingerprint) {
    int region = regions[place(key(outlet, fingerprint))];
    return region == 0 ? null : REGIONS.get(region - 1);
  }

  /** Where a key is, or would be put. */
  private int place(long key) {
    int mask = keys.length - 1;
    int at = (int) key & mask;
    while (regions[at] != 0 && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private static long key(long outlet, long fingerprint) {
    long mixed = (fingerprint ^ Long.rotateLeft(outlet, 29)) * ODD;
    return mixed ^ (mixed >>> 32);
  }
}
