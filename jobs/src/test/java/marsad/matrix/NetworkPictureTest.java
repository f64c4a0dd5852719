package marsad.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkPictureTest {
  /** Pixels of a line of names. */
  private static final double LINE = 12;

  /** Keeps where names stand, by the side of the circle. */
  private static final class Names implements Canvas {
    private final Map<Anchor, List<Double>> heights = new EnumMap<>(Anchor.class);

    @Override
    public void rectangle(Place at, double width, double height, Color color) {}

    @Override
    public void curve(Place from, Place bend, Place to, Stroke stroke) {}

    @Override
    public void circle(Place centre, double radius, Color color) {}

    @Override
    public void text(Place at, String text, Lettering lettering) {
      if (!text.equals("title")) {
        heights.computeIfAbsent(lettering.anchor(), side -> new ArrayList<>()).add(at.y());
      }
    }

    @Override
    public void write(OutputStream out) {}
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 30, 31, 100})
  void writesNoTwoNamesOfASideOnOneLine(int leaders) {
    List<LeaderMatrix.Leader> named = new ArrayList<>();
    for (int i = 0; i < leaders; i++) {
      named.add(new LeaderMatrix.Leader("leader" + i, "محمد بن زايد", 10L + i));
    }
    Names names = new Names();

    NetworkPicture.draw(LeaderMatrix.of(named, List.of(), 0), "title", names);

    assertThat(names.heights.values().stream().mapToInt(List::size).sum()).isEqualTo(leaders);
    for (List<Double> side : names.heights.values()) {
      List<Double> downwards = side.stream().sorted().toList();
      for (int i = 1; i < downwards.size(); i++) {
        assertThat(downwards.get(i) - downwards.get(i - 1)).isGreaterThanOrEqualTo(LINE);
      }
    }
  }
}
