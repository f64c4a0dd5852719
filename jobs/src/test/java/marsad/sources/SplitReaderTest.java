package marsad.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class SplitReaderTest {
  /** Compiled code throws it without a description: rejects must not tell which code that was. */
  @Test
  void tellsWhatJavaThrowsItselfAlikeWithAndWithoutItsDescription() {
    String described = SplitReader.told(new NullPointerException("\"buf\" is null"));

    assertThat(described).startsWith("NullPointerException: the file is broken");
    assertThat(SplitReader.told(new NullPointerException())).isEqualTo(described);
  }

  @Test
  void keepsTheDescriptionOfOtherFailures() {
    assertThat(SplitReader.told(new IOException("no footer"))).isEqualTo("IOException: no footer");
  }
}
