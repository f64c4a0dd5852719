package marsad.pages;

import marsad.tables.Region;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a page and what it is, in offsets of the folded text. A bare marker has its content
 * on the lines below it; it carries the kind of the marker.
 */
record Piece(int begin, int end, Region region, @Nullable MarkerKind bare) {
  Piece {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException(
          "A piece from " + begin + " to " + end + " holds nothing.");
    }
  }

  static Piece of(int begin, int end, Region region) {
    return new Piece(begin, end, region, null);
  }

  Piece as(Region other) {
    return new Piece(begin, end, other, null);
  }

  boolean is(Region other) {
    return region == other;
  }
}
