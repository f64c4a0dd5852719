package marsad.pages;

import java.io.Serializable;
import java.util.List;
import marsad.tables.Region;
import org.jspecify.annotations.Nullable;

/** Lines that begin with no marker: paragraphs, titles, dates, and teasers that only look so. */
final class PlainLines implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int CAPTION_WORDS = 14;
  private static final int CREDIT_WORDS = 4;

  private final RegionMarkers markers;
  private final GlueRepair glue;
  private final OutletTeasers teasers;
  private final DateLines dates;
  private final FurnitureLines furniture;
  private final Datelines credits;

  PlainLines(RegionMarkers markers, Outlets outlets) {
    this.markers = markers;
    this.glue = new GlueRepair(markers);
    this.teasers = new OutletTeasers(markers, outlets);
    this.dates = new DateLines(markers);
    this.furniture = new FurnitureLines(markers);
    this.credits = new Datelines(markers, outlets);
  }

  void cut(FoldedPage page, int begin, int end, List<Piece> pieces) {
    if (dates.isDateLine(page, begin, end)) {
      pieces.add(Piece.of(begin, end, Region.DATE));
    } else if (isBracketedCredit(page, begin, end)) {
      pieces.add(Piece.of(begin, end, Region.CREDIT));
    } else if (furniture.isFurniture(page, begin, end)) {
      pieces.add(Piece.of(begin, end, Region.CHROME));
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

  /** «(وكالات)» alone on a line, as agencies are named below a story. */
  private boolean isBracketedCredit(FoldedPage page, int begin, int end) {
    String text = page.text();
    if (text.charAt(begin) != '(' || page.indexOf(')', begin, end) != end - 1) {
      return false;
    }
    int words = page.words(begin, end, CREDIT_WORDS + 1);
    boolean isWord = words == 1 && WordCharacters.isLetter(text.charAt(begin + 1));
    return isWord || (words <= CREDIT_WORDS && credits.namesEach(page, begin, end));
  }

  /** Whether a line may be one item of a menu. */
  boolean isMenuItem(FoldedPage page, Piece piece) {
    boolean isChrome = piece.is(Region.CHROME) && piece.bare() == null;
    return isChrome
        || (piece.is(Region.BODY) && furniture.isMenuItem(page, piece.begin(), piece.end()));
  }

  /**
   * Where a marker inside a line begins that ends what stands before it: «... السلام.اقرأ أيضاً:
   * ...». It stands behind a stop or glued to a word, and is a phrase. The end of the line if none
   * does.
   */
  int innerMarker(FoldedPage page, int begin, int end) {
    String text = page.text();
    int first = page.nextWordCharacter(begin, end);
    for (int i = page.wordEnd(first, end); i < end; i++) {
      if (endsBefore(text.charAt(i))) {
        int next = page.skipBlanks(i + 1, end);
        Marked marked = next < end ? markers.markerAt(page, next, end) : null;
        if (marked != null && cutsLine(page, marked, end)) {
          return next;
        }
      }
    }
    return end;
  }

  private static boolean endsBefore(char c) {
    return c < 0x80
        ? c == '.' || c == '!' || c == '?' || c == '|' || c == '"' || c == ')'
        : c == '…' || c == '•' || c == '»';
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
