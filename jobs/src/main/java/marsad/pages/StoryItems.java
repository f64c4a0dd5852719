package marsad.pages;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import marsad.tables.Region;
import marsad.text.DateExpression;

/**
 * What stands on a line behind the marker of a box of other stories: titles with their dates,
 * titles glued to each other, and perhaps the next paragraph, glued as well.
 */
final class StoryItems implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_ITEM_WORDS = 30;

  private final GlueRepair glue;
  private final RegionMarkers markers;

  StoryItems(RegionMarkers markers) {
    this.markers = markers;
    this.glue = new GlueRepair(markers);
  }

  /** Place where a paragraph of the article goes on behind the box; the end if none does. */
  int paragraphAfter(FoldedPage page, Marked marker, int end) {
    int content = page.skipBlanks(marker.end(), end);
    int afterDates = afterDatedItems(page, content, end);
    if (afterDates > content) {
      return startsParagraph(page, afterDates, end) ? page.skipBlanks(afterDates, end) : end;
    }
    int opener = glue.lastGluedOpener(page, content, end);
    if (opener < end) {
      return opener;
    }
    return isLead(page, marker, content, end) ? content : end;
  }

  private boolean isLead(FoldedPage page, Marked marker, int content, int end) {
    if (!page.isParagraphLike(content, end)) {
      return false;
    }
    boolean colon = content < end && page.text().charAt(content) == ':';
    return marker.isGlued() || (!colon && marker.kind() != MarkerKind.READ_ALSO);
  }

  /** Behind the last «TITLE 20 أبريل 2025 - 11:04 مساءً»; the begin if there is none. */
  private int afterDatedItems(FoldedPage page, int begin, int end) {
    int at = begin;
    for (DateExpression date : DayReader.days(page, begin, end)) {
      int dateBegin = begin + date.begin();
      if (dateBegin < at) {
        continue;
      }
      if (page.words(at, dateBegin, LONGEST_ITEM_WORDS + 1) > LONGEST_ITEM_WORDS) {
        break;
      }
      int dateEnd = begin + date.end();
      int clockEnd = ClockTime.endAfter(page, date, dateEnd, end, markers);
      boolean hasHour = clockEnd > dateEnd || date.time() != null;
      if (!hasHour && !standsAlone(page, dateEnd, end)) {
        break;
      }
      at = clockEnd;
    }
    return at;
  }

  private static boolean standsAlone(FoldedPage page, int dateEnd, int end) {
    return dateEnd >= end || GlueRepair.isLetter(page.text().charAt(dateEnd));
  }

  private static boolean startsParagraph(FoldedPage page, int from, int end) {
    return from < end && page.isParagraphLike(from, end);
  }

  /** Cuts a line that begins with the marker of a box. */
  List<Piece> cut(FoldedPage page, int begin, Marked marker, int end) {
    List<Piece> pieces = new ArrayList<>();
    int paragraph = paragraphAfter(page, marker, end);
    boolean isList = marker.kind() == MarkerKind.RELATED && paragraph >= end;
    Region region = isList ? Region.RELATED : Region.TEASER;
    int boxEnd = page.trimmed(begin, paragraph).end();
    pieces.add(Piece.of(begin, boxEnd, region));
    if (paragraph < end) {
      pieces.add(Piece.of(paragraph, end, Region.BODY));
    }
    return pieces;
  }
}
