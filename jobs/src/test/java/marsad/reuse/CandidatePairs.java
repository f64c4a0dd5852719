package marsad.reuse;

import java.util.ArrayList;
import java.util.List;

/** Candidates as tests write them down, and what came of them. */
final class CandidatePairs {
  private CandidatePairs() {}

  /** Two long articles that share an anchor. */
  static Candidate anchor(long a, long b, long anchor) {
    return new Candidate(a, b, 1, 1, anchor, anchor);
  }

  static List<Candidate> worthComparing(CandidateTable table) {
    List<Candidate> pairs = new ArrayList<>();
    table.forEachWorthComparing(pairs::add);
    return pairs;
  }
}
