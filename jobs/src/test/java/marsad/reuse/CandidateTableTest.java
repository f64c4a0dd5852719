package marsad.reuse;

import static marsad.reuse.CandidatePairs.anchor;
import static marsad.reuse.CandidatePairs.worthComparing;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CandidateTableTest {
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
