package marsad.matrix;

import java.awt.Color;
import java.util.Locale;
import marsad.matrix.Canvas.Anchor;
import marsad.matrix.Canvas.Lettering;
import marsad.matrix.Canvas.Place;

/** The matrix as coloured squares, rows and columns in the order of the communities. */
final class HeatMap {
  private static final int CELL = 26;
  private static final int LABELS = 190;
  private static final int TOP = 40;
  private static final int MARGIN = 20;
  private static final int NUMBERS_UP_TO = 40;
  private static final Color NOTHING = new Color(0xF4, 0xF4, 0xF4);
  private static final Color LOW = new Color(0xE3, 0xEE, 0xF6);
  private static final Color HIGH = new Color(0x0B, 0x4F, 0x8A);

  private HeatMap() {}

  static int pixels(LeaderMatrix matrix) {
    return LABELS + TOP + MARGIN + CELL * matrix.size();
  }

  static void draw(LeaderMatrix matrix, String title, Canvas canvas) {
    canvas.text(new Place(MARGIN, 26), title, new Lettering(16, Anchor.LEFT, false));
    double left = LABELS;
    double top = TOP + LABELS;
    double low = extreme(matrix, false);
    double high = extreme(matrix, true);
    for (int i = 0; i < matrix.size(); i++) {
      String label = matrix.members().get(i).leader().label();
      double middle = CELL * (i + 0.5) + 4;
      canvas.text(new Place(left - 6, top + middle), label, new Lettering(12, Anchor.RIGHT, false));
      canvas.text(new Place(left + middle, top - 6), label, new Lettering(12, Anchor.LEFT, true));
      for (int j = 0; j < matrix.size(); j++) {
        Place corner = new Place(left + CELL * j, top + CELL * i);
        drawCell(matrix.value(i, j), (matrix.value(i, j) - low) / (high - low), corner, canvas);
        if (matrix.size() <= NUMBERS_UP_TO) {
          drawNumber(matrix.value(i, j), corner, canvas);
        }
      }
    }
    drawCommunities(matrix, left, top, canvas);
  }

  private static void drawCell(double value, double share, Place corner, Canvas canvas) {
    boolean isShown = !Double.isNaN(value) && share >= 0 && value != 0;
    canvas.rectangle(corner, CELL - 1, CELL - 1, isShown ? between(Math.min(1, share)) : NOTHING);
  }

  private static void drawNumber(double value, Place corner, Canvas canvas) {
    if (!Double.isNaN(value) && value != 0) {
      String number =
          Math.abs(value) >= 100 || value == Math.rint(value)
              ? String.format(Locale.ROOT, "%.0f", value)
              : String.format(Locale.ROOT, "%.1f", value);
      canvas.rectangle(
          new Place(corner.x() + 2, corner.y() + CELL - 12), CELL - 5, 10, Color.WHITE);
      canvas.text(
          new Place(corner.x() + CELL / 2.0, corner.y() + CELL - 4),
          number,
          new Lettering(8, Anchor.MIDDLE, false));
    }
  }

  /** A frame around each community on the diagonal. */
  private static void drawCommunities(LeaderMatrix matrix, double left, double top, Canvas canvas) {
    int from = 0;
    for (int i = 1; i <= matrix.size(); i++) {
      boolean ends =
          i == matrix.size()
              || matrix.members().get(i).community() != matrix.members().get(from).community();
      if (ends) {
        double begin = CELL * from;
        double length = CELL * (i - from) - 1.0;
        canvas.rectangle(new Place(left + begin, top + begin), length, 1.5, Color.BLACK);
        canvas.rectangle(new Place(left + begin, top + begin), 1.5, length, Color.BLACK);
        canvas.rectangle(new Place(left + begin, top + begin + length), length, 1.5, Color.BLACK);
        canvas.rectangle(new Place(left + begin + length, top + begin), 1.5, length, Color.BLACK);
        from = i;
      }
    }
  }

  private static double extreme(LeaderMatrix matrix, boolean isHighest) {
    double found = Double.NaN;
    for (LeaderMatrix.Tie tie : matrix.ties()) {
      boolean isBeyond = isHighest ? tie.value() > found : tie.value() < found;
      if (Double.isNaN(found) || isBeyond) {
        found = tie.value();
      }
    }
    return found;
  }

  private static Color between(double share) {
    return new Color(
        part(LOW.getRed(), HIGH.getRed(), share),
        part(LOW.getGreen(), HIGH.getGreen(), share),
        part(LOW.getBlue(), HIGH.getBlue(), share));
  }

  private static int part(int low, int high, double share) {
    return (int) Math.round(low + (high - low) * share);
  }
}
