package marsad.pages;

import java.io.Serializable;
import java.util.List;
import marsad.tables.Region;
import org.jspecify.annotations.Nullable;

/** Lines that begin with no marker: paragraphs, titles, dates, and teasers that only look so. */
final class PlainLines implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int CAPTION_WORDS = 14;

  private final RegionMarkers markers;
  private final GlueRepair glue;
  private final OutletTeasers teasers;
  private final DateLines dates;

  PlainLines(RegionMarkers markers, Outlets outlets) {
    this.markers = markers;
    this.glue = new GlueRepair(markers);
    this.teasers = new OutletTeasers(markers, outlets);
    this.dates = new DateLines(markers);
  }

  void cut(FoldedPage page, int begin, int end, List<Piece> pieces) {
    if (dates.isDateLine(page, begin, end)) {
      pieces.add(Piece.of(begin, end, Region.DATE));
    } else if (teasers.isTeaser(page, begin, end)) {
      boolean isTitle = page.isTitleLike(begin, end);
      pieces.add(Piece.of(begin, end, isTitle ? Region.HEADLINE : Region.TEASER));
    } else {
      int lead = glue.firstGluedPhrase(page, begin, end, CAPTION_WORDS);
      boolean caption =
          lead < end && page.isTitleLike(begin, lead) && page.isParagraphLike(lead, end);
      if (caption) {
        pieces.add(Piece.of(begin, lead, Region.CAPTION));
      }
      pieces.add(Piece.of(caption ? lead : begin, end, Region.BODY));
    }
  }

  /**
   * Where a marker inside a line begins that ends what stands before it: «... السلام.اقرأ أيضاً:
   * ...». It stands behind a stop or glued to a word, and is a phrase. The end of the line if none
   * does.
   */
  int innerMarker(FoldedPage page, int begin, int end) {
    String text = page.text();
    boolean first = true;
    for (int i = page.nextWordCharacter(begin, end); i < end; ) {
      if (!first && mayBegin(text, i)) {
        Marked marked = markers.markerAt(page, i, end);
        if (marked != null && endsBefore(page, begin, i) && cutsLine(page, marked, end)) {
          return i;
        }
      }
      first = false;
      i = page.nextWordCharacter(page.wordEnd(i, end), end);
    }
    return end;
  }

  private static boolean mayBegin(String text, int i) {
    return !WordCharacters.isOne(text.charAt(i - 1));
  }

  private static boolean endsBefore(FoldedPage page, int begin, int at) {
    int last = at - 1;
    while (last > begin && FoldedPage.isBlank(page.text().charAt(last))) {
      last--;
    }
    return ".!?…|•\"»)".indexOf(page.text().charAt(last)) >= 0;
  }

  private static boolean cutsLine(FoldedPage page, @Nullable Marked marked, int end) {
    if (marked == null || (!marked.isPhrase() && marked.kind() != MarkerKind.CREDIT)) {
      return false;
    }
    boolean colon = MarkedLines.hasSeparator(page, marked.end(), Math.min(end, marked.end() + 2));
    return switch (marked.kind()) {
      case READ_ALSO, RELATED, TEASER -> colon || marked.isGlued() || marked.end() >= end;
      case TAGS, CREDIT -> colon;
      case WIDGET -> true;
      default -> false;
    };
  }
}
