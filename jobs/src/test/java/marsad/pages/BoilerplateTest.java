package marsad.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import marsad.tables.Article;
import marsad.tables.Page;
import marsad.tables.Region;
import org.junit.jupiter.api.Test;

class BoilerplateTest {
  private static final String LEAD =
      "افتتح وزير النقل أمس جسرا جديدا فوق النهر بعد عامين من العمل المتواصل.";
  private static final String LATER =
      "وأضاف الوزير أن الجسر يخدم سبع قرى كانت تعبر النهر بالقوارب كل صباح.";
  private static final String FOOTER = "نلتقي بكم كل صباح على صفحات جريدة المنارة";
  private static final String TEASER =
      "أعلنت شركة الطيران الوطنية شراء عشر طائرات جديدة لخطوط الجزر.";
  private static final String OTHER_TEASER =
      "انتخب أعضاء الغرفة التجارية رئيسة جديدة لمجلس إدارتها أمس.";
  private static final String DATED_FOOTER = "العدد 4711 من جريدة المنارة اليومية";

  private static Article cut(PageCutter cutter, String... lines) {
    return cutter.cut(Pages.page("جسر جديد", null, String.join("\n", lines))).articles().get(0);
  }

  @Test
  void cutsAKnownLine() {
    PageCutter cutter = Pages.knowing(FOOTER, Region.CHROME);

    assertThat(cut(cutter, LEAD, LATER, FOOTER).text()).isEqualTo(LEAD + "\n" + LATER);
  }

  @Test
  void cutsAKnownLineWithOtherNumbersInIt() {
    PageCutter cutter = Pages.knowing(DATED_FOOTER, Region.CHROME);

    String today = "العدد 4712 من جريدة المنارة اليومية";

    assertThat(cut(cutter, LEAD, LATER, today).text()).isEqualTo(LEAD + "\n" + LATER);
  }

  @Test
  void cutsAKnownLineGluedToTheLastParagraph() {
    PageCutter cutter = Pages.knowing(FOOTER, Region.CHROME);

    assertThat(cut(cutter, LEAD, LATER + FOOTER).text()).isEqualTo(LEAD + "\n" + LATER);
    assertThat(cut(cutter, LEAD, LATER + " " + FOOTER).text()).isEqualTo(LEAD + "\n" + LATER);
  }

  @Test
  void cutsAKnownLineGluedWithoutAStop() {
    PageCutter cutter = Pages.knowing(FOOTER, Region.CHROME);
    String open = LATER.substring(0, LATER.length() - 1);

    assertThat(cut(cutter, LEAD, open + " " + FOOTER).text()).isEqualTo(LEAD + "\n" + open);
  }

  @Test
  void leavesTheWordsOfAFooterInsideASentence() {
    PageCutter cutter = Pages.knowing(FOOTER, Region.CHROME);
    String quoting = "وكتبت الجريدة: " + FOOTER + " منذ خمسين عاما بلا انقطاع.";

    assertThat(cut(cutter, LEAD, quoting).text()).isEqualTo(LEAD + "\n" + quoting);
  }

  @Test
  void leavesTheHeadline() {
    PageCutter cutter = Pages.knowing("جسر جديد", Region.CHROME);

    assertThat(cut(cutter, "جسر جديد", LEAD, LATER).title()).isEqualTo("جسر جديد");
  }

  @Test
  void takesATitleOfListsForTheHeadlineOfItsOwnPage() {
    PageCutter cutter = Pages.knowing("افتتاح جسر جديد فوق النهر", Region.RELATED);
    String text = String.join("\n", "افتتاح جسر جديد فوق النهر", LEAD, LATER);

    Article article = cutter.cut(Pages.page(null, null, text)).articles().get(0);

    assertThat(article.title()).isEqualTo("افتتاح جسر جديد فوق النهر");
  }

  @Test
  void readsAgenciesInAKnownByline() {
    PageCutter cutter = Pages.knowing("جريدة المنارة – رويترز", Region.CREDIT);

    Article article = cut(cutter, "جريدة المنارة – رويترز", LEAD, LATER);

    assertThat(article.text()).isEqualTo(LEAD + "\n" + LATER);
    assertThat(article.agencies()).containsExactly("رويترز");
    assertThat(article.outlet()).isNull();
  }

  @Test
  void knowsLinesOfAnOutletOnItsOwnPagesOnly() {
    Boilerplate known = Boilerplate.of(List.of(new Boilerplate.Line("المنارة", 42, Region.CHROME)));

    assertThat(known.regionOf(Boilerplate.hash("المنارة"), 42)).isEqualTo(Region.CHROME);
    assertThat(known.regionOf(Boilerplate.hash("المرصد"), 42)).isNull();
    assertThat(known.knows(Boilerplate.hash("المرصد"))).isFalse();
  }

  @Test
  void cutsALineWithThePagesOwnTitleInIt() {
    PageCutter cutter = Pages.knowing("سد جديد في الجبل", "رابط الخبر: سد جديد في الجبل");
    Page page = Pages.page("جسر جديد فوق النهر", null, LATER + " رابط الخبر: جسر جديد فوق النهر");

    assertThat(cutter.cut(page).articles().get(0).text()).isEqualTo(LATER);
  }

  @Test
  void cutsAnAddressAboutWhichAFooterIsKnown() {
    PageCutter cutter = Pages.knowing("nour@example.org للتواصل مع الكاتبة", Region.CHROME);
    String footer = "salma@example.com للتواصل مع الكاتبة";

    assertThat(cut(cutter, LEAD, LATER, footer).text()).isEqualTo(LEAD + "\n" + LATER);
  }

  @Test
  void cutsLinesBetweenKnownTeasersAtTheEnd() {
    PageCutter cutter = Pages.knowing(List.of(TEASER, OTHER_TEASER), Region.TEASER);
    String unknown = "عاد المنتخب إلى العاصمة بعد فوزه بكأس الخليج للمرة الثالثة.";

    Article article = cut(cutter, LEAD, LATER, TEASER, unknown, OTHER_TEASER);

    assertThat(article.text()).isEqualTo(LEAD + "\n" + LATER);
  }

  @Test
  void keepsWhatFollowsASingleKnownTeaser() {
    PageCutter cutter = Pages.knowing(TEASER, Region.TEASER);

    assertThat(cut(cutter, LEAD, TEASER, LATER).text()).contains(LATER);
  }

  @Test
  void holdsManyLines() {
    List<Boilerplate.Line> lines = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      lines.add(new Boilerplate.Line("المنارة", i, i % 2 == 0 ? Region.CHROME : Region.TAGS));
    }
    Boilerplate known = Boilerplate.of(lines);

    assertThat(known.regionOf(Boilerplate.hash("المنارة"), 8_000)).isEqualTo(Region.CHROME);
    assertThat(known.regionOf(Boilerplate.hash("المنارة"), 8_001)).isEqualTo(Region.TAGS);
    assertThat(known.regionOf(Boilerplate.hash("المنارة"), 10_001)).isNull();
  }
}
