package marsad.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StorySimilarityTest {
  private static final LocalDate DAY = LocalDate.of(2023, 3, 14);
  private static final String TITLE = "زلزال بقوة 62 يهز مدينة كرمان";
  private static final String TEXT =
      "ضرب زلزال مدينة كرمان فجر الثلاثاء، وقال المعهد الجيوفيزيائي إن مركزه بلدة زرند وعمقه"
          + " عشرة كيلومترات، وشعر به سكان رفسنجان وبم، وانقطعت الكهرباء عن أحياء عدة، وأرسل"
          + " الهلال الأحمر فرق إنقاذ وكلابا مدربة وخياما إلى القرى الجبلية القريبة من بؤرة الهزة.";

  private final StoryWeights weights =
      StoryWeights.of(1000, StoryPrior.of(Map.of("قال", 0.5, "مدين", 0.3)));
  private final StorySimilarity similarity = new StorySimilarity(new StoryDays(3), weights);

  private StoryProfile article(
      String id, @Nullable LocalDate day, String outlet, String title, String... leaders) {
    return StoryProfile.of(
        new StoryProfile.Source(id, day, outlet),
        StoryText.of(title, TEXT),
        List.of(leaders),
        weights);
  }

  private double score(StoryProfile a, StoryProfile b) {
    return similarity.score(a, b);
  }

  @Test
  void isTheSameWhicheverComesFirst() {
    StoryProfile a = article("a", DAY, "الخبر", TITLE);
    StoryProfile b = article("b", DAY, "القبس", "هزة أرضية قرب كرمان");

    assertThat(score(a, b)).isEqualTo(score(b, a));
  }

  @Test
  void fallsWithTheDaysBetween() {
    StoryProfile a = article("a", DAY, "الخبر", TITLE);

    assertThat(score(a, article("b", DAY.plusDays(2), "القبس", TITLE)))
        .isLessThan(score(a, article("b", DAY, "القبس", TITLE)));
  }

  @Test
  void fallsWhereTheBeginningsNameOtherNumbers() {
    StoryProfile a = article("a", DAY, "الخبر", TITLE);

    assertThat(score(a, article("b", DAY, "القبس", "زلزال بقوة 47 يهز مدينة كرمان")))
        .isLessThan(score(a, article("b", DAY, "القبس", "زلزال يهز مدينة كرمان")));
  }

  @Test
  void takesRisingTollsForOneEvent() {
    StoryProfile a = article("a", DAY, "الخبر", "مقتل 28 في زلزال كرمان");

    assertThat(score(a, article("b", DAY, "القبس", "مقتل 30 في زلزال كرمان")))
        .isGreaterThan(score(a, article("b", DAY, "القبس", "مقتل 57 في زلزال كرمان")));
  }

  @Test
  void risesWithOneTitleInTwoOutletsOnly() {
    StoryProfile a = article("a", DAY, "الخبر", TITLE);
    StoryProfile b = article("b", DAY, "القبس", TITLE);
    StoryProfile ownOutlet = article("b", DAY, "الخبر", TITLE);

    assertThat(score(a, b)).isGreaterThan(score(a, ownOutlet));
  }

  @Test
  void risesWithSharedLeadersAndFallsWithOthers() {
    StoryProfile a = article("a", DAY, "الخبر", TITLE, "x");

    double shared = score(a, article("b", DAY, "القبس", TITLE, "x"));
    double other = score(a, article("b", DAY, "القبس", TITLE, "y"));

    assertThat(shared).isGreaterThan(score(a, article("b", DAY, "القبس", TITLE)));
    assertThat(other).isLessThan(score(a, article("b", DAY, "القبس", TITLE)));
  }

  @Test
  void asksMoreOfOneOutletAndOfUnknownDays() {
    StoryProfile a = article("a", DAY, "الخبر", TITLE);

    double otherOutlet = similarity.margin(a, article("b", DAY, "القبس", TITLE));
    double sameOutlet = similarity.margin(a, article("b", DAY, "الخبر", TITLE));
    double undated = similarity.margin(a, article("b", null, "القبس", TITLE));

    assertThat(sameOutlet).isLessThan(undated);
    assertThat(undated).isLessThan(otherOutlet);
  }

  @Test
  void neverJoinsDaysOutsideTheWindow() {
    StoryProfile a = article("a", DAY, "الخبر", TITLE);

    assertThat(similarity.areOneStory(a, article("b", DAY.plusDays(4), "القبس", TITLE))).isFalse();
  }

  @Test
  void weighsAWordLessOnDaysThatAreFullOfIt() {
    long word = StoryWords.hash("زلزال");
    StoryWeights ofDays = StoryWeights.of(1000, StoryPrior.of(Map.of())).bursting(word, 7, 2.5);

    assertThat(ofDays.weight(word, 7)).isEqualTo(2.5);
    assertThat(ofDays.weight(word, 8)).isEqualTo(StoryWeights.MOST);
  }
}
