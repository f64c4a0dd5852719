package marsad.pages;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import marsad.tables.Block;
import marsad.tables.Page;
import marsad.tables.Region;
import marsad.text.Normalizer;
import marsad.text.Profile;
import marsad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a news page into its regions and puts together the articles in it. A page is not an article:
 * on aggregator pages half of the text belongs to other articles, teasers, tags and lists.
 *
 * <p>Lines are cut by the markers they hold, then placed in articles by what stands around them.
 * Time is linear in the length of the page.
 */
public final class PageCutter implements Serializable {
  private static final long serialVersionUID = 1L;

  private final RegionMarkers markers;
  private final LineCutter lines;
  private final Datelines datelines;
  private final TeaserFinder teasers;
  private final ArticleAssembler assembler;
  private final LineReader reader;
  private final Outlets outlets;
  private final Boilerplate known;

  private PageCutter(RegionMarkers markers, Outlets outlets, Boilerplate known) {
    this.markers = markers;
    this.outlets = outlets;
    this.known = known;
    this.reader = new LineReader(markers, outlets);
    this.lines = new LineCutter(markers, outlets);
    this.datelines = new Datelines(markers, outlets);
    this.teasers = new TeaserFinder(markers);
    this.assembler = new ArticleAssembler(markers, outlets);
  }

  /** A cutter for pages of any outlet. */
  public static PageCutter of(RegionMarkers markers, Outlets outlets) {
    return new PageCutter(markers, outlets, Boilerplate.none());
  }

  /** The same cutter, which also cuts lines that are known to be furniture of their outlet. */
  public PageCutter knowing(Boilerplate lines) {
    return new PageCutter(markers, outlets, lines);
  }

  /** The outlet whose page it is, see {@link Outlets#carrying}. */
  public String outletOf(@Nullable String outlet, @Nullable String url, String collection) {
    return outlets.carrying(outlet, url, collection);
  }

  /** The lines and sentences of a page, before other pages are known. */
  public LineScan scan(Page page) {
    FoldedPage folded = FoldedPage.of(page.text());
    String title = title(page);
    List<Piece> pieces = lines.pieces(folded);
    List<Placed> placed = new PageLayout(folded, pieces, datelines).place(title);
    return new LineScan(folded, placed, reader, BlockFingerprints.of(folded, title));
  }

  /** The blocks and articles of a page. */
  public PageCut cut(Page page) {
    FoldedPage folded = FoldedPage.of(page.text());
    String title = title(page);
    BlockFingerprints prints = BlockFingerprints.of(folded, title);
    List<Piece> pieces = withoutKnown(page, folded, title, prints);
    List<Placed> placed = new PageLayout(folded, pieces, datelines).place(title);
    List<Placed> parts = teasers.withoutTeasers(folded, placed);
    return new PageCut(
        blocks(page, folded, parts, prints), assembler.articles(page, folded, parts));
  }

  /** The hash a title has where it is a line of a page. */
  public static @Nullable Long titleFingerprint(Page page) {
    String title = page.title();
    return title == null || title.isBlank() ? null : BlockFingerprints.hashOf(title);
  }

  private List<Piece> withoutKnown(
      Page page, FoldedPage folded, @Nullable String title, BlockFingerprints prints) {
    List<Piece> pieces = lines.pieces(folded);
    long outlet = Boilerplate.hash(outletOf(page.outlet(), page.url(), page.collection()));
    return known.knows(outlet)
        ? new BoilerplateCutter(known, outlet, folded, prints).cut(pieces, title)
        : pieces;
  }

  private static @Nullable String title(Page page) {
    String title = page.title();
    return title == null || title.isBlank() ? null : Normalizer.normalize(title, Profile.FOLD);
  }

  private static List<Block> blocks(
      Page page, FoldedPage folded, List<Placed> parts, BlockFingerprints prints) {
    List<Block> blocks = new ArrayList<>(parts.size());
    for (Placed part : parts) {
      Piece piece = part.piece();
      Span raw = folded.raw(piece.begin(), piece.end());
      String print = prints.of(piece.begin(), piece.end());
      Region region = piece.region();
      blocks.add(
          new Block(
              page.pageId(),
              blocks.size(),
              raw.begin(),
              raw.end(),
              region,
              part.article(),
              print,
              1));
    }
    return blocks;
  }
}
