package marsad.pages;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.util.List;
import marsad.tables.Region;

/** Looks ahead on a page: what stands below a marker or a title. */
final class StoryBoxes {
  private static final int HEADLINE_WORDS = 26;
  private static final int TITLE_WORDS = 30;
  private static final int CREDIT_WORDS = 7;
  private static final int TAG_WORDS = 8;
  private static final int MOST_TAGS = 60;
  private static final int LEAD_WORDS = 12;

  /** Lines that may stand over an article: title, second title, dateline, a short lead. */
  private static final int HEADING_LINES = 4;

  /** The same behind a marker of lists, where two titles may already be the list. */
  private static final int LIST_LINES = 2;

  /** Share of a title's words that its own first paragraphs repeat at least. */
  private static final double OWN_TITLE = 0.5;

  private static final double FAR_MORE = 2;
  private static final int COMPARED_PARAGRAPHS = 3;

  private final FoldedPage page;
  private final List<Piece> pieces;
  private final Datelines datelines;

  StoryBoxes(FoldedPage page, List<Piece> pieces, Datelines datelines) {
    this.page = page;
    this.pieces = pieces;
    this.datelines = datelines;
  }

  /** Whether a piece reads like a title and what follows like an article. */
  boolean isHeadline(int i) {
    Piece piece = pieces.get(i);
    int words = page.words(piece.begin(), piece.end(), HEADLINE_WORDS + 1);
    if (words > HEADLINE_WORDS || words < 2 || i + 1 == pieces.size() || !isTitle(i)) {
      return false;
    }
    Piece next = pieces.get(i + 1);
    return !next.is(Region.BODY)
        || isDatelineBeforeLead(i + 1)
        || page.words(next.begin(), next.end(), LEAD_WORDS) >= LEAD_WORDS
        || (i + 2 < pieces.size() && isLead(i + 2));
  }

  boolean isDatelineBeforeLead(int i) {
    Piece piece = pieces.get(i);
    return i + 1 < pieces.size()
        && piece.is(Region.BODY)
        && datelines.isDateline(page, piece.begin(), piece.end())
        && leadFollows(i + 1);
  }

  /** Whether the dateline at a piece tells the writer rather than an agency. */
  boolean isByline(int i) {
    return datelines.isPersonal(page, pieces.get(i).begin(), pieces.get(i).end());
  }

  /** Whether a place with a full day stands here, and a lead below. */
  boolean isPlaceAndDayBeforeLead(int i) {
    Piece piece = pieces.get(i);
    return i + 1 < pieces.size()
        && datelines.isPlaceAndDay(page, piece.begin(), piece.end())
        && leadFollows(i + 1);
  }

  private boolean leadFollows(int from) {
    for (int i = from; i < Math.min(from + 3, pieces.size()); i++) {
      if (isLead(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLead(int i) {
    Piece piece = pieces.get(i);
    return piece.is(Region.BODY)
        && page.words(piece.begin(), piece.end(), LEAD_WORDS) >= LEAD_WORDS;
  }

  /** Number of titles from a piece on. */
  int titles(int from, MarkerKind kind, boolean afterArticle) {
    boolean isList = kind == MarkerKind.RELATED && afterArticle;
    int i = from;
    while (i < pieces.size()) {
      boolean isDate = pieces.get(i).is(Region.DATE) && kind != MarkerKind.READ_ALSO && i > from;
      boolean isItem = pieces.get(i).is(Region.BODY) && (isTitle(i) || (isList && isShort(i)));
      if ((!isDate && !isItem) || (i > from && isDatelineBeforeLead(i))) {
        break;
      }
      i++;
    }
    return i - from;
  }

  private boolean isTitle(int i) {
    Piece piece = pieces.get(i);
    return page.isBulleted(piece.begin(), piece.end())
        || page.isTitleLike(piece.begin(), piece.end());
  }

  private boolean isShort(int i) {
    Piece piece = pieces.get(i);
    return page.words(piece.begin(), piece.end(), TITLE_WORDS + 1) <= TITLE_WORDS;
  }

  /** Whether only a few plain lines stand between a marker and paragraphs. */
  boolean mayEmbed(int title, int paragraphs, MarkerKind kind) {
    int most = kind == MarkerKind.RELATED ? LIST_LINES : HEADING_LINES;
    if (paragraphs - title > most || paragraphs >= pieces.size()) {
      return false;
    }
    Piece first = pieces.get(title);
    Piece next = pieces.get(paragraphs);
    boolean bulleted = title < paragraphs && page.isBulleted(first.begin(), first.end());
    boolean isArticle =
        next.is(Region.BODY)
            || ((next.is(Region.DATE) || next.is(Region.BYLINE) || isBoxMarker(next))
                && leadFollows(paragraphs + 1));
    return !bulleted && isArticle;
  }

  private static boolean isBoxMarker(Piece piece) {
    return piece.is(Region.TEASER);
  }

  /** Whether the paragraphs share more with the title over them than with the text before it. */
  boolean continuesTitle(int title, int paragraphs, IntOpenHashSet before) {
    IntOpenHashSet after = new IntOpenHashSet();
    int last = Math.min(pieces.size(), paragraphs + COMPARED_PARAGRAPHS);
    for (int i = paragraphs; i < last && pieces.get(i).is(Region.BODY); i++) {
      Wording.addTo(after, page, pieces.get(i).begin(), pieces.get(i).end());
    }
    Piece heading = pieces.get(title);
    IntOpenHashSet titleWords = Wording.of(page, heading.begin(), heading.end());
    double ofTitle = Wording.shareOf(titleWords, after);
    return ofTitle >= OWN_TITLE && ofTitle > FAR_MORE * Wording.shareOf(after, before);
  }

  /** One past the last piece that is the content of the bare marker at {@code i}. */
  int contentEnd(int i) {
    Region region = pieces.get(i).region();
    int most = region == Region.TAGS ? MOST_TAGS : 1;
    int end = i + 1;
    while (end < pieces.size() && end - i <= most && isContent(region, pieces.get(end))) {
      end++;
    }
    return end;
  }

  private boolean isContent(Region region, Piece next) {
    if (region == Region.DATE) {
      return next.is(Region.DATE) && next.bare() == null;
    }
    int limit = region == Region.TAGS ? TAG_WORDS : CREDIT_WORDS;
    boolean isPlain = next.is(Region.BODY) || (region == Region.TAGS && next.is(Region.CHROME));
    return isPlain
        && page.words(next.begin(), next.end(), limit + 1) <= limit
        && page.isTitleLike(next.begin(), next.end());
  }
}
