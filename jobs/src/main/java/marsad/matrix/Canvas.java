package marsad.matrix;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;

/** What a picture is drawn on. Lengths are pixels from the upper left corner. */
interface Canvas {
  /** Where a text begins: at its left end, its middle or its right end. */
  enum Anchor {
    LEFT,
    MIDDLE,
    RIGHT
  }

  /** Fills a rectangle. */
  void rectangle(Place at, double width, double height, Color color);

  /** Draws a line bent towards a point. */
  void curve(Place from, Place bend, Place to, Stroke stroke);

  /** Fills a circle. */
  void circle(Place centre, double radius, Color color);

  /** Writes a text; turned by quarter turns to the left. */
  void text(Place at, String text, Lettering lettering);

  /** Writes the picture. */
  void write(OutputStream out) throws IOException;

  /** A point. */
  record Place(double x, double y) {}

  /** A line's width and colour. */
  record Stroke(double width, Color color) {}

  /** How a text stands: size in pixels; turned = written from below to above. */
  record Lettering(double size, Anchor anchor, boolean isTurned) {}
}
