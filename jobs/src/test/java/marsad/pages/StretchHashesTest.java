package marsad.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class StretchHashesTest {
  private static StretchHashes of(String signs) {
    StretchHashes hashes = new StretchHashes(signs.length());
    for (int i = 0; i < signs.length(); i++) {
      hashes.add(signs.charAt(i));
    }
    return hashes;
  }

  private static long whole(String signs) {
    return of(signs).hash(0, signs.length());
  }

  @Property(tries = 200)
  void aStretchHasTheHashOfTheSameSignsAlone(
      @ForAll @StringLength(max = 40) String before,
      @ForAll @StringLength(max = 40) String stretch,
      @ForAll @StringLength(max = 40) String after) {
    int begin = before.length();
    int end = begin + stretch.length();
    StretchHashes all = of(before + stretch + after);

    assertThat(all.hash(begin, end)).isEqualTo(whole(stretch));
    assertThat(all.hashBehind('x', begin, end)).isEqualTo(whole("x" + stretch));
  }

  @Test
  void stretchesOfAnyLengthDiffer() {
    String signs = "الخبر كله ".repeat(2000);
    StretchHashes hashes = of(signs);
    Set<Long> all = new HashSet<>();
    for (int end = 1; end <= signs.length(); end++) {
      all.add(hashes.hash(0, end));
    }

    assertThat(all).hasSize(signs.length());
    assertThat(hashes.hash(10, 10 + 9000)).isEqualTo(hashes.hash(0, 9000));
    assertThat(hashes.hash(3, 9003)).isNotEqualTo(hashes.hash(0, 9000));
  }

  @Test
  void signsInAnotherOrderDiffer() {
    assertThat(whole("ab")).isNotEqualTo(whole("ba"));
    assertThat(whole("\0")).isNotEqualTo(whole("\0\0")).isNotEqualTo(whole(""));
  }
}
