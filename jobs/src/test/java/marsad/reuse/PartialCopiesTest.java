package marsad.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import marsad.tables.Copy;
import marsad.tables.CopyKind;
import marsad.tables.CopyPair;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PartialCopiesTest {
  private static CopyPair pair(
      String earlier, String later, int sharedWords, double similarity, @Nullable Integer lag) {
    return new CopyPair(
        earlier,
        later,
        CopyKind.PARTIAL,
        similarity,
        0.5,
        sharedWords,
        0,
        10,
        0,
        10,
        lag,
        null,
        null);
  }

  private static Copy copy(
      String article, String original, CopyKind kind, double similarity, @Nullable Integer lag) {
    return new Copy(article, original, similarity, 0.5, kind, lag);
  }

  @Test
  void repeatTheArticleTheyShareMostWith() {
    List<CopyPair> pairs =
        List.of(
            pair("a", "x", 30, 0.2, 4),
            pair("b", "x", 40, 0.1, 2),
            pair("c", "x", 40, 0.3, 2),
            pair("d", "x", 40, 0.3, 1),
            pair("e", "x", 40, 0.3, 1));

    assertThat(PartialCopies.of(pairs, List.of()))
        .containsExactly(copy("x", "e", CopyKind.PARTIAL, 0.3, 1));
  }

  @Test
  void leadToTheOriginalOfACopy() {
    List<Copy> whole = List.of(copy("b", "a", CopyKind.NEAR, 0.9, 3));

    assertThat(PartialCopies.of(List.of(pair("b", "x", 40, 0.1, 2)), whole))
        .containsExactly(copy("x", "a", CopyKind.PARTIAL, 0.1, 5));
    assertThat(PartialCopies.of(List.of(pair("b", "x", 40, 0.1, null)), whole))
        .containsExactly(copy("x", "a", CopyKind.PARTIAL, 0.1, null));
  }

  @Test
  void areNoExactOrNearCopies() {
    List<CopyPair> pairs =
        List.of(
            pair("a", "x", 40, 0.1, 2),
            new CopyPair("a", "y", CopyKind.NEAR, 0.9, 1, 90, 0, 9, 0, 9, 1, null, null));

    assertThat(PartialCopies.of(pairs, List.of(copy("x", "b", CopyKind.EXACT, 1, 0)))).isEmpty();
  }
}
