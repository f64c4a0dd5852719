package marsad.pages;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import marsad.tables.Region;
import marsad.text.SentenceSplitter;
import marsad.text.Span;

/**
 * The lines of a page, and the sentences of those that have several, each once. Used to count what
 * is repeated from page to page before the pages are cut with that knowledge.
 */
public final class LineScan {
  /** Lines at either end of a page where furniture stands; footers have up to five. */
  private static final int EDGE_LINES = 5;

  private static final int HEAD_LINES = 3;

  /** Shorter sentences are too common to tell a story. */
  private static final int STORY_WORDS = 8;

  /** Shorter ones are exclamations, and letters of names: «بي. بي. سي.». */
  private static final int SENTENCE_WORDS = 3;

  private static final int STORY_SENTENCES = 3;
  private static final int FEWEST_LETTERS = 2;
  private static final long EDGE = 0x9E3779B97F4A7C15L;

  private final FoldedPage page;
  private final LineReader reader;
  private final BlockFingerprints prints;
  private final List<Unit> units = new ArrayList<>();
  private final List<PageLine> lines = new ArrayList<>();

  /** A line (sentence -1) or one of its sentences, in the order of the page. */
  private record Unit(int piece, int sentence, int begin, int end, long fingerprint) {}

  LineScan(FoldedPage page, List<Placed> placed, LineReader reader, BlockFingerprints prints) {
    this.page = page;
    this.reader = reader;
    this.prints = prints;
    for (int i = 0; i < placed.size(); i++) {
      addUnits(placed.get(i).piece(), i);
    }
    readLines(placed);
  }

  /** The lines and sentences; of equal ones the last. */
  public List<PageLine> lines() {
    return lines;
  }

  /** The line as published. */
  public String text(PageLine line) {
    return page.rawText(line.begin(), line.end());
  }

  /** How the line reads. */
  public LineReading reading(PageLine line) {
    return reader.read(page, line.begin(), line.end());
  }

  private void addUnits(Piece piece, int i) {
    units.add(unit(i, -1, piece.begin(), piece.end()));
    if (piece.is(Region.BODY) && page.holdsSign(piece.begin(), piece.end() - 1)) {
      List<Span> sentences =
          SentenceSplitter.sentences(page.text().substring(piece.begin(), piece.end()));
      for (int s = 0; s < sentences.size() && sentences.size() > 1; s++) {
        int begin = piece.begin() + sentences.get(s).begin();
        int end = piece.begin() + sentences.get(s).end();
        if (page.words(begin, end, SENTENCE_WORDS) >= SENTENCE_WORDS) {
          units.add(unit(i, s, begin, end));
        }
      }
    }
  }

  private Unit unit(int piece, int sentence, int begin, int end) {
    return new Unit(piece, sentence, begin, end, prints.hash(begin, end));
  }

  private void readLines(List<Placed> placed) {
    List<Unit> story = storySentences(placed.size());
    LongOpenHashSet seen = new LongOpenHashSet(units.size());
    for (int u = units.size() - 1; u >= 0; u--) {
      Unit unit = units.get(u);
      if (letters(unit) >= FEWEST_LETTERS && seen.add(unit.fingerprint())) {
        boolean isFirst = isEdge(u, -1);
        boolean isLast = isEdge(u, 1);
        lines.add(
            new PageLine(
                unit.begin(),
                unit.end(),
                unit.fingerprint(),
                placed.get(unit.piece()).piece().region(),
                isFirst && unit.piece() < HEAD_LINES,
                isLast && placed.size() - unit.piece() <= EDGE_LINES,
                neighbour(u, -1),
                neighbour(u, 1),
                story(unit, story)));
      }
    }
  }

  private int letters(Unit unit) {
    int letters = 0;
    for (int i = unit.begin(); i < unit.end() && letters < FEWEST_LETTERS; i++) {
      letters += WordCharacters.isLetter(page.text().charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  /** Whether a line, or the first or last sentence of one. */
  private boolean isEdge(int u, int step) {
    int next = u + step;
    Unit unit = units.get(u);
    if (unit.sentence() < 0) {
      return true;
    }
    return next < 0
        || next >= units.size()
        || units.get(next).piece() != unit.piece()
        || units.get(next).sentence() < 0;
  }

  /** The next line of a line; the next sentence of a sentence, or the line behind its last. */
  private long neighbour(int u, int step) {
    Unit unit = units.get(u);
    for (int next = u + step; next >= 0 && next < units.size(); next += step) {
      Unit other = units.get(next);
      boolean isSentence = unit.sentence() >= 0 && other.piece() == unit.piece();
      boolean counts = isSentence ? other.sentence() >= 0 : other.sentence() < 0;
      if (counts && (isSentence || other.piece() != unit.piece())) {
        return other.fingerprint();
      }
    }
    return EDGE;
  }

  /**
   * The sentences with the three smallest hashes: copies of a story have the same, and one of three
   * stands in another line than any given.
   */
  private List<Unit> storySentences(int pieces) {
    // What stands below the text may be a list that other pages have too, what stands over it the
    // same dateline: with a small hash it would be the story of every page.
    List<Unit> above = units.stream().filter(unit -> pieces - unit.piece() > EDGE_LINES).toList();
    List<Unit> text = above.stream().filter(unit -> unit.piece() >= HEAD_LINES).toList();
    return Stream.of(text, above, units)
        .map(this::storySentences)
        .filter(told -> !told.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Unit> storySentences(List<Unit> text) {
    return text.stream()
        .filter(unit -> page.words(unit.begin(), unit.end(), STORY_WORDS) >= STORY_WORDS)
        .sorted(Comparator.comparingLong(Unit::fingerprint))
        .limit(STORY_SENTENCES)
        .toList();
  }

  private static long story(Unit unit, List<Unit> sentences) {
    for (Unit other : sentences) {
      boolean isWithin = unit.sentence() < 0 && other.piece() == unit.piece();
      if (other.fingerprint() != unit.fingerprint() && !isWithin) {
        return other.fingerprint();
      }
    }
    return EDGE;
  }
}
