package marsad.steps;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import marsad.reuse.AnchorPlace;
import marsad.reuse.CopyJudge;
import marsad.reuse.CopyJudge.Evidence;
import marsad.reuse.CopyJudge.ReadText;
import marsad.reuse.CopyJudge.Verdict;
import marsad.reuse.Stretch;
import marsad.reuse.WordSequence;
import marsad.steps.FindCopyPairs.Facing;
import marsad.tables.CopyPair;
import org.jspecify.annotations.Nullable;

/** Compares candidates and keeps those of which one copies the other. */
final class JudgedPairs implements Iterator<CopyPair> {
  /** Texts held, at most; the longest reports have a hundred thousand words. */
  private static final int RECENT = 100;

  private final Iterator<Facing> candidates;
  private final CopyJudge judge;
  private @Nullable CopyPair next;

  /** The texts used last: an article mostly has several candidates, of which many come in a row. */
  private final Map<String, ReadText> recent =
      new LinkedHashMap<>(2 * RECENT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ReadText> eldest) {
          return size() > RECENT;
        }
      };

  JudgedPairs(Iterator<Facing> candidates, CopyJudge judge) {
    this.candidates = candidates;
    this.judge = judge;
  }

  /** An article of a pair, with what decides which is the earlier. */
  private record Side(String id, int day, ReadText text) {
    boolean isBefore(Side other) {
      boolean isDated = day != AnchorPlace.UNDATED;
      if (isDated != (other.day != AnchorPlace.UNDATED)) {
        return isDated;
      }
      if (day != other.day) {
        return day < other.day;
      }
      int words = text.words().size();
      int otherWords = other.text.words().size();
      return words != otherWords ? words > otherWords : id.compareTo(other.id) < 0;
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

  private Optional<CopyPair> judged(Facing pair) {
    ReadText textA = read(pair.idA(), pair.wordingA(), pair.wordsA());
    ReadText textB = read(pair.idB(), pair.wordingB(), pair.wordsB());
    Side a = new Side(pair.idA(), pair.dayA(), textA);
    Side b = new Side(pair.idB(), pair.dayB(), textB);
    boolean isInOrder = a.isBefore(b);
    Side earlier = isInOrder ? a : b;
    Side later = isInOrder ? b : a;
    return judge
        .judge(
            earlier.text(),
            later.text(),
            new Evidence(pair.anchors(), pair.lowest(), pair.highest()))
        .map(verdict -> row(earlier, later, verdict));
  }

  private ReadText read(String id, byte[] wording, int words) {
    return recent.computeIfAbsent(id, none -> ReadText.of(WordSequence.unpacked(wording, words)));
  }

  private static CopyPair row(Side earlier, Side later, Verdict verdict) {
    Stretch longest = verdict.longest();
    boolean areDated = later.day() != AnchorPlace.UNDATED;
    return new CopyPair(
        earlier.id(),
        later.id(),
        verdict.kind(),
        verdict.overlap().similarity(),
        verdict.overlap().containment(),
        longest.equal(),
        earlier.text().words().begin(longest.beginA()),
        earlier.text().words().end(longest.endA() - 1),
        later.text().words().begin(longest.beginB()),
        later.text().words().end(longest.endB() - 1),
        areDated ? later.day() - earlier.day() : null);
  }
}
