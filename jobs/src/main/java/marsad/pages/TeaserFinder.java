package marsad.pages;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntIterator;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import marsad.tables.Region;
import org.jspecify.annotations.Nullable;

/**
 * Takes teasers of other stories out of a body that no marker announces: one line with a title and
 * the begin of its lead. A paragraph lost is worse than a teaser kept, so it must be sure.
 */
final class TeaserFinder implements Serializable {
  private static final long serialVersionUID = 1L;

  /** In fewer paragraphs one cannot tell what the article is about. */
  private static final int FEWEST_PARAGRAPHS = 3;

  private static final int FEWEST_WORDS = 10;
  private static final int MOST_DOTTED = 2;

  /** An article ends its paragraphs with stops if at most one of so many does not. */
  private static final int OPEN_ENDS_SHARE = 3;

  private final RegionMarkers markers;

  TeaserFinder(RegionMarkers markers) {
    this.markers = markers;
  }

  /** The same pieces, teasers among them taken out of their articles. */
  List<Placed> withoutTeasers(FoldedPage page, List<Placed> parts) {
    List<Placed> cleaned = new ArrayList<>(parts);
    int begin = 0;
    while (begin < parts.size()) {
      int end = begin;
      Integer number = null;
      while (end < parts.size() && isSame(number, parts.get(end).article())) {
        number = number == null ? parts.get(end).article() : number;
        end++;
      }
      clean(page, cleaned, begin, end);
      begin = end;
    }
    return cleaned;
  }

  private static boolean isSame(@Nullable Integer number, @Nullable Integer next) {
    return number == null || next == null || number.equals(next);
  }

  private void clean(FoldedPage page, List<Placed> parts, int begin, int end) {
    List<Integer> body = new ArrayList<>();
    IntOpenHashSet headline = new IntOpenHashSet();
    for (int i = begin; i < end; i++) {
      Piece piece = parts.get(i).piece();
      if (parts.get(i).is(Region.BODY)) {
        body.add(i);
      } else if (parts.get(i).is(Region.HEADLINE)) {
        Wording.addTo(headline, page, piece.begin(), piece.end());
      }
    }
    if (body.size() >= FEWEST_PARAGRAPHS) {
      clean(page, parts, body, headline);
    }
  }

  private void clean(
      FoldedPage page, List<Placed> parts, List<Integer> body, IntOpenHashSet headline) {
    List<IntOpenHashSet> wordings = new ArrayList<>();
    int most = 0;
    for (int i : body) {
      Piece piece = parts.get(i).piece();
      IntOpenHashSet wording = Wording.of(page, piece.begin(), piece.end());
      wordings.add(wording);
      most += wording.size();
    }
    Int2IntOpenHashMap lines = new Int2IntOpenHashMap(most);
    for (IntOpenHashSet wording : wordings) {
      for (IntIterator words = wording.iterator(); words.hasNext(); ) {
        lines.addTo(words.nextInt(), 1);
      }
    }
    double[] cohesion = cohesion(wordings, lines, headline);
    double usual = mean(cohesion);
    List<Integer> dotted = new ArrayList<>();
    // The first paragraph is never one: a teaser stands between paragraphs.
    boolean endsStrictly = openEnds(page, parts, body) * OPEN_ENDS_SHARE <= body.size();
    for (int k = 1; k < body.size(); k++) {
      Placed part = parts.get(body.get(k));
      if (mayBeTeaser(page, part.piece(), endsStrictly)) {
        LineTraits line = new LineTraits(page, markers, part.piece());
        boolean mayBreakOff = !line.endsWithLetter() || line.hasTitleAndLead();
        if (mayBreakOff && TeaserScore.isTeaser(line, cohesion[k], usual)) {
          parts.set(body.get(k), part.outsideAs(Region.TEASER));
        } else if (line.isDottedTitle()) {
          dotted.add(body.get(k));
        }
      }
    }
    // Columnists write many such lines; two on a page are teasers.
    if (dotted.size() <= MOST_DOTTED) {
      dotted.forEach(at -> parts.set(at, parts.get(at).outsideAs(Region.TEASER)));
    }
  }

  /** Paragraphs that end with a letter: where most have their stop, they were cut off. */
  private static int openEnds(FoldedPage page, List<Placed> parts, List<Integer> body) {
    int open = 0;
    for (int i : body) {
      open += page.endsWithLetter(parts.get(i).piece().end()) ? 1 : 0;
    }
    return open;
  }

  private boolean mayBeTeaser(FoldedPage page, Piece piece, boolean endsStrictly) {
    boolean ends = page.endsWithStop(piece.begin(), piece.end());
    boolean isOpen = endsStrictly && page.endsWithLetter(piece.end());
    return page.words(piece.begin(), piece.end(), FEWEST_WORDS) >= FEWEST_WORDS
        && (ends || isOpen)
        && !page.isBulleted(piece.begin(), piece.end())
        && markers.openerEnd(page.text(), piece.begin(), false) < 0;
  }

  /** For each paragraph the share of its words that stand elsewhere in the article too. */
  private static double[] cohesion(
      List<IntOpenHashSet> wordings, Int2IntOpenHashMap lines, IntOpenHashSet headline) {
    double[] cohesion = new double[wordings.size()];
    for (int i = 0; i < cohesion.length; i++) {
      int shared = 0;
      for (IntIterator words = wordings.get(i).iterator(); words.hasNext(); ) {
        int word = words.nextInt();
        shared += lines.get(word) > 1 || headline.contains(word) ? 1 : 0;
      }
      cohesion[i] = wordings.get(i).isEmpty() ? 0 : (double) shared / wordings.get(i).size();
    }
    return cohesion;
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
