package marsad.pages;

import java.util.ArrayList;
import java.util.List;
import marsad.tables.Region;
import org.jspecify.annotations.Nullable;

/**
 * Takes known furniture of an outlet out of the plain lines of one of its pages: whole lines, and
 * sentences glued to the begin or end of a paragraph. Used once, for one page.
 */
final class BoilerplateCutter {
  /** Letters, from either end of a line, among which glued furniture begins or ends. */
  private static final int REACH = 400;

  /** The same where neither stop nor blank says where it begins. */
  private static final int GLUED_REACH = 160;

  /** Fewer words may be the end of a sentence by chance. */
  private static final int GLUED_WORDS = 4;

  /** Lines a list of the latest stories has at most. */
  private static final int LIST_LINES = 10;

  private final Boilerplate known;
  private final long outlet;
  private final FoldedPage page;
  private final BlockFingerprints prints;
  private final List<Piece> cut = new ArrayList<>();
  private boolean hasText;

  BoilerplateCutter(Boilerplate known, long outlet, FoldedPage page, BlockFingerprints prints) {
    this.known = known;
    this.outlet = outlet;
    this.page = page;
    this.prints = prints;
  }

  /** The same pieces with the furniture told from the text. */
  List<Piece> cut(List<Piece> pieces, @Nullable String foldedTitle) {
    int last = lastText(pieces);
    int list = listBegin(pieces);
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean isTitle =
          foldedTitle != null && page.hasSameLetters(piece.begin(), piece.end(), foldedTitle);
      if (i > list && piece.is(Region.BODY)) {
        cut.add(Piece.of(piece.begin(), piece.end(), Region.TEASER));
      } else if (piece.is(Region.BODY)
          && piece.bare() == null
          && !isTitle
          && !mayBeHeadline(piece)) {
        cut(piece, i == last);
      } else {
        cut.add(piece);
      }
    }
    return cut;
  }

  /** A title of lists on other pages may be the headline of this one. */
  private boolean mayBeHeadline(Piece piece) {
    Region region = hasText ? null : region(piece);
    boolean isTitle = region == Region.TEASER || region == Region.RELATED || region == Region.TAGS;
    hasText |= isTitle;
    return isTitle;
  }

  /**
   * The first known line of a list of stories at the end of the page, most lines of which are
   * known; the number of pieces if there is none. Those between known ones are of the list too.
   */
  private int listBegin(List<Piece> pieces) {
    int begin = pieces.size();
    int known = 0;
    int lines = 0;
    for (int i = pieces.size() - 1; i > 0 && lines < LIST_LINES; i--) {
      lines += pieces.get(i).is(Region.BODY) ? 1 : 0;
      boolean isKnown = pieces.get(i).is(Region.BODY) && region(pieces.get(i)) == Region.TEASER;
      known += isKnown ? 1 : 0;
      if (isKnown && known > 1 && 2 * known >= lines) {
        begin = i;
      }
    }
    return begin;
  }

  /** The last line of text, furniture below it aside. */
  private int lastText(List<Piece> pieces) {
    int last = pieces.size() - 1;
    while (last >= 0 && !(pieces.get(last).is(Region.BODY) && region(pieces.get(last)) == null)) {
      last--;
    }
    return last;
  }

  private @Nullable Region region(Piece piece) {
    return region(piece.begin(), piece.end());
  }

  private @Nullable Region region(int begin, int end) {
    return known.regionOf(outlet, prints.hash(begin, end));
  }

  private void cut(Piece piece, boolean isLast) {
    Region whole = region(piece);
    if (whole != null) {
      add(piece.begin(), piece.end(), whole);
      return;
    }
    int begin = cutHead(piece);
    List<Piece> tails = new ArrayList<>();
    int end = piece.end();
    for (int tail = tail(begin, end, isLast); tail < end; tail = tail(begin, end, isLast)) {
      Region region = region(tail, end);
      tails.add(0, Piece.of(tail, end, region == null ? Region.CHROME : region));
      end = page.trimmed(begin, tail).end();
    }
    if (page.nextWordCharacter(begin, end) < end) {
      hasText = true;
      cut.add(Piece.of(begin, end, piece.region()));
    }
    cut.addAll(tails);
  }

  /** A credit over the text tells who wrote it; below it ends the article. */
  private void add(int begin, int end, Region region) {
    boolean isByline = region == Region.CREDIT && !hasText;
    cut.add(Piece.of(begin, end, isByline ? Region.BYLINE : region));
  }

  /** Cuts the longest known stretch that opens a line; the place behind it. */
  private int cutHead(Piece piece) {
    int limit = Math.min(piece.end() - 1, piece.begin() + REACH);
    for (int end = limit; end > piece.begin(); end--) {
      if (FoldedPage.endsSentence(page.text().charAt(end - 1))) {
        Region region = region(piece.begin(), end);
        int rest = page.skipBlanks(end, piece.end());
        if (region != null && rest < piece.end()) {
          add(piece.begin(), end, region);
          return rest;
        }
      }
    }
    return piece.begin();
  }

  /** Where the longest known stretch begins that closes a line; its end if none does. */
  private int tail(int begin, int end, boolean isLast) {
    int gluedFrom = end - GLUED_REACH;
    int gluedTo = isLast ? page.lastBeginOfWords(GLUED_WORDS, begin, end) : -1;
    for (int at = Math.max(begin + 1, end - REACH); at < end; at++) {
      if (WordCharacters.isOne(page.text().charAt(at)) && !prints.isInsideSlot(at)) {
        boolean mayBegin = (gluedFrom <= at && at <= gluedTo) || isBehindSentence(at);
        if (mayBegin && region(at, end) != null) {
          return at;
        }
      }
    }
    return end;
  }

  /** Behind the end of a sentence; at the end of the page the blank or stop may be lost. */
  private boolean isBehindSentence(int at) {
    int before = at - 1;
    while (before > 0 && !WordCharacters.isOne(page.text().charAt(before))) {
      if (FoldedPage.endsSentence(page.text().charAt(before))) {
        return true;
      }
      before--;
    }
    return false;
  }
}
