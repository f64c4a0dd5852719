package marsad.pages;

import java.io.Serializable;
import java.util.List;
import marsad.tables.Region;
import marsad.text.DateExpression;
import marsad.text.Span;
import org.jspecify.annotations.Nullable;

/** Lines that begin with the marker of a date, a source, tags, a byline, buttons or furniture. */
final class MarkedLines implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int DATE_WORDS = 16;
  private static final int CREDIT_WORDS = 10;
  private static final int BYLINE_WORDS = 9;
  private static final int TAG_WORDS = 150;
  private static final int LISTED_COMMAS = 2;
  private static final int CHROME_WORDS = 8;
  private static final int CAPTION_WORDS = 20;

  private final RegionMarkers markers;
  private final WidgetLines widgets;
  private final DateLines dates;

  MarkedLines(RegionMarkers markers) {
    this.markers = markers;
    this.widgets = new WidgetLines(markers);
    this.dates = new DateLines(markers);
  }

  /** Pieces of the line; null if it is no such line after all. */
  @Nullable List<Piece> cut(FoldedPage page, Span line, Marked marker) {
    return switch (marker.kind()) {
      case DATE, UPDATED -> date(page, line, marker);
      case CREDIT -> credit(page, line, marker);
      case TAGS -> tags(page, line, marker);
      case BYLINE -> byline(page, line, marker);
      case WIDGET, WIDGET_WORD -> widgets.cut(page, line);
      case CHROME -> chrome(page, line, marker);
      case CAPTION -> caption(page, line, marker);
      default -> null;
    };
  }

  private @Nullable List<Piece> date(FoldedPage page, Span line, Marked marker) {
    int content = page.nextWordCharacter(marker.end(), line.end());
    MarkerKind kept = marker.kind() == MarkerKind.UPDATED ? MarkerKind.UPDATED : null;
    if (content >= line.end()) {
      return List.of(new Piece(line.begin(), line.end(), Region.DATE, marker.kind()));
    }
    List<DateExpression> days = DayReader.days(page, content, line.end());
    boolean separated = hasSeparator(page, marker.end(), content);
    boolean dayFollows =
        !days.isEmpty() && page.words(content, content + days.get(0).begin(), 4) < 4;
    if (!separated) {
      // «نشرت وزارة الصحة اليوم الأربعاء 19 أبريل 2017 ...» is a sentence.
      return dates.isDateLine(page, content, line.end())
          ? List.of(new Piece(line.begin(), line.end(), Region.DATE, kept))
          : null;
    }
    if (page.words(content, line.end(), DATE_WORDS + 1) <= DATE_WORDS) {
      return List.of(new Piece(line.begin(), line.end(), Region.DATE, kept));
    }
    return dayFollows ? dateBeforeLead(page, line, content + days.get(0).end(), kept) : null;
  }

  private @Nullable List<Piece> dateBeforeLead(
      FoldedPage page, Span line, int dayEnd, @Nullable MarkerKind kept) {
    int end = ClockTime.endAfter(page, dayEnd, line.end(), markers);
    int lead = page.skipBlanks(end, line.end());
    if (!page.isParagraphLike(lead, line.end())) {
      return null;
    }
    return List.of(
        new Piece(line.begin(), end, Region.DATE, kept), Piece.of(lead, line.end(), Region.BODY));
  }

  private @Nullable List<Piece> credit(FoldedPage page, Span line, Marked marker) {
    int content = page.nextWordCharacter(marker.end(), line.end());
    if (content >= line.end()) {
      boolean colon = hasSeparator(page, marker.end(), line.end());
      return colon || marker.isPhrase() ? bare(line, Region.CREDIT, marker) : null;
    }
    boolean separated = hasSeparator(page, marker.end(), content);
    boolean starred = page.isBulleted(line.begin(), line.end());
    boolean isShort = page.words(content, line.end(), CREDIT_WORDS + 1) <= CREDIT_WORDS;
    return isShort && (separated || starred) && !page.holdsStop(content, line.end())
        ? whole(line, Region.CREDIT)
        : null;
  }

  private @Nullable List<Piece> tags(FoldedPage page, Span line, Marked marker) {
    int content = page.nextWordCharacter(marker.end(), line.end());
    if (content >= line.end()) {
      return bare(line, Region.TAGS, marker);
    }
    boolean separated = hasSeparator(page, marker.end(), content);
    boolean isSentence = page.endsWithStop(content, line.end()) && !separated;
    separated |= !isSentence && page.commas(content, line.end()) >= LISTED_COMMAS;
    boolean isShort = page.words(content, line.end(), TAG_WORDS + 1) <= TAG_WORDS;
    return isShort && (separated || (marker.isPhrase() && !isSentence))
        ? whole(line, Region.TAGS)
        : null;
  }

  private @Nullable List<Piece> byline(FoldedPage page, Span line, Marked marker) {
    int content = page.nextWordCharacter(marker.end(), line.end());
    boolean separated = hasSeparator(page, marker.end(), content) || marker.isPhrase();
    boolean isShort = page.words(content, line.end(), BYLINE_WORDS + 1) <= BYLINE_WORDS;
    boolean isName = separated && isShort && page.isTitleLike(line.begin(), line.end());
    return content < line.end() && isName ? whole(line, Region.BYLINE) : null;
  }

  private @Nullable List<Piece> chrome(FoldedPage page, Span line, Marked marker) {
    int content = page.nextWordCharacter(marker.end(), line.end());
    boolean isShort = page.words(content, line.end(), CHROME_WORDS + 1) <= CHROME_WORDS;
    boolean isAll = content >= line.end();
    return isAll || (marker.isPhrase() && isShort && !page.endsWithStop(content, line.end()))
        ? whole(line, Region.CHROME)
        : null;
  }

  private @Nullable List<Piece> caption(FoldedPage page, Span line, Marked marker) {
    boolean isShort = page.words(marker.end(), line.end(), CAPTION_WORDS + 1) <= CAPTION_WORDS;
    return isShort && !page.holdsStop(line.begin(), line.end())
        ? whole(line, Region.CAPTION)
        : null;
  }

  static boolean hasSeparator(FoldedPage page, int from, int to) {
    for (int i = from; i < to; i++) {
      if (":|-/=".indexOf(page.text().charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static List<Piece> whole(Span line, Region region) {
    return List.of(Piece.of(line.begin(), line.end(), region));
  }

  private static List<Piece> bare(Span line, Region region, Marked marker) {
    return List.of(new Piece(line.begin(), line.end(), region, marker.kind()));
  }
}
