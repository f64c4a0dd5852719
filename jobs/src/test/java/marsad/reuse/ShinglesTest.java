package marsad.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ShinglesTest {
  @Test
  void areTheRunsOfFiveWords() {
    assertThat(Shingles.inOrder(new int[] {1, 2, 3, 4, 5, 6, 7})).hasSize(3);
  }

  @Test
  void areOneForAShorterText() {
    assertThat(Shingles.inOrder(new int[] {1, 2})).hasSize(1);
    assertThat(Shingles.inOrder(new int[0])).isEmpty();
  }

  @Test
  void dependOnTheirOwnWordsAlone() {
    long[] first = Shingles.inOrder(new int[] {9, 1, 2, 3, 4, 5, 8});
    long[] second = Shingles.inOrder(new int[] {7, 7, 7, 1, 2, 3, 4, 5});

    assertThat(first[1]).isEqualTo(second[3]);
  }

  @Test
  void dependOnTheOrderOfWords() {
    assertThat(Shingles.inOrder(new int[] {1, 2, 3, 4, 5}))
        .isNotEqualTo(Shingles.inOrder(new int[] {2, 1, 3, 4, 5}));
  }

  @Test
  void countARunThatComesAgainOnce() {
    assertThat(Shingles.distinct(new int[] {1, 1, 1, 1, 1, 1, 1})).hasSize(1);
  }

  @Property
  void giveTheOverlapThatSetsGive(
      @ForAll @Size(max = 40) @IntRange(max = 3) int[] a,
      @ForAll @Size(max = 40) @IntRange(max = 3) int[] b) {
    long[] inA = Shingles.distinct(a);
    long[] inB = Shingles.distinct(b);

    Overlap overlap = Overlap.of(inA, inB);

    Set<Long> both = set(inA);
    both.retainAll(set(inB));
    Set<Long> either = set(inA);
    either.addAll(set(inB));
    assertThat(overlap.shared()).isEqualTo(both.size());
    assertThat(overlap.similarity())
        .isEqualTo(either.isEmpty() ? 0 : (double) both.size() / either.size());
    assertThat(Overlap.of(inB, inA).similarity()).isEqualTo(overlap.similarity());
    assertThat(Overlap.of(inB, inA).containment()).isEqualTo(overlap.containment());
  }

  private static Set<Long> set(long[] shingles) {
    Set<Long> set = new HashSet<>();
    for (long shingle : shingles) {
      set.add(shingle);
    }
    return set;
  }
}
