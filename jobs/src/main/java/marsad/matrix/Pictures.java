package marsad.matrix;

import java.io.IOException;
import java.io.OutputStream;

/** Draws a matrix as heat map or network, as SVG or PNG. */
public final class Pictures {
  private Pictures() {}

  /** What is drawn. */
  public enum Kind {
    /** The square matrix, darker where the measure is higher. */
    HEATMAP,
    /** The leaders in a circle, with lines between those named together. */
    NETWORK
  }

  /** File formats of pictures. */
  public enum Format {
    SVG,
    PNG
  }

  /** Draws the matrix; the heading says how and under which title. */
  public static void draw(LeaderMatrix matrix, Heading heading, Format format, OutputStream out)
      throws IOException {
    int size =
        heading.kind() == Kind.HEATMAP ? HeatMap.pixels(matrix) : NetworkPicture.pixels(matrix);
    Canvas canvas = format == Format.SVG ? new SvgCanvas(size, size) : new PngCanvas(size, size);
    if (heading.kind() == Kind.HEATMAP) {
      HeatMap.draw(matrix, heading.title(), canvas);
    } else {
      NetworkPicture.draw(matrix, heading.title(), canvas);
    }
    canvas.write(out);
  }

  /** What a picture shows, and the line above it. */
  public record Heading(Kind kind, String title) {}
}
