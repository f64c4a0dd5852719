package marsad.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import marsad.reuse.CopyJudge.Evidence;
import marsad.reuse.CopyJudge.ReadText;
import marsad.reuse.CopyJudge.Verdict;
import marsad.tables.CopyKind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CopyJudgeTest {
  private static final CopyRules RULES = new CopyRules(0.5, 0.8, 40, 20, 30, 200);
  private static final String STORY =
      NewsTexts.article(NewsTexts.HARBOUR, NewsTexts.BRIDGE, NewsTexts.HARVEST);

  private static ReadText read(String text) {
    return ReadText.of(WordSequence.of(text));
  }

  /** What two texts share, none of it a stock phrase. */
  private static Evidence all(String a, String b) {
    long[] inB = read(b).shingles();
    long[] shared =
        java.util.Arrays.stream(read(a).shingles())
            .filter(shingle -> java.util.Arrays.binarySearch(inB, shingle) >= 0)
            .toArray();
    return shared.length == 0
        ? new Evidence(0, Long.MAX_VALUE, Long.MIN_VALUE)
        : new Evidence(shared.length, shared[0], shared[shared.length - 1]);
  }

  private static Optional<Verdict> judge(String a, String b) {
    return new CopyJudge(RULES).judge(read(a), read(b), all(a, b));
  }

  /** Of whatever texts: a whole one, parts of it in any order, and words of others. */
  @Property
  void neverPassesOverACopy(
      @ForAll @Size(max = 8) List<@IntRange(max = 12) Integer> parts,
      @ForAll @IntRange(min = 4, max = 70) int partLength) {
    String one = NewsTexts.words("خبر", 0, 400);
    String other =
        parts.stream()
            .map(
                part ->
                    NewsTexts.words(part < 8 ? "خبر" : "نبأ", 50 * part, 50 * part + partLength))
            .collect(Collectors.joining(" "));

    boolean isCopy = judge(one, other).isPresent();

    CopyJudge judge = new CopyJudge(RULES);
    assertThat(judge.mayCopy(new OverlapBound(read(one)), read(other)) || !isCopy).isTrue();
    assertThat(judge.mayCopy(new OverlapBound(read(other)), read(one)) || !isCopy).isTrue();
  }

  @Test
  void passesOverTextsThatShareALittle() {
    ReadText one = read(NewsTexts.words("خبر", 0, 400));
    ReadText other = read(NewsTexts.words("خبر", 390, 400) + " " + NewsTexts.words("نبأ", 0, 390));

    assertThat(new CopyJudge(RULES).mayCopy(new OverlapBound(one), other)).isFalse();
  }

  @Test
  void callsTextsOfTheSameWordsExact() {
    Verdict verdict = judge(STORY, STORY.replace("\n", " ").replace("أ", "ا")).orElseThrow();

    assertThat(verdict.kind()).isEqualTo(CopyKind.EXACT);
    assertThat(verdict.overlap().similarity()).isEqualTo(1);
  }

  @Test
  void callsATextWithAFewChangesNear() {
    Verdict verdict = judge(STORY, NewsTexts.changed(STORY, 10, 40)).orElseThrow();

    assertThat(verdict.kind()).isEqualTo(CopyKind.NEAR);
    assertThat(verdict.overlap().similarity()).isCloseTo(57.0 / 77, within(0.001));
  }

  @Test
  void callsATextInsideALongerOnePartial() {
    String longer = NewsTexts.article(NewsTexts.BRIDGE, NewsTexts.HARVEST, NewsTexts.MUSEUM);

    Verdict verdict = judge(NewsTexts.HARVEST, longer).orElseThrow();

    assertThat(verdict.kind()).isEqualTo(CopyKind.PARTIAL);
    assertThat(verdict.overlap().containment()).isEqualTo(1);
  }

  @Test
  void callsTextsWithALongCommonStretchPartial() {
    String shared = NewsTexts.article(NewsTexts.HARBOUR, NewsTexts.BRIDGE);
    String one = NewsTexts.article(NewsTexts.words("سفن", 0, 90), shared);
    String other = NewsTexts.article(shared, NewsTexts.words("جسر", 0, 90));

    Verdict verdict = judge(one, other).orElseThrow();

    assertThat(verdict.kind()).isEqualTo(CopyKind.PARTIAL);
    assertThat(verdict.longest().equal()).isEqualTo(48);
  }

  @Test
  void letsOneCommonParagraphPass() {
    assertThat(
            judge(
                NewsTexts.article(NewsTexts.HARBOUR, NewsTexts.words("سفن", 0, 60)),
                NewsTexts.article(NewsTexts.HARBOUR, NewsTexts.words("جسر", 0, 60))))
        .isEmpty();
  }

  @Test
  void doesNotCallTextsCopiesForACommonFooter() {
    String footer = NewsTexts.article(NewsTexts.FOOTER, NewsTexts.words("حقوق", 0, 30));
    String one = NewsTexts.article(NewsTexts.HARBOUR, footer);
    String other = NewsTexts.article(NewsTexts.BRIDGE, footer);
    Evidence stockPhrases = new Evidence(0, Long.MAX_VALUE, Long.MIN_VALUE);

    assertThat(judge(one, other)).isPresent();
    assertThat(new CopyJudge(RULES).judge(read(one), read(other), stockPhrases)).isEmpty();
  }

  @Test
  void comparesStubsAsWholesOnly() {
    String caption = "صورة من الأرشيف لميناء المدينة الشرقي قبل العاصفة";

    assertThat(judge(caption, NewsTexts.article(caption, NewsTexts.HARBOUR))).isEmpty();
    assertThat(judge(caption, caption)).isPresent();
  }

  @Test
  void findsNothingInTextsWithoutCommonWording() {
    assertThat(judge(NewsTexts.HARBOUR, NewsTexts.MUSEUM)).isEmpty();
  }
}
