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
}
