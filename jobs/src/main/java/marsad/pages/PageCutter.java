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

  private final LineCutter lines;
  private final Datelines datelines;
  private final TeaserFinder teasers;
  private final ArticleAssembler assembler;

  private PageCutter(RegionMarkers markers, Outlets outlets) {
    this.lines = new LineCutter(markers, outlets);
    this.datelines = new Datelines(markers, outlets);
    this.teasers = new TeaserFinder(markers);
    this.assembler = new ArticleAssembler(markers, outlets);
  }

  /** A cutter for pages of any outlet. */
  public static PageCutter of(RegionMarkers markers, Outlets outlets) {
    return new PageCutter(markers, outlets);
  }

  /** The blocks and articles of a page. */
  public PageCut cut(Page page) {
    FoldedPage folded = FoldedPage.of(page.text());
    List<Piece> pieces = lines.pieces(folded);
    List<Placed> placed = new PageLayout(folded, pieces, datelines).place(title(page));
    List<Placed> parts = teasers.withoutTeasers(folded, placed);
    return new PageCut(blocks(page, folded, parts), assembler.articles(page, folded, parts));
  }

  private static @Nullable String title(Page page) {
    String title = page.title();
    return title == null || title.isBlank() ? null : Normalizer.normalize(title, Profile.FOLD);
  }

  private static List<Block> blocks(Page page, FoldedPage folded, List<Placed> parts) {
    List<Block> blocks = new ArrayList<>(parts.size());
    for (Placed part : parts) {
      Piece piece = part.piece();
      Span raw = folded.raw(piece.begin(), piece.end());
      String print = BlockFingerprint.of(folded.text(), piece.begin(), piece.end());
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
