package marsad.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryCoresTest {
  private static final LocalDate DAY = LocalDate.of(2023, 3, 14);

  private static StoryPair pair(String earlier, String later) {
    return new StoryPair(earlier, later, DAY, 0.1);
  }

  private static List<String> members(StoryPair... pairs) {
    List<String> members = new ArrayList<>();
    new StoryCores(List.of(pairs).iterator()).forEachRemaining(m -> members.add(m.later()));
    return members;
  }

  @Test
  void joinsThePairsOfAnEarlierCore() {
    assertThat(members(pair("a", "b"), pair("a", "c"), pair("b", "c"))).containsExactly("b", "c");
  }

  @Test
  void doesNotChainThroughAMember() {
    assertThat(members(pair("a", "b"), pair("b", "c"), pair("c", "d"))).containsExactly("b", "d");
  }
}
