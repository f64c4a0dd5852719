package marsad.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import marsad.reuse.AnchorPlace.Layer;
import marsad.reuse.AnchorPlace.State;
import org.junit.jupiter.api.Test;

class AnchorPlacesTest {
  private static AnchorPlace place(int layer, long key, int day, long article) {
    return new AnchorPlace(
        layer, key, day, article, article == 1, article == 1 ? State.GONE : State.NEW);
  }

  @Test
  void handsOnSharedKeysByLayerKeyDayAndArticle() {
    AnchorPlaces places = new AnchorPlaces();
    places.add(place(Layer.ANCHOR, 7, 12, 3));
    places.add(place(Layer.ANCHOR, 7, 12, -2));
    places.add(place(Layer.ANCHOR, 9, 12, 1));
    places.add(place(Layer.ANCHOR, 7, AnchorPlace.UNDATED, 4));
    places.add(place(Layer.TEXT, 8, -5, 1));
    places.add(place(Layer.TEXT, 8, -6, 2));

    assertThat(places.shared())
        .toIterable()
        .containsExactly(
            place(Layer.TEXT, 8, -6, 2),
            place(Layer.TEXT, 8, -5, 1),
            place(Layer.ANCHOR, 7, AnchorPlace.UNDATED, 4),
            place(Layer.ANCHOR, 7, 12, -2),
            place(Layer.ANCHOR, 7, 12, 3));
  }

  @Test
  void readsWhatWasPacked() {
    AnchorPlaces places = new AnchorPlaces();
    places.add(place(Layer.SKETCH, -7, 12, 1));
    places.add(place(Layer.SKETCH, -7, 13, 2));

    AnchorPlaces read = new AnchorPlaces();
    read.addPacked(places.packed());

    assertThat(read.shared())
        .toIterable()
        .containsExactly(place(Layer.SKETCH, -7, 12, 1), place(Layer.SKETCH, -7, 13, 2));
  }
}
