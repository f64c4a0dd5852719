package marsad.reuse;

import static marsad.reuse.CandidatePairs.anchor;
import static marsad.reuse.CandidatePairs.worthComparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CandidateBatchTest {
  @Test
  void isAddedUpPartByPart() {
    CandidateBatch one = new CandidateBatch();
    CandidateBatch other = new CandidateBatch();
    for (int b = 0; b < 5000; b++) {
      one.add(anchor(b % 7, 10 + b, 1));
      other.add(anchor(b % 7, 10 + b, 2));
    }

    CandidateTable even =
        CandidateBatch.addedUp(
            List.of(one.packed(2, a -> (int) a & 1)[0], other.packed(2, a -> (int) a & 1)[0]));

    assertThat(worthComparing(even))
        .hasSize(2857)
        .contains(new Candidate(0, 10, 2, 2, 1, 2))
        .noneMatch(pair -> pair.a() % 2 == 1);
  }

  @Test
  void leavesOutMostOfWhatIsNeverWorthComparing() {
    CandidateBatch batch = new CandidateBatch();
    for (int b = 0; b < 5000; b++) {
      batch.add(anchor(1, 10 + b, 1));
    }
    batch.add(anchor(2, 7, 3));
    batch.add(anchor(2, 7, 4));

    CandidateTable read = CandidateBatch.addedUp(List.of(batch.packed(1, a -> 0)[0]));

    assertThat(read.size()).isLessThan(1000);
    assertThat(worthComparing(read)).containsExactly(new Candidate(2, 7, 2, 2, 3, 4));
  }

  /** Whatever the batches, the same as adding all up in one table. */
  @Property
  void findsWhatATableFinds(
      @ForAll @Size(max = 60) List<@IntRange(max = 999) Integer> numbers,
      @ForAll @IntRange(max = 60) int first) {
    CandidateTable table = new CandidateTable();
    CandidateBatch[] batches = {new CandidateBatch(), new CandidateBatch()};
    for (int i = 0; i < numbers.size(); i++) {
      Candidate found = candidate(numbers.get(i));
      table.add(found);
      batches[i < first ? 0 : 1].add(found);
    }

    CandidateTable addedUp =
        CandidateBatch.addedUp(
            Arrays.stream(batches)
                .map(batch -> batch.packed(1, a -> 0)[0])
                .filter(block -> block.length > 0)
                .toList());

    assertThat(worthComparing(addedUp)).containsExactlyInAnyOrderElementsOf(worthComparing(table));
  }

  /** One of few pairs, by an anchor or by another key. */
  private static Candidate candidate(int number) {
    long a = number % 5;
    long b = 10L + number / 5 % 4;
    long anchor = number / 20 - 25L;
    return number % 7 == 0
        ? new Candidate(a, b, Candidate.ENOUGH, 0, Long.MAX_VALUE, Long.MIN_VALUE)
        : new Candidate(a, b, number % 3 == 0 ? Candidate.ENOUGH : 1, 1, anchor, anchor);
  }
}
