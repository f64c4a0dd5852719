package marsad.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import marsad.tables.Article;
import marsad.tables.Block;
import marsad.tables.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Menus, footers, buttons and credits about an article. */
class FurnitureTest {
  private static final String TITLE = "افتتاح متحف جديد للخزف في المدينة القديمة";
  private static final String LEAD =
      "افتتح رئيس البلدية أمس متحفا جديدا للخزف في المدينة القديمة يضم ألف قطعة من أنحاء البلاد.";
  private static final String SECOND =
      "وقال مدير المتحف إن القطع جمعت خلال عشرين عاما من ورش الخزف ومن بيوت المدينة القديمة.";
  private static final String THIRD =
      "وأضاف أن المتحف سيفتح أبوابه للطلاب مجانا في أيام العطل وفي مواسم المدينة.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "الرئيسية سياسة اقتصاد ثقافة رياضة فيديو تسجيل الدخول",
        "مرآة النهر - يومية مستقلة - الأرشيف - هيئة التحرير - اتصل بنا",
        "جميع الحقوق محفوظة لصحيفة مرآة النهر © من نحن | أعلن معنا | خريطة الموقع",
        "© 2024 شركة مرآة النهر للنشر",
        "مرآة النهر: تابعونا على فيسبوك وتلغرام ويوتيوب - من نحن - وظائف",
        "أخبار · رأي · بيئة · علوم · صور",
        "شارك تغريد أرسل طباعة",
        "شارك هذه المادةتعليقات",
        "انتقل إلى اختصارات الوصولشارك هذه المادة",
        "<b>شاهد:</b> <i>جولة في معرض الخط</i>",
        "صورة أرشيفية لمدخل المتحف",
        "(مرآة)",
        "(رويترز، وكالات)"
      })
  void leavesFurnitureOutOfTheText(String line) {
    assertThat(Pages.mainOf(TITLE, LEAD, SECOND, line).text()).isEqualTo(LEAD + "\n" + SECOND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "سياسة واقتصاد وثقافة ورياضة هي أبواب المجلة الجديدة التي صدر عددها الأول في العاصمة.",
        "الثقافة والسياحة: وزارتان في مبنى واحد بعد الترميم.",
        "(الصورة التي عرضها المتحف للمرة الأولى)",
        "شاهد الزوار عرضا عن صناعة الخزف وعن تاريخ الورش في المدينة القديمة."
      })
  void keepsParagraphsWithWordsOfMenus(String paragraph) {
    assertThat(Pages.mainOf(TITLE, LEAD, paragraph, SECOND).text()).contains(paragraph);
  }

  @Test
  void leavesAMenuOfOneItemALineOutOfTheText() {
    Article article = Pages.mainOf("الرئيسية", "أخبار", "ثقافة", "رياضة", TITLE, LEAD, SECOND);

    assertThat(article.title()).isEqualTo(TITLE);
    assertThat(article.text()).isEqualTo(LEAD + "\n" + SECOND);
  }

  @Test
  void readsTagsThatAreSectionsToo() {
    List<Block> blocks = Pages.cut(LEAD, SECOND, "الوسوم:", "ثقافة", "سياحة", "خزف").blocks();

    assertThat(blocks).extracting(Block::region).endsWith(Region.BODY, Region.TAGS);
  }

  @Test
  void tellsTheWriterFromTheAgency() {
    PageCut cut = Pages.cut(TITLE, "بيروت - سلمى حداد", LEAD, SECOND);

    assertThat(cut.articles().get(0).dateline()).isNull();
    assertThat(cut.blocks().get(1).region()).isEqualTo(Region.BYLINE);
  }

  @Test
  void namesTheAgencyCreditedBelowTheStory() {
    Article article = Pages.mainOf(TITLE, LEAD, SECOND, "(رويترز)", "المصدر: مرآة النهر");

    assertThat(article.agencies()).containsExactly("رويترز");
    assertThat(article.outlet()).isEqualTo("مرآة النهر");
  }

  @Test
  void cutsATeaserThatBreaksOffWithoutASign() {
    String teaser =
        "كيف نختار سيارة مستعملة؟ مع ارتفاع أسعار السيارات يبحث كثيرون عن صفقة جيدة، لكن الفحص";

    Article article = Pages.mainOf(TITLE, LEAD, SECOND, teaser, THIRD);

    assertThat(article.text()).isEqualTo(String.join("\n", LEAD, SECOND, THIRD));
  }

  @Test
  void cutsTitlesGluedToAParagraphBehindATehMarbuta() {
    String paragraph =
        "وفي المدينة القديمة، فتحت ورش الخزف أبوابها للزوار بعد سنوات من الترميم والتجديد.";

    Article article = Pages.mainOf(TITLE, LEAD, "Relatedخمسة أسئلة وأجوبة" + paragraph, THIRD);

    assertThat(article.text()).isEqualTo(String.join("\n", LEAD, paragraph, THIRD));
  }
}
