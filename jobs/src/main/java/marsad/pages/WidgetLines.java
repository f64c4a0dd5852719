package marsad.pages;

import java.io.Serializable;
import java.util.List;
import marsad.tables.Region;
import marsad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Rows of buttons, their words often glued: «طباعة شارك», «شارك هذا المقالمحادثة». What follows
 * them on the line is titles and tags, unless it is a whole paragraph.
 */
final class WidgetLines implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int FEW_WORDS = 3;
  private static final int LINE_WORDS = 100;

  private final RegionMarkers markers;

  WidgetLines(RegionMarkers markers) {
    this.markers = markers;
  }

  @Nullable List<Piece> cut(FoldedPage page, Span line) {
    int at = page.nextWordCharacter(line.begin(), line.end());
    int rowEnd = at;
    int buttons = 0;
    boolean phrase = false;
    for (Marked next = button(page, at, line.end()); next != null; ) {
      buttons++;
      phrase |= next.kind() == MarkerKind.WIDGET;
      rowEnd = next.end();
      at = page.nextWordCharacter(rowEnd, line.end());
      next = at < line.end() ? button(page, at, line.end()) : null;
    }
    boolean sure = phrase || buttons > 1;
    int rest = page.words(rowEnd, line.end(), LINE_WORDS);
    if (rest == 0) {
      return List.of(Piece.of(line.begin(), line.end(), Region.WIDGET));
    }
    return sure ? withRest(page, line, rowEnd, rest) : null;
  }

  private static @Nullable List<Piece> withRest(FoldedPage page, Span line, int rowEnd, int words) {
    int rest = page.skipBlanks(rowEnd, line.end());
    boolean glued = GlueRepair.isLetter(page.text().charAt(rowEnd));
    if (page.isParagraphLike(rest, line.end()) && page.endsWithStop(rest, line.end())) {
      return glued
          ? List.of(
              Piece.of(line.begin(), rowEnd, Region.WIDGET),
              Piece.of(rest, line.end(), Region.BODY))
          : null;
    }
    boolean isSentence = page.endsWithStop(rest, line.end()) && words > FEW_WORDS;
    return isSentence ? null : List.of(Piece.of(line.begin(), line.end(), Region.WIDGET));
  }

  private @Nullable Marked button(FoldedPage page, int at, int end) {
    Marked marked = markers.markerAt(page, at, end);
    boolean isButton =
        marked != null
            && (marked.kind() == MarkerKind.WIDGET || marked.kind() == MarkerKind.WIDGET_WORD);
    return isButton ? marked : null;
  }
}
