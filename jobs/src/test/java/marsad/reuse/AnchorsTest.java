package marsad.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AnchorsTest {
  private static long[] anchors(int[] words) {
    return Anchors.of(Shingles.inOrder(words), words.length);
  }

  @Property
  void areSharedByTextsThatShareTwentyWordsInARow(
      @ForAll @Size(20) int[] shared,
      @ForAll @Size(max = 300) int[] before,
      @ForAll @Size(max = 300) int[] after) {
    int[] longer = joined(joined(before, shared), after);

    assertThat(Overlap.of(anchors(shared), anchors(longer)).shared()).isPositive();
  }

  @Property
  void areAtLeastOneForEveryTextWithAWord(@ForAll @Size(min = 1, max = 30) int[] words) {
    assertThat(anchors(words)).isNotEmpty();
  }

  @Property
  void areShinglesOfTheirText(@ForAll @Size(max = 300) @IntRange(max = 50) int[] words) {
    long[] shingles = Shingles.distinct(words);

    assertThat(Overlap.of(anchors(words), shingles).shared()).isEqualTo(anchors(words).length);
  }

  @Test
  void areAboutOneInSevenOfALongText() {
    int[] words = WordSequence.of(NewsTexts.words("خبر", 0, 4000)).hashes();

    assertThat(anchors(words).length).isBetween(480, 640);
  }

  @Test
  void makeTheSameSketchForTextsThatDifferInOneWord() {
    String text = NewsTexts.words("خبر", 0, 400);
    long[] one = Anchors.sketch(anchors(WordSequence.of(text).hashes()));
    long[] other = Anchors.sketch(anchors(WordSequence.of(NewsTexts.changed(text, 200)).hashes()));

    long equal = java.util.stream.IntStream.range(0, 4).filter(i -> one[i] == other[i]).count();

    assertThat(equal).isGreaterThanOrEqualTo(3);
  }

  @Property
  void shareValuesOfASketchOnlyWithAnAnchor(
      @ForAll @Size(max = 300) @IntRange(max = 50) int[] words,
      @ForAll @Size(max = 300) @IntRange(max = 50) int[] others) {
    long[] anchors = anchors(words);
    long[] shared = among(anchors, anchors(joined(words, others)));
    long[] sketch = Anchors.sketch(anchors(joined(words, others)));

    assertThat(among(Anchors.sketchAmong(Anchors.packed(anchors), shared), sketch))
        .containsExactly(among(without(Anchors.sketch(anchors), Anchors.NO_VALUE), sketch));
  }

  private static long[] among(long[] some, long[] others) {
    return Arrays.stream(some)
        .filter(value -> Arrays.stream(others).anyMatch(other -> other == value))
        .toArray();
  }

  private static long[] without(long[] some, long value) {
    return Arrays.stream(some).filter(other -> other != value).toArray();
  }

  private static int[] joined(int[] first, int[] second) {
    int[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }
}
