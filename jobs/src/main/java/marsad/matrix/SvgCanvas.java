package marsad.matrix;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Draws as SVG. Text stays text, so the browser shapes the Arabic and people can search it. */
final class SvgCanvas implements Canvas {
  private final StringBuilder svg = new StringBuilder();

  SvgCanvas(int width, int height) {
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d"
            + " %d\" font-family=\"'DejaVu Sans', 'Noto Sans Arabic', Tahoma, sans-serif\">%n",
        width, height, width, height);
    rectangle(new Place(0, 0), width, height, Color.WHITE);
  }

  private void add(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format.replace("%n", "\n"), values));
  }

  @Override
  public void rectangle(Place at, double width, double height, Color color) {
    add(
        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>%n",
        at.x(), at.y(), width, height, hex(color));
  }

  @Override
  public void curve(Place from, Place bend, Place to, Stroke stroke) {
    add(
        "<path d=\"M%.1f,%.1f Q%.1f,%.1f %.1f,%.1f\" fill=\"none\" stroke=\"%s\""
            + " stroke-opacity=\"%.2f\" stroke-width=\"%.2f\"/>%n",
        from.x(),
        from.y(),
        bend.x(),
        bend.y(),
        to.x(),
        to.y(),
        hex(stroke.color()),
        stroke.color().getAlpha() / 255.0,
        stroke.width());
  }

  @Override
  public void circle(Place centre, double radius, Color color) {
    add(
        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\"/>%n",
        centre.x(), centre.y(), radius, hex(color));
  }

  @Override
  public void text(Place at, String text, Lettering lettering) {
    String anchor =
        switch (lettering.anchor()) {
          case LEFT -> "start";
          case MIDDLE -> "middle";
          case RIGHT -> "end";
        };
    String turn =
        lettering.isTurned()
            ? String.format(Locale.ROOT, " transform=\"rotate(-90 %.1f %.1f)\"", at.x(), at.y())
            : "";
    add(
        "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%.1f\" text-anchor=\"%s\"%s"
            + " fill=\"#222222\">%s</text>%n",
        at.x(), at.y(), lettering.size(), anchor, turn, escaped(text));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String hex(Color color) {
    return String.format(
        Locale.ROOT, "#%02x%02x%02x", color.getRed(), color.getGreen(), color.getBlue());
  }

  @Override
  public void write(OutputStream out) throws IOException {
    out.write((svg + "</svg>\n").getBytes(StandardCharsets.UTF_8));
  }
}
