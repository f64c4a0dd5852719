package marsad.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import marsad.reuse.Anchors;
import marsad.reuse.CopyRules;
import marsad.steps.FindCopyPairs.Keyed;
import org.junit.jupiter.api.Test;

class KeyedTextsTest {
  private static final CopyRules RULES = new CopyRules(0.5, 0.8, 40, 20, 7, 20);
  private static final int PARTS = 3;

  private static Keyed text(long article, int day, long textHash, boolean isNew) {
    return new Keyed(
        article, day, 100, textHash, Anchors.packed(new long[] {textHash, 7}), null, isNew, false);
  }

  /** Packs articles in two batches and reads all parts. */
  private static List<Keyed> dealtOut(List<Keyed> texts) {
    List<List<byte[]>> parts = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      parts.add(new ArrayList<>());
    }
    int half = texts.size() / 2;
    for (List<Keyed> batch : List.of(texts.subList(0, half), texts.subList(half, texts.size()))) {
      byte[][] packed =
          KeyedTexts.dealtOut(batch, RULES, PARTS, hash -> Math.floorMod(hash, PARTS));
      for (int part = 0; part < PARTS; part++) {
        if (packed[part].length > 0) {
          parts.get(part).add(packed[part]);
        }
      }
    }
    List<Keyed> read = new ArrayList<>();
    for (List<byte[]> part : parts) {
      Iterator<Keyed> sorted = KeyedTexts.sorted(part);
      sorted.forEachRemaining(read::add);
    }
    return read;
  }

  private static String told(Keyed text) {
    byte[] anchors = text.anchors();
    byte[] sketch = text.sketch();
    return String.format(
        Locale.ROOT,
        "%d %d %d %d %s %s %b %b",
        text.textHash(),
        text.day(),
        text.article(),
        text.words(),
        anchors == null ? "none" : Arrays.toString(Anchors.unpacked(anchors)),
        sketch == null ? "none" : Arrays.toString(Anchors.unpacked(sketch)),
        text.isNew(),
        text.isGone());
  }

  @Test
  void comeSortedByTextThenDayWithAllThatIsKnownOfThem() {
    List<Keyed> texts = new ArrayList<>();
    Random random = new Random(3);
    for (int i = 0; i < 200; i++) {
      byte[] sketch = i % 4 == 0 ? Anchors.packed(new long[] {random.nextLong()}) : null;
      texts.add(
          new Keyed(
              random.nextLong(),
              i % 9 == 0 ? Integer.MIN_VALUE : random.nextInt(20_000),
              random.nextInt(900),
              random.nextLong(),
              i % 5 == 0 ? null : Anchors.packed(random.longs(i % 7).toArray()),
              sketch,
              i % 3 == 0,
              i % 3 == 1));
    }

    List<Keyed> read = dealtOut(texts);

    assertThat(read.stream().map(KeyedTextsTest::told))
        .containsExactlyElementsOf(
            texts.stream()
                .sorted(
                    Comparator.<Keyed>comparingLong(t -> Math.floorMod(t.textHash(), PARTS))
                        .thenComparing(Keyed::textHash))
                .map(KeyedTextsTest::told)
                .toList());
  }

  @Test
  void leaveTheirKeysToTheFirstOfTheirTextStretchAndFate() {
    List<Keyed> batch =
        List.of(
            text(2, 15, 5, true),
            text(1, 14, 5, true),
            text(3, 15, 5, false),
            text(4, 21, 5, true),
            text(5, 15, 5, true));
    List<Keyed> others = List.of(text(6, 14, 8, true), text(7, 14, 9, true), text(8, 1, 9, true));

    assertThat(dealtOut(Stream.of(batch, others, others).flatMap(List::stream).toList()))
        .filteredOn(text -> text.textHash() == 5)
        .extracting(text -> text.article() + " " + told(text).contains("[5, 7]"))
        .containsExactly("1 true", "2 false", "3 true", "5 false", "4 true");
  }
}
