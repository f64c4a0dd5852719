package marsad.pages;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.util.ArrayList;
import java.util.List;
import marsad.tables.Region;
import org.jspecify.annotations.Nullable;

/**
 * Puts the pieces of one page in their articles: which line is the headline, where an embedded
 * article begins, how far a list of titles goes. Used once, by one method, and thrown away.
 */
final class PageLayout {
  /** Pieces before a marker that tell what the article is about. */
  private static final int COMPARED = 40;

  private final FoldedPage page;
  private final List<Piece> pieces;
  private final StoryBoxes boxes;
  private final List<Placed> placed = new ArrayList<>();
  private boolean hasHeadline;
  private boolean hasBody;

  /** Whether a source or tags closed the article. */
  private boolean isEnded;

  private int article;

  PageLayout(FoldedPage page, List<Piece> pieces, Datelines datelines) {
    this.page = page;
    this.pieces = pieces;
    this.boxes = new StoryBoxes(page, pieces, datelines);
  }

  /** All pieces in order; the title is the one the input gives, if it gives one. */
  List<Placed> place(@Nullable String foldedTitle) {
    int i = foldedTitle == null ? 0 : placeGivenTitle(foldedTitle);
    while (i < pieces.size()) {
      Piece piece = pieces.get(i);
      MarkerKind bare = piece.bare();
      if (bare != null && bare.opensStories()) {
        i = placeBox(i, bare);
      } else if (bare != null && bare != MarkerKind.UPDATED) {
        i = placeWithContent(i, piece);
      } else {
        placeOne(i, piece);
        i++;
      }
    }
    return placed;
  }

  private int placeGivenTitle(String foldedTitle) {
    hasHeadline = true;
    for (int i = 0; i < Math.min(2, pieces.size()); i++) {
      Piece piece = pieces.get(i);
      if (page.hasSameLetters(piece.begin(), piece.end(), foldedTitle)) {
        for (int before = 0; before < i; before++) {
          placeOne(before, pieces.get(before));
        }
        put(piece.as(Region.HEADLINE), article);
        return i + 1;
      }
    }
    return 0;
  }

  private void placeOne(int i, Piece piece) {
    switch (piece.region()) {
      case BODY -> placeBody(i, piece);
      case HEADLINE -> placeSignedTitle(piece);
      case CREDIT, TAGS -> {
        isEnded |= hasBody;
        put(piece, piece.is(Region.CREDIT) ? article : null);
      }
      case DATE, BYLINE, CAPTION, DATELINE -> put(piece, article);
      default -> put(piece, null);
    }
  }

  private void placeBody(int i, Piece piece) {
    if (!hasBody && boxes.isDatelineBeforeLead(i)) {
      put(piece.as(boxes.isByline(i) ? Region.BYLINE : Region.DATELINE), article);
    } else if (hasHeadline && !hasBody && boxes.isPlaceAndDayBeforeLead(i)) {
      put(piece.as(Region.DATELINE), article);
    } else if (!hasHeadline && !hasBody && article == 0 && boxes.isHeadline(i)) {
      hasHeadline = true;
      put(piece.as(Region.HEADLINE), article);
    } else {
      hasBody = true;
      put(piece, article);
    }
  }

  /** «TITLE - OUTLET» is the page's own headline where it stands first, else a teaser. */
  private void placeSignedTitle(Piece piece) {
    if (placed.isEmpty() && !hasHeadline) {
      hasHeadline = true;
      put(piece, article);
    } else {
      put(piece.as(Region.TEASER), null);
    }
  }

  /** A marker alone on its line, with its source, tags or date on the next lines. */
  private int placeWithContent(int i, Piece marker) {
    int next = boxes.contentEnd(i);
    Piece whole = Piece.of(marker.begin(), pieces.get(next - 1).end(), marker.region());
    placeOne(i, whole);
    return next;
  }

  private int placeBox(int i, MarkerKind kind) {
    Piece marker = pieces.get(i);
    int run = boxes.titles(i + 1, kind, isEnded);
    int afterRun = i + 1 + run;
    boolean embeds = boxes.mayEmbed(i + 1, afterRun, kind) && isEmbedded(kind, i + 1, afterRun);
    put(embeds ? marker.as(Region.READ_ALSO) : marker.as(marker.region()), null);
    if (embeds) {
      return beginEmbedded(i + 1, run);
    }
    Region region = kind == MarkerKind.TEASER ? Region.TEASER : Region.RELATED;
    for (int k = i + 1; k < afterRun; k++) {
      put(pieces.get(k).as(region), null);
    }
    return afterRun;
  }

  private int beginEmbedded(int first, int run) {
    article++;
    hasBody = false;
    isEnded = false;
    hasHeadline = true;
    if (run == 0) {
      return first;
    }
    put(pieces.get(first).as(Region.HEADLINE), article);
    return first + 1;
  }

  /**
   * After the page's own article a title with paragraphs is another; inside it the words decide.
   */
  private boolean isEmbedded(MarkerKind kind, int title, int paragraphs) {
    if (isEnded) {
      return true;
    }
    if (kind != MarkerKind.READ_ALSO || !hasBody || title == paragraphs) {
      return false;
    }
    IntOpenHashSet before = new IntOpenHashSet();
    for (Placed part : placed.subList(Math.max(0, placed.size() - COMPARED), placed.size())) {
      if (part.isOf(article) && (part.is(Region.BODY) || part.is(Region.HEADLINE))) {
        Wording.addTo(before, page, part.piece().begin(), part.piece().end());
      }
    }
    return boxes.continuesTitle(title, paragraphs, before);
  }

  private void put(Piece piece, @Nullable Integer number) {
    placed.add(new Placed(piece, number));
  }
}
