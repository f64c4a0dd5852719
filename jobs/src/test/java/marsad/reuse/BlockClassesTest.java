package marsad.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import marsad.tables.BlockClass;
import marsad.tables.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BlockClassesTest {
  private static final LineText FOOTER =
      new LineText(9, false, false, 3, false, false, false, false);
  private static final LineText BYLINE =
      new LineText(4, false, false, 0, true, false, false, false);
  private static final LineText PARAGRAPH =
      new LineText(30, true, true, 0, false, false, false, false);
  private static final LineText LEAD = new LineText(25, true, true, 0, false, false, false, false);
  private static final LineText CHANT =
      new LineText(4, false, false, 0, false, false, false, false);

  private final BlockClasses classes = new BlockClasses(new BlockRules(3, 5, 0.2));

  private static LineUse text(long pages, long ofPages, long heads, long tails, int contexts) {
    return new LineUse(
        pages, ofPages, heads, tails, pages, Region.BODY, contexts, contexts, 0, true, 40L);
  }

  private static LineUse over(long pages, int contexts, @Nullable Long days) {
    return new LineUse(pages, 1000, 0, 0, pages, Region.BODY, contexts, contexts, 0, true, days);
  }

  @Test
  void cutsALineAtTheEndOfMostPagesWhateverItSays() {
    assertThat(classes.cutOn(text(300, 1000, 0, 300, 120), CHANT)).contains(BlockClass.CHROME);
  }

  @Test
  void cutsACallToReadersAtTheEndOfFewPages() {
    assertThat(classes.cutOn(text(8, 1000, 0, 8, 8), FOOTER)).contains(BlockClass.CHROME);
  }

  @Test
  void keepsACallToReadersAmongParagraphs() {
    assertThat(classes.cutOn(text(8, 1000, 0, 0, 8), FOOTER)).isEmpty();
  }

  @Test
  void cutsALabelThatNamesTheAgency() {
    assertThat(classes.cutOn(text(8, 1000, 8, 0, 8), BYLINE)).contains(BlockClass.CREDIT);
  }

  @Test
  void leavesADatelineWithItsDayToTheReaderOfDates() {
    LineText dateline = new LineText(11, false, false, 0, true, true, false, false);

    assertThat(classes.cutOn(text(300, 1000, 300, 0, 120), dateline)).isEmpty();
  }

  /** «صحيفة يومية 2024/02/12» over the text; on few pages it may be what dates them. */
  @Test
  void cutsALineWithADayOverTheTextOfMostPages() {
    LineText dated = new LineText(11, false, false, 0, false, true, false, false);

    assertThat(classes.cutOn(text(600, 1000, 600, 0, 120), dated)).contains(BlockClass.CHROME);
    assertThat(classes.cutOn(text(300, 1000, 300, 0, 120), dated)).isEmpty();
  }

  @Test
  void keepsASentenceThatClosesAQuarterOfThePages() {
    assertThat(classes.cutOn(text(250, 1000, 0, 250, 120), PARAGRAPH)).isEmpty();
    assertThat(classes.cutOn(text(600, 1000, 0, 600, 120), PARAGRAPH)).contains(BlockClass.CHROME);
  }

  @Test
  void cutsAnAddressBelowTheText() {
    LineText address = new LineText(1, false, false, 2, false, false, false, false);

    assertThat(classes.cutOn(text(7, 1000, 0, 7, 7), address)).contains(BlockClass.CHROME);
  }

  @Test
  void leavesWhatItsOwnFormTells() {
    LineUse use = new LineUse(10, 1000, 10, 0, 2, Region.DATELINE, 9, 9, 0, true, 0L);

    assertThat(classes.cutOn(use, BYLINE)).isEmpty();
    assertThat(classes.of(use, BYLINE, 1)).isEqualTo(BlockClass.CREDIT);
  }

  @Test
  void keepsAParagraphThatClosesOneStoryAfterTheOther() {
    LineUse use = text(40, 1000, 0, 40, 40);

    assertThat(classes.cutOn(use, PARAGRAPH)).isEmpty();
    assertThat(classes.of(use, PARAGRAPH, 1)).isEqualTo(BlockClass.BACKGROUND);
  }

  @Test
  void keepsTheLastLineOfAnArticleThatStandsOnManyPages() {
    assertThat(classes.cutOn(text(300, 1000, 0, 300, 2), FOOTER)).isEmpty();
  }

  @Test
  void keepsWhatIsOnTooFewPages() {
    assertThat(classes.cutOn(text(4, 4, 0, 4, 4), FOOTER)).isEmpty();
  }

  @Test
  void cutsATitleOfListsThatIsTextOnSomePages() {
    LineUse use = new LineUse(10, 1000, 0, 8, 2, Region.RELATED, 9, 9, 0, true, 0L);

    assertThat(classes.cutOn(use, CHANT)).contains(BlockClass.RELATED);
  }

  @Test
  void tellsACopiedArticleFromTheOutletsOwnRepetition() {
    assertThat(classes.of(over(6, 2, 0L), PARAGRAPH, 6)).isEqualTo(BlockClass.WIRE_COPY);
    assertThat(classes.of(over(6, 2, 0L), PARAGRAPH, 1)).isEqualTo(BlockClass.SELF_REPEAT);
  }

  @Test
  void takesWhatAnOutletRepeatsAfterAWeekForBackground() {
    assertThat(classes.of(over(6, 6, 6L), PARAGRAPH, 1)).isEqualTo(BlockClass.SELF_REPEAT);
    assertThat(classes.of(over(6, 6, 7L), PARAGRAPH, 1)).isEqualTo(BlockClass.BACKGROUND);
  }

  @Test
  void takesAnUndatedParagraphOfDifferentStoriesForBackground() {
    assertThat(classes.of(over(6, 5, null), PARAGRAPH, 1)).isEqualTo(BlockClass.BACKGROUND);
    assertThat(classes.of(over(6, 2, null), PARAGRAPH, 1)).isEqualTo(BlockClass.SELF_REPEAT);
  }

  @Test
  void takesAShortPhraseThatOutletsRepeatForWeeksForASlogan() {
    assertThat(classes.of(over(12, 11, 30L), CHANT, 5)).isEqualTo(BlockClass.SLOGAN);
    assertThat(classes.of(over(12, 2, 30L), CHANT, 5)).isEqualTo(BlockClass.WIRE_COPY);
  }

  @Test
  void takesAPhraseOfOneDaysDecreeForWireCopy() {
    assertThat(classes.of(over(12, 11, 1L), CHANT, 5)).isEqualTo(BlockClass.WIRE_COPY);
  }

  @Test
  void cutsAListOfTheLatestStoriesBelowDifferentOnes() {
    LineUse use = new LineUse(8, 1000, 0, 8, 8, Region.BODY, 6, 3, 0, true, 1L);

    assertThat(classes.cutOn(use, LEAD)).contains(BlockClass.TEASER);
  }

  @Test
  void keepsClosingParagraphsThatGoOnOrComeAgainForWeeks() {
    LineText later = new LineText(30, true, true, 0, false, false, true, false);

    assertThat(classes.cutOn(new LineUse(8, 1000, 0, 8, 8, Region.BODY, 6, 3, 0, true, 1L), later))
        .isEmpty();
    assertThat(classes.cutOn(new LineUse(8, 1000, 0, 8, 8, Region.BODY, 6, 3, 0, true, 20L), LEAD))
        .isEmpty();
    assertThat(classes.cutOn(new LineUse(8, 1000, 0, 8, 8, Region.BODY, 6, 8, 0, true, 1L), LEAD))
        .isEmpty();
  }

  @Test
  void takesTheTitleOfAnotherPageForRelated() {
    LineText title = new LineText(9, false, false, 0, false, false, false, false);
    LineUse use = new LineUse(8, 1000, 0, 0, 7, Region.HEADLINE, 8, 8, 1, true, 40L);

    assertThat(classes.cutOn(use, title)).contains(BlockClass.RELATED);
  }

  @Test
  void takesAFewWordsOverTheTextsOfAnOutletForTheirWriter() {
    LineText name = new LineText(2, false, false, 0, false, false, false, false);

    assertThat(classes.of(new LineUse(4, 1000, 4, 0, 4, Region.BODY, 4, 4, 0, true, 9L), name, 1))
        .isEqualTo(BlockClass.CREDIT);
    assertThat(classes.of(new LineUse(4, 1000, 0, 0, 4, Region.BODY, 4, 4, 0, true, 9L), name, 1))
        .isEqualTo(BlockClass.BACKGROUND);
  }

  @Test
  void takesADatelineWithItsDayForACreditThatStays() {
    LineText dateline = new LineText(11, false, false, 0, true, true, false, false);
    LineUse use = new LineUse(8, 1000, 8, 0, 8, Region.BODY, 8, 8, 0, true, 1L);

    assertThat(classes.cutOn(use, dateline)).isEmpty();
    assertThat(classes.of(use, dateline, 1)).isEqualTo(BlockClass.CREDIT);
  }

  @Test
  void takesACallToReadersOnFewPagesForChromeThatStays() {
    LineUse use = new LineUse(3, 1000, 0, 3, 3, Region.BODY, 3, 3, 0, true, 2L);

    assertThat(classes.cutOn(use, FOOTER)).isEmpty();
    assertThat(classes.of(use, FOOTER, 1)).isEqualTo(BlockClass.CHROME);
  }
}
