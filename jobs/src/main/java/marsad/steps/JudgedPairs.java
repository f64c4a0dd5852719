package marsad.steps;

import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import marsad.reuse.AnchorPlace;
import marsad.reuse.Candidate;
import marsad.reuse.CandidateTable;
import marsad.reuse.CopyJudge;
import marsad.reuse.CopyJudge.Evidence;
import marsad.reuse.CopyJudge.ReadText;
import marsad.reuse.CopyJudge.Verdict;
import marsad.reuse.OverlapBound;
import marsad.reuse.Stretch;
import marsad.reuse.WordSequence;
import marsad.steps.FindCopyPairs.Text;
import marsad.tables.CopyPair;
import org.jspecify.annotations.Nullable;

/** Compares the candidates of a part and keeps those of which one copies the other. */
final class JudgedPairs implements Iterator<CopyPair> {
  /** Words of the texts held as read, at most: some 100 MB. */
  private static final int WORDS_AT_MOST = 8_000_000;

  private final Iterator<Candidate> candidates;
  private final Long2ObjectOpenHashMap<Side> sides = new Long2ObjectOpenHashMap<>();
  private final CopyJudge judge;
  private @Nullable CopyPair next;
  private long wordsRead;

  /** Of the article that was met last as the first of a pair: they come in a row. */
  private @Nullable OverlapBound bound;

  private @Nullable Side bounded;

  JudgedPairs(CandidateTable pairs, Iterator<Text> texts, CopyJudge judge) {
    List<Candidate> all = new ArrayList<>();
    pairs.forEachWorthComparing(all::add);
    all.sort(Comparator.comparingLong(Candidate::a));
    this.candidates = all.iterator();
    texts.forEachRemaining(text -> sides.put(text.article(), new Side(text)));
    this.judge = judge;
  }

  /** An article of pairs; its text is kept once read, since it mostly has several candidates. */
  private static final class Side {
    private final Text text;
    private @Nullable ReadText read;

    Side(Text text) {
      this.text = text;
    }

    boolean isDated() {
      return text.day() != AnchorPlace.UNDATED;
    }

    @Nullable LocalDate date() {
      return isDated() ? LocalDate.ofEpochDay(text.day()) : null;
    }

    /** What decides which of two is the earlier. */
    boolean isBefore(Side other) {
      if (isDated() != other.isDated()) {
        return isDated();
      }
      int day = text.day();
      int otherDay = other.text.day();
      if (day != otherDay) {
        return day < otherDay;
      }
      int words = text.words();
      int otherWords = other.text.words();
      return words != otherWords ? words > otherWords : text.id().compareTo(other.text.id()) < 0;
    }
  }

  @Override
  public boolean hasNext() {
    while (next == null && candidates.hasNext()) {
      next = judged(candidates.next()).orElse(null);
    }
    return next != null;
  }

  @Override
  public CopyPair next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    CopyPair pair = next;
    next = null;
    return pair;
  }

  private Optional<CopyPair> judged(Candidate pair) {
    Side a = sides.get(pair.a());
    Side b = sides.get(pair.b());
    if (!judge.mayCopy(boundOf(a), read(b))) {
      return Optional.empty();
    }
    boolean isInOrder = a.isBefore(b);
    Side earlier = isInOrder ? a : b;
    Side later = isInOrder ? b : a;
    Evidence evidence = new Evidence(pair.anchors(), pair.lowest(), pair.highest());
    return judge
        .judge(read(earlier), read(later), evidence)
        .map(verdict -> row(earlier, later, verdict));
  }

  private OverlapBound boundOf(Side side) {
    OverlapBound known = bound;
    if (known == null || bounded != side) {
      known = new OverlapBound(read(side));
      bound = known;
      bounded = side;
    }
    return known;
  }

  private ReadText read(Side side) {
    ReadText known = side.read;
    if (known != null) {
      return known;
    }
    if (wordsRead > WORDS_AT_MOST) {
      sides.values().forEach(other -> other.read = null);
      wordsRead = 0;
    }
    Text text = side.text;
    ReadText read = ReadText.of(WordSequence.unpacked(text.wording(), text.words()));
    wordsRead += text.words();
    side.read = read;
    return read;
  }

  private CopyPair row(Side earlier, Side later, Verdict verdict) {
    Stretch longest = verdict.longest();
    WordSequence wordsOfEarlier = read(earlier).words();
    WordSequence wordsOfLater = read(later).words();
    return new CopyPair(
        earlier.text.id(),
        later.text.id(),
        verdict.kind(),
        verdict.overlap().similarity(),
        verdict.overlap().containment(),
        longest.equal(),
        wordsOfEarlier.begin(longest.beginA()),
        wordsOfEarlier.end(longest.endA() - 1),
        wordsOfLater.begin(longest.beginB()),
        wordsOfLater.end(longest.endB() - 1),
        later.isDated() ? later.text.day() - earlier.text.day() : null,
        earlier.date(),
        later.date());
  }
}
