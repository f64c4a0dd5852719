package marsad.pages;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import marsad.tables.Region;
import marsad.text.Span;
import org.jspecify.annotations.Nullable;

/** Cuts one line of a page into pieces by the marker it begins with and the markers inside it. */
final class LineCutter implements Serializable {
  private static final long serialVersionUID = 1L;

  private final RegionMarkers markers;
  private final MarkedLines marked;
  private final StoryItems items;
  private final PlainLines plain;

  LineCutter(RegionMarkers markers, Outlets outlets) {
    this.markers = markers;
    this.marked = new MarkedLines(markers);
    this.items = new StoryItems(markers);
    this.plain = new PlainLines(markers, outlets);
  }

  List<Piece> pieces(FoldedPage page) {
    List<Piece> pieces = new ArrayList<>();
    for (Span line : page.lines()) {
      cut(page, line.begin(), line.end(), pieces);
    }
    return confirmMenus(page, pieces);
  }

  /** Menu items one below the other, or beside other furniture, are a menu. */
  private List<Piece> confirmMenus(FoldedPage page, List<Piece> pieces) {
    for (int i = 0; i < pieces.size(); ) {
      int end = i;
      while (end < pieces.size() && plain.isMenuItem(page, pieces.get(end))) {
        end++;
      }
      if (end - i > 1) {
        pieces.subList(i, end).replaceAll(item -> item.as(Region.CHROME));
      }
      i = Math.max(end, i + 1);
    }
    return pieces;
  }

  /** A line may hold one stretch after another; each round takes one off its front. */
  private void cut(FoldedPage page, int begin, int end, List<Piece> pieces) {
    int at = begin;
    while (at < end) {
      int innerEnd = plain.innerMarker(page, at, end);
      int from = at;
      cutStretch(page, at, innerEnd, pieces);
      at = page.skipBlanks(innerEnd, end);
      if (at <= from) {
        throw new IllegalStateException("no progress at " + at);
      }
    }
  }

  private void cutStretch(FoldedPage page, int begin, int rawEnd, List<Piece> pieces) {
    int end = page.trimmed(begin, rawEnd).end();
    if (page.nextWordCharacter(begin, end) >= end) {
      return;
    }
    int first = page.nextWordCharacter(page.skipHtmlTags(begin, end), end);
    Marked marker = first < end ? markers.markerAt(page, first, end) : null;
    boolean isHeadline = pieces.isEmpty() && marker != null && mayOpenHeadline(marker);
    List<Piece> cut =
        marker == null || isHeadline ? null : withMarker(page, new Span(begin, end), marker);
    if (cut == null) {
      plain.cut(page, begin, end, pieces);
      return;
    }
    for (Piece piece : cut) {
      if (piece.is(Region.BODY) && piece.begin() > begin) {
        // What follows a box or a date line may be a teaser or a date itself.
        cutRest(page, piece, pieces);
      } else {
        pieces.add(piece);
      }
    }
  }

  private void cutRest(FoldedPage page, Piece rest, List<Piece> pieces) {
    int first = page.nextWordCharacter(rest.begin(), rest.end());
    Marked marker = markers.markerAt(page, first, rest.end());
    List<Piece> cut =
        marker == null ? null : withMarker(page, new Span(rest.begin(), rest.end()), marker);
    if (cut == null) {
      plain.cut(page, rest.begin(), rest.end(), pieces);
    } else {
      // Once is enough: a row of glued boxes is no news, and must not take time for each.
      pieces.addAll(cut);
    }
  }

  private @Nullable List<Piece> withMarker(FoldedPage page, Span line, Marked marker) {
    if (!marker.kind().opensStories()) {
      return marked.cut(page, line, marker);
    }
    int content = page.nextWordCharacter(marker.end(), line.end());
    if (content >= line.end()) {
      return List.of(new Piece(line.begin(), line.end(), region(marker.kind()), marker.kind()));
    }
    if (!isBelieved(page, marker, line.end())) {
      return null;
    }
    return items.cut(page, line.begin(), marker, line.end());
  }

  /** A single word, or a phrase that runs on into a sentence, is no marker. */
  private static boolean isBelieved(FoldedPage page, Marked marker, int end) {
    int next = page.skipBlanks(marker.end(), end);
    boolean colon = next < end && ":|-.".indexOf(page.text().charAt(next)) >= 0;
    boolean comma = next < end && page.text().charAt(next) == ',';
    boolean runsOn = comma || !page.isTitleLike(marker.end(), end);
    return colon || marker.isGlued() || (marker.isPhrase() && !(runsOn && isLoose(marker.kind())));
  }

  /** «شاهد.. عمليات الإخلاء» above everything is the page's own headline. */
  private static boolean mayOpenHeadline(Marked marker) {
    return marker.kind().opensStories() && !marker.isPhrase();
  }

  private static boolean isLoose(MarkerKind kind) {
    return kind != MarkerKind.TEASER;
  }

  private static Region region(MarkerKind kind) {
    return switch (kind) {
      case READ_ALSO -> Region.READ_ALSO;
      case RELATED -> Region.RELATED;
      default -> Region.TEASER;
    };
  }
}
