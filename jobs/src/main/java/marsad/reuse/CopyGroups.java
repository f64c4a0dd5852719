package marsad.reuse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import marsad.reuse.CopyJudge.ReadText;
import marsad.tables.Copy;
import marsad.tables.CopyKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the original of every copy, in one pass over articles sorted by component, then in the
 * order in which articles can be originals: dated before undated, by day, longer before shorter, by
 * id.
 *
 * <p>The first article of a component is an original. Each that follows is a copy of the original
 * it is most similar to, if it is near enough and within the window of days; else it is an original
 * itself. So a member is always near its original, and a chain of texts of which each changes a
 * little more falls into groups of like texts.
 */
public final class CopyGroups implements Iterator<Copy> {
  private final Iterator<Member> members;
  private final CopyRules rules;
  private final List<Original> originals = new ArrayList<>();
  private final ArrayDeque<Copy> found = new ArrayDeque<>();
  private @Nullable Member last;

  /**
   * An article that is an exact or near copy of another, or has one.
   *
   * @param component articles of different components are not alike
   * @param articleId the article
   * @param day its day, counted from 1970-01-01; {@link AnchorPlace#UNDATED} if not known
   * @param words number of its words
   * @param textHash hash of all its words
   * @param wording its words, packed
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared as a value.
  public record Member(
      long component, String articleId, int day, int words, long textHash, byte[] wording) {
    boolean isDated() {
      return day != AnchorPlace.UNDATED;
    }
  }

  private record Original(Member member, ReadText text) {}

  /** A member as copy of an original. */
  private record Match(Original original, Overlap overlap, CopyKind kind) {}

  /**
   * Begins a pass.
   *
   * @param members sorted by component, undated last, day, words from many to few, article
   */
  public CopyGroups(Iterator<Member> members, CopyRules rules) {
    this.members = members;
    this.rules = rules;
  }

  @Override
  public boolean hasNext() {
    while (found.isEmpty() && members.hasNext()) {
      take(members.next());
    }
    return !found.isEmpty();
  }

  @Override
  public Copy next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return found.remove();
  }

  private void take(Member member) {
    Member before = last;
    if (before == null || before.component() != member.component()) {
      originals.clear();
    }
    last = member;
    Optional<Match> same = sameText(member);
    if (same.isPresent()) {
      found.add(copy(member, same.get()));
      return;
    }
    ReadText text = ReadText.of(WordSequence.unpacked(member.wording(), member.words()));
    Optional<Match> nearest = nearest(member, text);
    nearest.ifPresentOrElse(
        match -> found.add(copy(member, match)), () -> originals.add(new Original(member, text)));
  }

  /** The original with the very words of a member: most members of large components have one. */
  private Optional<Match> sameText(Member member) {
    for (Original original : originals) {
      if (original.member().textHash() == member.textHash()
          && original.member().words() == member.words()
          && isInWindow(original.member(), member)) {
        int all = original.text().shingles().length;
        return Optional.of(new Match(original, new Overlap(all, all, all), CopyKind.EXACT));
      }
    }
    return Optional.empty();
  }

  private Optional<Match> nearest(Member member, ReadText text) {
    Match nearest = null;
    for (Original original : originals) {
      if (isInWindow(original.member(), member)) {
        Overlap overlap = Overlap.of(original.text().shingles(), text.shingles());
        double least = nearest == null ? 0 : nearest.overlap().similarity();
        if (overlap.similarity() >= rules.nearSimilarity() && overlap.similarity() > least) {
          nearest = new Match(original, overlap, CopyKind.NEAR);
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  private boolean isInWindow(Member original, Member member) {
    return !original.isDated()
        || !member.isDated()
        || member.day() - original.day() <= rules.windowDays();
  }

  private static Copy copy(Member member, Match match) {
    Member original = match.original().member();
    return new Copy(
        member.articleId(),
        original.articleId(),
        match.overlap().similarity(),
        match.overlap().containment(),
        match.kind(),
        original.isDated() && member.isDated() ? member.day() - original.day() : null);
  }
}
