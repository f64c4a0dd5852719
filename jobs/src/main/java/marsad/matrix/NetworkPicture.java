package marsad.matrix;

import java.awt.Color;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import marsad.matrix.Canvas.Anchor;
import marsad.matrix.Canvas.Lettering;
import marsad.matrix.Canvas.Place;
import marsad.matrix.Canvas.Stroke;

/**
 * The leaders in a circle, neighbours of one community side by side, and no two names of a side on
 * one line, so that none covers another; a line is thicker the more articles name both.
 */
final class NetworkPicture {
  private static final int LABELS = 180;
  private static final int MARGIN = 20;
  private static final int LEAST_RADIUS = 180;
  private static final int PIXELS_A_LEADER = 11;
  private static final int LINES_A_LEADER = 3;
  private static final double THICKEST = 9;
  private static final double BIGGEST = 11;
  private static final List<Color> COLORS =
      List.of(
          new Color(0x0B, 0x4F, 0x8A),
          new Color(0xB4, 0x4A, 0x1E),
          new Color(0x2E, 0x7D, 0x32),
          new Color(0x7B, 0x3F, 0x9C),
          new Color(0x9E, 0x7A, 0x00),
          new Color(0x00, 0x79, 0x7B),
          new Color(0xA8, 0x2C, 0x5B),
          new Color(0x55, 0x55, 0x55));

  private NetworkPicture() {}

  static int pixels(LeaderMatrix matrix) {
    return 2 * (radius(matrix) + LABELS);
  }

  private static int radius(LeaderMatrix matrix) {
    return Math.max(LEAST_RADIUS, PIXELS_A_LEADER * matrix.size() / 2);
  }

  static void draw(LeaderMatrix matrix, String title, Canvas canvas) {
    canvas.text(new Place(MARGIN, 26), title, new Lettering(16, Anchor.LEFT, false));
    drawTies(matrix, canvas);
    long most = matrix.members().stream().mapToLong(m -> m.leader().articles()).max().orElse(1);
    for (int i = 0; i < matrix.size(); i++) {
      LeaderMatrix.Member member = matrix.members().get(i);
      double share = Math.sqrt((double) member.leader().articles() / Math.max(1, most));
      canvas.circle(at(matrix, i, 0), 3 + (BIGGEST - 3) * share, color(member));
      boolean isRight = at(matrix, i, 0).x() >= pixels(matrix) / 2.0;
      Place label = at(matrix, i, 16);
      canvas.text(
          new Place(label.x(), label.y() + 4),
          member.leader().label(),
          new Lettering(12, isRight ? Anchor.LEFT : Anchor.RIGHT, false));
    }
  }

  /** The ties with most articles, so many that lines can still be told apart. */
  private static void drawTies(LeaderMatrix matrix, Canvas canvas) {
    Map<String, Integer> places = new HashMap<>();
    matrix.members().forEach(member -> places.put(member.leader().id(), places.size()));
    List<LeaderMatrix.Tie> strongest =
        matrix.ties().stream()
            .sorted(
                Comparator.comparing(LeaderMatrix.Tie::isInBackbone)
                    .thenComparingLong(LeaderMatrix.Tie::articles)
                    .reversed())
            .limit((long) LINES_A_LEADER * matrix.size())
            .toList();
    long most = strongest.stream().mapToLong(LeaderMatrix.Tie::articles).max().orElse(1);
    double centre = pixels(matrix) / 2.0;
    for (LeaderMatrix.Tie tie : strongest) {
      int a = places.getOrDefault(tie.a(), 0);
      int b = places.getOrDefault(tie.b(), 0);
      Color color = color(matrix.members().get(a));
      double share = Math.sqrt((double) tie.articles() / most);
      canvas.curve(
          at(matrix, a, 0),
          new Place(centre, centre),
          at(matrix, b, 0),
          new Stroke(
              0.7 + (THICKEST - 0.7) * share,
              new Color(color.getRed(), color.getGreen(), color.getBlue(), 110)));
    }
  }

  private static Color color(LeaderMatrix.Member member) {
    return COLORS.get(Math.min(member.community(), COLORS.size() - 1));
  }

  /** Down the right half of the circle and up the left, each leader on a line of its own. */
  private static Place at(LeaderMatrix matrix, int place, double outside) {
    int onRight = (matrix.size() + 1) / 2;
    boolean isRight = place < onRight;
    int lines = isRight ? onRight : matrix.size() - onRight;
    int line = isRight ? place : matrix.size() - 1 - place;
    double sine = (2 * line + 1.0) / lines - 1;
    double cosine = Math.sqrt(1 - sine * sine) * (isRight ? 1 : -1);
    double radius = radius(matrix) + outside;
    double centre = pixels(matrix) / 2.0;
    return new Place(centre + radius * cosine, centre + radius * sine);
  }
}
