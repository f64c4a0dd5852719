package marsad.steps;

import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import marsad.reuse.AnchorPlace;
import marsad.reuse.Candidate;
import marsad.reuse.CandidateTable;
import marsad.reuse.CopyJudge;
import marsad.reuse.CopyJudge.Evidence;
import marsad.reuse.CopyJudge.ReadText;
import marsad.reuse.CopyJudge.Verdict;
import marsad.reuse.Stretch;
import marsad.reuse.WordSequence;
import marsad.steps.FindCopyPairs.Text;
import marsad.tables.CopyPair;
import org.jspecify.annotations.Nullable;

/** Compares the candidates of a part and keeps those of which one copies the other. */
final class JudgedPairs implements Iterator<CopyPair> {
  /** Texts held as read, at most; the longest reports have a hundred thousand words. */
  private static final int RECENT = 10_000;

  private final Iterator<Candidate> candidates;
  private final Long2ObjectOpenHashMap<Text> texts = new Long2ObjectOpenHashMap<>();
  private final CopyJudge judge;
  private @Nullable CopyPair next;

  /** The texts used last: an article mostly has several candidates. */
  private final Map<Long, ReadText> recent =
      new LinkedHashMap<>(2 * RECENT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, ReadText> eldest) {
          return size() > RECENT;
        }
      };

  JudgedPairs(CandidateTable pairs, Iterator<Text> texts, CopyJudge judge) {
    List<Candidate> all = new ArrayList<>();
    pairs.forEachWorthComparing(all::add);
    all.sort(Comparator.comparingLong(Candidate::a));
    this.candidates = all.iterator();
    texts.forEachRemaining(text -> this.texts.put(text.article(), text));
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

  private Optional<CopyPair> judged(Candidate pair) {
    Side a = side(pair.a());
    Side b = side(pair.b());
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

  private Side side(long article) {
    Text text = texts.get(article);
    ReadText read =
        recent.computeIfAbsent(
            article, none -> ReadText.of(WordSequence.unpacked(text.wording(), text.words())));
    return new Side(text.id(), text.day(), read);
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
