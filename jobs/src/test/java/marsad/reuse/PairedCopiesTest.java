package marsad.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import marsad.reuse.CopyGroups.Member;
import marsad.tables.Copy;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PairedCopiesTest {
  private static final CopyRules RULES = new CopyRules(0.5, 0.8, 40, 20, 7, 4);

  private static PairedCopies.Member member(String id, int day) {
    return new PairedCopies.Member(1, id, day, 100, id.hashCode());
  }

  private static PairedCopies.Pair pair(String earlier, String later, double similarity) {
    return new PairedCopies.Pair(1, earlier, later, similarity, similarity);
  }

  @Test
  void leavesAloneWhatWasNotPairedWithAnEarlierOriginal() {
    List<PairedCopies.Member> chain =
        List.of(member("a", 1), member("b", 2), member("c", 3), member("d", 4));

    // Whether d is like a is not known: it may be the original it is most like.
    assertThat(
            PairedCopies.of(
                chain,
                List.of(
                    pair("a", "b", 0.6),
                    pair("b", "c", 0.6),
                    pair("a", "c", 0.4),
                    pair("c", "d", 0.6)),
                RULES))
        .isEmpty();
  }

  @Test
  void goesByAnOriginalOfTheSameWords() {
    PairedCopies.Member same = new PairedCopies.Member(1, "same", 3, 100, "a".hashCode());

    assertThat(
            PairedCopies.of(
                List.of(same, member("a", 1), member("b", 2)), List.of(pair("a", "b", 0.3)), RULES))
        .hasValueSatisfying(
            copies -> assertThat(copies).extracting(Copy::originalId).containsExactly("a"));
  }

  /** Where pairs tell all, they tell what the texts do. */
  @Property(tries = 100)
  void tellsWhatTextsTell(@ForAll Random random) {
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      int day = random.nextInt(6) == 0 ? AnchorPlace.UNDATED : random.nextInt(12);
      int from = 10 * random.nextInt(5);
      WordSequence words = WordSequence.of(NewsTexts.words("خبر", from, from + 60));
      members.add(new Member(1, "x" + i, day, words.size(), words.hash(), words.packed()));
    }
    members.sort(
        Comparator.comparing((Member m) -> !m.isDated())
            .thenComparing(Member::day)
            .thenComparing(Comparator.comparing(Member::words).reversed())
            .thenComparing(Member::articleId));
    List<PairedCopies.Pair> pairs = new ArrayList<>();
    for (Member later : members) {
      for (Member earlier : members) {
        if (earlier.equals(later)) {
          break;
        }
        Overlap overlap = Overlap.of(shingles(earlier), shingles(later));
        if (random.nextInt(10) > 0) {
          pairs.add(
              new PairedCopies.Pair(
                  1,
                  earlier.articleId(),
                  later.articleId(),
                  overlap.similarity(),
                  overlap.containment()));
        }
      }
    }
    List<Copy> byTexts = new ArrayList<>();
    new CopyGroups(members.iterator(), RULES).forEachRemaining(byTexts::add);

    Optional<List<Copy>> told =
        PairedCopies.of(
            members.stream()
                .map(
                    m ->
                        new PairedCopies.Member(1, m.articleId(), m.day(), m.words(), m.textHash()))
                .toList(),
            pairs,
            RULES);

    assertThat(told).isIn(Optional.empty(), Optional.of(byTexts));
  }

  private static long[] shingles(Member member) {
    return Shingles.distinct(WordSequence.unpacked(member.wording(), member.words()).hashes());
  }
}
