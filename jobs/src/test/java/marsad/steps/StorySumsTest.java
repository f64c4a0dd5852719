package marsad.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import marsad.measures.Bootstrap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorySumsTest {
  /** Articles of a story as many as make replicates of two, four and eight bytes. */
  @ParameterizedTest
  @CsvSource({"1, 3", "33, 3", "34, 3", "5000, 3", "300, 100000", "300, 2000000000"})
  void givesTheSameReplicatesHoweverItIsPutTogether(int stories, long articles) {
    SplittableRandom random = new SplittableRandom(stories);
    StorySums whole = new StorySums();
    StorySums[] parts = {new StorySums(), new StorySums(), new StorySums()};
    double[] plain = new double[Bootstrap.REPLICATES];
    for (int i = 0; i < stories; i++) {
      StorySums.Drawn story = new StorySums.Drawn(i);
      long own = random.nextLong(1, articles);
      whole.add(story, own);
      parts[random.nextInt(parts.length)].add(story, own);
      Bootstrap.add(plain, i, (double) own);
    }
    StorySums together = new StorySums();
    for (StorySums part : parts) {
      together.add(part.packed());
    }
    assertThat(StorySums.replicates(whole.packed())).containsExactly(plain);
    assertThat(StorySums.replicates(together.packed())).containsExactly(plain);
  }

  @ParameterizedTest
  @CsvSource({"1, 13", "33, 397", "34, 401"})
  void isSmall(int stories, int bytes) {
    StorySums sums = new StorySums();
    for (int i = 0; i < stories; i++) {
      sums.add(new StorySums.Drawn(i), 2);
    }
    assertThat(sums.packed()).hasSize(bytes);
  }
}
