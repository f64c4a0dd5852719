package marsad.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidateTableTest {
  private static Candidate anchor(long a, long b, long anchor) {
    return new Candidate(a, b, 1, 1, anchor, anchor);
  }

  private static List<Candidate> worthComparing(CandidateTable table) {
    List<Candidate> pairs = new ArrayList<>();
    table.forEachWorthComparing(pairs::add);
    return pairs;
  }

  @Test
  void addsUpTheAnchorsOfAPair() {
    CandidateTable table = new CandidateTable();
    table.add(anchor(1, 2, 30));
    table.add(anchor(1, 2, -10));
    table.add(anchor(1, 3, 30));

    assertThat(worthComparing(table)).containsExactly(new Candidate(1, 2, 2, 2, -10, 30));
    assertThat(table.articlesToCompare()).containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void addsUpWhatOtherTablesPacked() {
    CandidateTable one = new CandidateTable();
    CandidateTable other = new CandidateTable();
    for (int b = 0; b < 5000; b++) {
      one.add(anchor(b % 7, 10 + b, 1));
      other.add(anchor(b % 7, 10 + b, 2));
    }

    CandidateTable even =
        CandidateTable.ofPacked(
            List.of(one.packed(2, a -> (int) a & 1)[0], other.packed(2, a -> (int) a & 1)[0]));

    assertThat(worthComparing(even))
        .hasSize(2857)
        .contains(new Candidate(0, 10, 2, 2, 1, 2))
        .noneMatch(pair -> pair.a() % 2 == 1);
  }

  @Test
  void leavesOutMostOfWhatIsNeverWorthComparing() {
    CandidateTable one = new CandidateTable();
    for (int b = 0; b < 5000; b++) {
      one.add(anchor(1, 10 + b, 1));
    }
    one.add(anchor(2, 7, 3));
    one.add(anchor(2, 7, 4));

    CandidateTable read = CandidateTable.ofPacked(List.of(one.packed(1, a -> 0)[0]));

    assertThat(read.size()).isLessThan(1000);
    assertThat(worthComparing(read)).containsExactly(new Candidate(2, 7, 2, 2, 3, 4));
  }
}
