package marsad.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import marsad.tables.BlockClass;
import marsad.tables.Region;
import org.junit.jupiter.api.Test;

class BlockClassesTest {
  private static final LineText FOOTER = new LineText(9, false, false, 3, false, false);
  private static final LineText BYLINE = new LineText(4, false, false, 0, true, false);
  private static final LineText PARAGRAPH = new LineText(30, true, true, 0, false, false);
  private static final LineText CHANT = new LineText(4, false, false, 0, false, false);

  private final BlockClasses classes = new BlockClasses(new BlockRules(3, 5, 0.2));

  private static LineUse text(long pages, long ofPages, long heads, long tails, int contexts) {
    return new LineUse(pages, ofPages, heads, tails, pages, Region.BODY, contexts, 0);
  }

  private static LineUse over(long pages, int contexts, long days) {
    return new LineUse(pages, 1000, 0, 0, pages, Region.BODY, contexts, days);
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
    LineText dateline = new LineText(11, false, false, 0, true, true);

    assertThat(classes.cutOn(text(300, 1000, 300, 0, 120), dateline)).isEmpty();
  }

  @Test
  void keepsASentenceThatClosesAQuarterOfThePages() {
    assertThat(classes.cutOn(text(250, 1000, 0, 250, 120), PARAGRAPH)).isEmpty();
    assertThat(classes.cutOn(text(600, 1000, 0, 600, 120), PARAGRAPH)).contains(BlockClass.CHROME);
  }

  @Test
  void cutsAnAddressBelowTheText() {
    LineText address = new LineText(1, false, false, 2, false, false);

    assertThat(classes.cutOn(text(7, 1000, 0, 7, 7), address)).contains(BlockClass.CHROME);
  }

  @Test
  void leavesWhatItsOwnFormTells() {
    LineUse use = new LineUse(10, 1000, 10, 0, 2, Region.DATELINE, 9, 0);

    assertThat(classes.cutOn(use, BYLINE)).isEmpty();
    assertThat(BlockClasses.of(use, BYLINE, 1)).isEqualTo(BlockClass.CREDIT);
  }

  @Test
  void keepsAParagraphThatClosesOneStoryAfterTheOther() {
    LineUse use = text(40, 1000, 0, 40, 40);

    assertThat(classes.cutOn(use, PARAGRAPH)).isEmpty();
    assertThat(BlockClasses.of(use, PARAGRAPH, 1)).isEqualTo(BlockClass.BACKGROUND);
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
    LineUse use = new LineUse(10, 1000, 0, 8, 2, Region.RELATED, 9, 0);

    assertThat(classes.cutOn(use, CHANT)).contains(BlockClass.RELATED);
  }

  @Test
  void tellsACopiedArticleFromTheOutletsOwnRepetition() {
    assertThat(BlockClasses.of(over(6, 2, 0), PARAGRAPH, 6)).isEqualTo(BlockClass.WIRE_COPY);
    assertThat(BlockClasses.of(over(6, 2, 0), PARAGRAPH, 1)).isEqualTo(BlockClass.SELF_REPEAT);
  }

  @Test
  void takesWhatComesAgainWeeksLaterForBackground() {
    assertThat(BlockClasses.of(over(6, 2, 20), PARAGRAPH, 1)).isEqualTo(BlockClass.BACKGROUND);
  }

  @Test
  void takesAShortPhraseOfManyOutletsForASlogan() {
    assertThat(BlockClasses.of(over(12, 11, 3), CHANT, 5)).isEqualTo(BlockClass.SLOGAN);
    assertThat(BlockClasses.of(over(12, 2, 3), CHANT, 5)).isEqualTo(BlockClass.WIRE_COPY);
  }
}
