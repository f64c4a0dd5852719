package marsad.leaders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameFormsTest {
  @Test
  void joinsAndPartsServantNames() {
    assertThat(NameForms.variants("عبد الله الثاني")).contains("عبدالله الثاني");
    assertThat(NameForms.variants("عبدالفتاح السيسي")).contains("عبد الفتاح السيسي");
  }

  @Test
  void writesSonInBothWaysInsideAName() {
    assertThat(NameForms.variants("محمد بن سلمان")).contains("محمد ابن سلمان");
  }

  @Test
  void declinesFather() {
    assertThat(NameForms.variants("أبو مازن")).contains("ابي مازن", "ابا مازن", "ابومازن");
  }

  @Test
  void doesNotDeclineTheFirstNameAbiy() {
    assertThat(NameForms.variants("آبي أحمد")).doesNotContain("ابو احمد").contains("ابي احمد");
  }

  @Test
  void joinsNamesThatEndInGod() {
    assertThat(NameForms.variants("رامي الحمد الله")).contains("رامي الحمدالله");
    assertThat(NameForms.variants("حسن نصرالله")).contains("حسن نصر الله");
  }

  @Test
  void leavesOtherNamesAsTheyAre() {
    assertThat(NameForms.variants("فلاديمير بوتين")).containsExactly("فلاديمير بوتين");
  }
}
