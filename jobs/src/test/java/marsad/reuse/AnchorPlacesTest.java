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
        .containsExactly(
            place(Layer.TEXT, 8, -6, 2),
            place(Layer.TEXT, 8, -5, 1),
            place(Layer.ANCHOR, 7, AnchorPlace.UNDATED, 4),
            place(Layer.ANCHOR, 7, 12, -2),
            place(Layer.ANCHOR, 7, 12, 3));
  }

  @Test
  void leavesOutWhatStayedOfAnchorsInFewArticles() {
    AnchorPlaces places = new AnchorPlaces();
    AnchorPlace came = place(Layer.ANCHOR, 7, 12, 3);
    places.add(came);
    places.add(kept(Layer.ANCHOR, 7, 4));
    places.add(kept(Layer.ANCHOR, 7, 5));
    places.add(kept(Layer.TEXT, 7, 4));
    places.add(kept(Layer.TEXT, 7, 5));
    for (int article = 2; article < 6; article++) {
      places.add(kept(Layer.ANCHOR, 8, article));
    }
    AnchorPlaces.Shared shared = places.shared();

    assertThat(shared.changedOrCrowded(3))
        .toIterable()
        .containsExactly(
            kept(Layer.TEXT, 7, 4),
            kept(Layer.TEXT, 7, 5),
            came,
            kept(Layer.ANCHOR, 8, 2),
            kept(Layer.ANCHOR, 8, 3),
            kept(Layer.ANCHOR, 8, 4),
            kept(Layer.ANCHOR, 8, 5));
    assertThat(shared).hasSize(9);
  }

  private static AnchorPlace kept(int layer, long key, long article) {
    return new AnchorPlace(layer, key, 12, article, false, State.KEPT);
  }

  @Test
  void readsWhatWasPacked() {
    AnchorPlaces places = new AnchorPlaces();
    places.add(place(Layer.SKETCH, -7, 12, 1));
    places.add(place(Layer.SKETCH, -7, 13, 2));

    AnchorPlaces read = new AnchorPlaces();
    read.addPacked(places.packed());

    assertThat(read.shared())
        .containsExactly(place(Layer.SKETCH, -7, 12, 1), place(Layer.SKETCH, -7, 13, 2));
  }
}
