package marsad.matrix;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * Draws as PNG, at twice the size, with the font DejaVu Sans that travels in the jar: a bare server
 * has no font with Arabic letters. Java shapes and orders the Arabic.
 */
final class PngCanvas implements Canvas {
  private static final String FONT = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";
  private static final int SCALE = 2;

  private final BufferedImage image;
  private final Graphics2D graphics;
  private final Font font;

  PngCanvas(int width, int height) {
    image = new BufferedImage(width * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB);
    graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.scale(SCALE, SCALE);
    font = font();
    rectangle(new Place(0, 0), width, height, Color.WHITE);
  }

  private static Font font() {
    try (InputStream file = PngCanvas.class.getResourceAsStream(FONT)) {
      if (file == null) {
        throw new IllegalStateException("The font " + FONT + " is not in the job jar.");
      }
      return Font.createFont(Font.TRUETYPE_FONT, file);
    } catch (FontFormatException e) {
      throw new IllegalStateException("The font " + FONT + " cannot be read.", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void rectangle(Place at, double width, double height, Color color) {
    graphics.setColor(color);
    graphics.fill(new Rectangle2D.Double(at.x(), at.y(), width, height));
  }

  @Override
  public void curve(Place from, Place bend, Place to, Stroke stroke) {
    graphics.setColor(stroke.color());
    graphics.setStroke(new BasicStroke((float) stroke.width()));
    graphics.draw(new QuadCurve2D.Double(from.x(), from.y(), bend.x(), bend.y(), to.x(), to.y()));
  }

  @Override
  public void circle(Place centre, double radius, Color color) {
    graphics.setColor(color);
    graphics.fill(
        new Ellipse2D.Double(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius));
  }

  @Override
  public void text(Place at, String text, Lettering lettering) {
    if (text.isEmpty()) {
      return;
    }
    graphics.setColor(new Color(0x22, 0x22, 0x22));
    TextLayout layout =
        new TextLayout(
            text, font.deriveFont((float) lettering.size()), graphics.getFontRenderContext());
    double shift =
        switch (lettering.anchor()) {
          case LEFT -> 0;
          case MIDDLE -> -layout.getAdvance() / 2;
          case RIGHT -> -layout.getAdvance();
        };
    AffineTransform before = graphics.getTransform();
    graphics.translate(at.x(), at.y());
    if (lettering.isTurned()) {
      graphics.rotate(-Math.PI / 2);
    }
    layout.draw(graphics, (float) shift, 0);
    graphics.setTransform(before);
  }

  @Override
  public void write(OutputStream out) throws IOException {
    graphics.dispose();
    ImageIO.write(image, "png", out);
  }
}
