package marsad.steps;

import java.util.Iterator;
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
  private final Iterator<Facing> candidates;
  private final CopyJudge judge;
  private @Nullable CopyPair next;

  /** The texts read last: candidates of one article mostly come in a row. */
  private @Nullable Read lastA;

  private @Nullable Read lastB;

  JudgedPairs(Iterator<Facing> candidates, CopyJudge judge) {
    this.candidates = candidates;
    this.judge = judge;
  }

  private record Read(String id, ReadText text) {}

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
    Read readA = lastA;
    if (readA == null || !readA.id().equals(pair.idA())) {
      readA = read(pair.idA(), pair.wordingA(), pair.wordsA());
    }
    Read readB = lastB;
    if (readB == null || !readB.id().equals(pair.idB())) {
      readB = read(pair.idB(), pair.wordingB(), pair.wordsB());
    }
    lastA = readA;
    lastB = readB;
    Side a = new Side(pair.idA(), pair.dayA(), readA.text());
    Side b = new Side(pair.idB(), pair.dayB(), readB.text());
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

  private static Read read(String id, byte[] wording, int words) {
    return new Read(id, ReadText.of(WordSequence.unpacked(wording, words)));
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
