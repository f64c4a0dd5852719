package marsad.leaders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownNamesTest {
  private static final UnknownNames NAMES = UnknownNames.to(Gazetteer.FINDER);

  private static List<UnknownNames.Unknown> in(String text) {
    return NAMES.find(null, text);
  }

  @Test
  void findsAnUnknownSpellingBehindATitle() {
    List<UnknownNames.Unknown> found = in("استقبل الرئيس الروسي فيوتين الوفد");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).title()).isEqualTo("الرييس الروسي");
    assertThat(found.get(0).name()).isEqualTo("فيوتين");
    assertThat(found.get(0).begin()).isEqualTo(21);
  }

  @Test
  void takesAFirstNameAlong() {
    assertThat(in("قال وزير الخارجية الروسي سيرغي لافروفف إنه متفائل"))
        .extracting(UnknownNames.Unknown::name)
        .containsExactly("سيرغي لافروفف");
  }

  @Test
  void leavesTheCliticOffTheTitle() {
    assertThat(in("وجرى تسليم الرسالة للرئيس الروسي فيوتين"))
        .extracting(UnknownNames.Unknown::title)
        .containsExactly("الرييس الروسي");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "استقبل الرئيس الروسي فلاديمير بوتين الوفد",
        "الرئيس الروسي يستقبل الوفد",
        "وصل الرئيس الروسي، والوفد معه",
        "الرئيس الروسي الجديد في المطار",
        "تحدث العقيد قشطنغروف إلى الجنود",
        "وصل فيوتين إلى المطار",
        "بحث مع المعارضة انتقادات كثيرة"
      })
  void findsNothingWhereNoUnknownNameFollows(String text) {
    assertThat(in(text)).isEmpty();
  }

  @Test
  void tellsWordsFromNames() {
    assertThat(UnknownNames.isOftenWord("مجددا", true)).isTrue();
    assertThat(UnknownNames.isOftenWord("مجدداً", true)).isTrue();
    assertThat(UnknownNames.isOftenWord("بمناسبة", true)).isTrue();
    assertThat(UnknownNames.isOftenWord("استهل", false)).isTrue();
    assertThat(UnknownNames.isOftenWord("قشطنغروف", true)).isFalse();
    assertThat(UnknownNames.isOftenWord("سيرغي لافروفا", false)).isFalse();
  }
}
