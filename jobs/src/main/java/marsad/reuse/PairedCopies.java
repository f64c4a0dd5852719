package marsad.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import marsad.tables.Copy;
import marsad.tables.CopyKind;

/**
 * Finds the originals of one component by the rule of {@link CopyGroups}, going by how alike its
 * pairs were found to be instead of comparing texts again. Most components are told so: a copy is
 * mostly paired with every original before it.
 */
public final class PairedCopies {
  private final CopyRules rules;
  private final Map<Texts, Pair> pairs = new HashMap<>();
  private final List<Member> originals = new ArrayList<>();
  private final List<Copy> copies = new ArrayList<>();

  private PairedCopies(CopyRules rules) {
    this.rules = rules;
  }

  /**
   * An article of the component.
   *
   * @param component articles of different components are not alike
   * @param articleId the article
   * @param day its day, counted from 1970-01-01; {@link AnchorPlace#UNDATED} if not known
   * @param words number of its words
   * @param textHash hash of all its words
   */
  public record Member(long component, String articleId, int day, int words, long textHash) {
    private static final Comparator<Member> ORIGINALS_FIRST =
        Comparator.comparing((Member member) -> !member.isDated())
            .thenComparing(Member::day)
            .thenComparing(Comparator.comparing(Member::words).reversed())
            .thenComparing(Member::articleId);

    boolean isDated() {
      return day != AnchorPlace.UNDATED;
    }
  }

  /**
   * How alike two articles are.
   *
   * @param component that of both, or else of one
   * @param earlierId the one
   * @param laterId the other
   * @param similarity Jaccard index
   * @param containment share of the smaller one in the other
   */
  public record Pair(
      long component, String earlierId, String laterId, double similarity, double containment) {}

  /** Two texts by their hashes, the smaller first. */
  private record Texts(long a, long b) {
    static Texts of(long one, long other) {
      return new Texts(Math.min(one, other), Math.max(one, other));
    }
  }

  /** The copies of a component; empty if texts have to be compared that were not paired. */
  public static Optional<List<Copy>> of(List<Member> members, List<Pair> pairs, CopyRules rules) {
    PairedCopies component = new PairedCopies(rules);
    component.know(members, pairs);
    List<Member> sorted = new ArrayList<>(members);
    sorted.sort(Member.ORIGINALS_FIRST);
    for (Member member : sorted) {
      if (!component.take(member)) {
        return Optional.empty();
      }
    }
    return Optional.of(component.copies);
  }

  private void know(List<Member> members, List<Pair> all) {
    Map<String, Long> texts = new HashMap<>();
    members.forEach(member -> texts.put(member.articleId(), member.textHash()));
    for (Pair pair : all) {
      Long earlier = texts.get(pair.earlierId());
      Long later = texts.get(pair.laterId());
      if (earlier != null && later != null) {
        pairs.put(Texts.of(earlier, later), pair);
      }
    }
  }

  /** Whether it can be told what the member is. */
  private boolean take(Member member) {
    for (Member original : originals) {
      if (isInWindow(original, member) && hasSameText(original, member)) {
        copies.add(copy(member, original, 1, 1, CopyKind.EXACT));
        return true;
      }
    }
    return takeOther(member);
  }

  private boolean takeOther(Member member) {
    Member nearest = null;
    Pair most = null;
    for (Member original : originals) {
      if (!isInWindow(original, member)) {
        continue;
      }
      Pair pair = pairs.get(Texts.of(original.textHash(), member.textHash()));
      if (pair == null) {
        return false;
      }
      if (pair.similarity() >= rules.nearSimilarity()
          && (most == null || pair.similarity() > most.similarity())) {
        nearest = original;
        most = pair;
      }
    }
    if (nearest == null || most == null) {
      originals.add(member);
    } else {
      copies.add(copy(member, nearest, most.similarity(), most.containment(), CopyKind.NEAR));
    }
    return true;
  }

  private static boolean hasSameText(Member one, Member other) {
    return one.textHash() == other.textHash() && one.words() == other.words();
  }

  private boolean isInWindow(Member original, Member member) {
    return !original.isDated()
        || !member.isDated()
        || member.day() - original.day() <= rules.windowDays();
  }

  private static Copy copy(
      Member member, Member original, double similarity, double containment, CopyKind kind) {
    return new Copy(
        member.articleId(),
        original.articleId(),
        similarity,
        containment,
        kind,
        original.isDated() && member.isDated() ? member.day() - original.day() : null);
  }
}
