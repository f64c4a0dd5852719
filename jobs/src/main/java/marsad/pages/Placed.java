package marsad.pages;

import marsad.tables.Region;
import org.jspecify.annotations.Nullable;

/** A piece and the article of the page it belongs to (0 = main); null outside articles. */
record Placed(Piece piece, @Nullable Integer article) {
  boolean is(Region region) {
    return piece.region() == region;
  }

  boolean isOf(int number) {
    return article != null && article == number;
  }

  /** The same stretch, found to be something outside the article. */
  Placed outsideAs(Region region) {
    return new Placed(piece.as(region), null);
  }
}
