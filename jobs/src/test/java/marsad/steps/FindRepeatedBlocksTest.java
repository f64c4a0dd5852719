package marsad.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import marsad.pages.PageCutter;
import marsad.reuse.BlockRules;
import marsad.settings.ConfFiles;
import marsad.settings.PageRulesFile;
import marsad.spark.Datasets;
import marsad.tables.Article;
import marsad.tables.Block;
import marsad.tables.BlockClass;
import marsad.tables.Page;
import marsad.tables.Region;
import marsad.tables.RepeatedBlock;
import marsad.testing.LocalSpark;
import org.apache.spark.sql.Dataset;
import org.junit.jupiter.api.Test;

class FindRepeatedBlocksTest {
  private static final ConfFiles CONF = ConfFiles.inJar();
  private static final PageCutter CUTTER =
      PageCutter.of(PageRulesFile.regionMarkers(CONF), PageRulesFile.outlets(CONF));
  private static final BlockRules RULES = new BlockRules(3, 5, 0.2);
  private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
  private static final List<String> TOWNS =
      List.of("المرفأ", "الواحة", "القلعة", "السوق", "المطار", "الجامعة", "الحديقة", "المتحف");
  private static final String FOOTER = "يسعدنا أن تصلكم جريدة المنارة كل صباح";
  private static final String BACKGROUND =
      "وتستورد البلاد معظم حاجتها من القمح منذ موجة الجفاف التي ضربت سهول الشمال.";

  private final List<Page> pages = new ArrayList<>();

  private void page(String outlet, int day, String... lines) {
    String id = outlet + pages.size();
    pages.add(
        new Page(
            id,
            "tests",
            id,
            id,
            null,
            outlet,
            "خبر " + id,
            DAY.plusDays(day).atStartOfDay(ZoneOffset.UTC).toInstant(),
            DAY.plusDays(day),
            String.join("\n", lines),
            "ar",
            202405));
  }

  /** Pages of the outlet that hold nothing repeated. */
  private void others() {
    for (int i = 0; i < 40; i++) {
      String town = TOWNS.get(i % 8) + " " + "أبجدهوزحط".charAt(i / 8);
      page("المنارة", i, lead(town), later(town));
    }
  }

  private static Page titled(Page page, String title) {
    return new Page(
        page.pageId(),
        page.collection(),
        page.sourceId(),
        page.sourceUri(),
        page.url(),
        page.outlet(),
        title,
        page.publishedAt(),
        page.publishedOn(),
        page.text(),
        page.language(),
        page.month());
  }

  private static String lead(String town) {
    return "زار وزير الأشغال " + town + " أمس واطلع على أعمال الترميم قبل حلول الشتاء.";
  }

  private static String later(String town) {
    return "وقال مدير " + town + " إن الميزانية تكفي حتى نهاية العام ولا حاجة إلى قروض.";
  }

  private Dataset<Page> dataset() {
    return Datasets.of(LocalSpark.session(), Page.class, pages);
  }

  private List<RepeatedBlock> blocks() {
    return FindRepeatedBlocks.from(dataset(), CUTTER, RULES).collectAsList().stream()
        .sorted(Comparator.comparing(RepeatedBlock::fingerprint))
        .toList();
  }

  private RepeatedBlock blockOf(String begin) {
    return blocks().stream()
        .filter(block -> block.sampleText().startsWith(begin))
        .findFirst()
        .orElseThrow();
  }

  private List<Article> articles() {
    Dataset<RepeatedBlock> known = FindRepeatedBlocks.from(dataset(), CUTTER, RULES);
    return CutPages.articles(CutPages.from(dataset(), known, CUTTER)).collectAsList();
  }

  @Test
  void givesNoRowsWhereNothingIsRepeated() {
    page("المنارة", 0, lead("المرفأ"));
    page("المنارة", 1, lead("الواحة"));

    assertThat(blocks()).isEmpty();
  }

  @Test
  void cutsAFooterThatNoMarkerAnnounces() {
    TOWNS.forEach(town -> page("المنارة", 1, lead(town), later(town), FOOTER));

    RepeatedBlock footer = blockOf("يسعدنا");

    assertThat(footer.class_()).isEqualTo(BlockClass.CHROME);
    assertThat(footer.pages()).isEqualTo(8);
    assertThat(footer.outlet()).isEqualTo("المنارة");
    assertThat(footer.cutOn()).containsExactly("المنارة");
    assertThat(footer.firstSeen()).isEqualTo("2024-05-02");
    assertThat(articles())
        .hasSize(8)
        .allSatisfy(article -> assertThat(article.text()).doesNotContain("يسعدنا"));
  }

  @Test
  void learnsAndCutsAFooterGluedToTheLastParagraph() {
    TOWNS.forEach(town -> page("المنارة", 1, lead(town), later(town) + FOOTER));

    assertThat(articles())
        .hasSize(8)
        .allSatisfy(article -> assertThat(article.text()).endsWith("إلى قروض."));
  }

  @Test
  void seesAFooterThroughItsNumbers() {
    for (int i = 0; i < TOWNS.size(); i++) {
      String town = TOWNS.get(i);
      page("المنارة", 1, lead(town), later(town), "العدد " + (4700 + i) + " من جريدة المنارة");
    }

    assertThat(blockOf("العدد").pages()).isEqualTo(8);
    assertThat(articles())
        .allSatisfy(article -> assertThat(article.text()).doesNotContain("العدد"));
  }

  @Test
  void keepsABackgroundParagraph() {
    for (int i = 0; i < 80; i++) {
      String town = TOWNS.get(i % 8) + " رقم " + "أبجدهوزحط".charAt(i / 8 % 9);
      String[] last = i < 8 ? new String[] {BACKGROUND} : new String[0];
      page("المنارة", i, lead(town), later(town), String.join("\n", last));
    }

    RepeatedBlock background = blockOf("وتستورد");

    assertThat(background.class_()).isEqualTo(BlockClass.BACKGROUND);
    assertThat(background.cutOn()).isEmpty();
  }

  @Test
  void keepsBackgroundThatClosesTheReportsOfWeeks() {
    for (int i = 0; i < 8; i++) {
      page("المنارة", 4 * i, lead(TOWNS.get(i)), later(TOWNS.get(i)), BACKGROUND);
    }
    others();

    RepeatedBlock background = blockOf("وتستورد");

    assertThat(background.class_()).isEqualTo(BlockClass.BACKGROUND);
    assertThat(background.cutOn()).isEmpty();
    assertThat(articles().stream().filter(article -> article.text().contains(BACKGROUND)))
        .hasSize(8);
  }

  @Test
  void keepsBackgroundOfStoriesOfOneDay() {
    String background = "تعاني المدينة منذ سنوات نقصا في مياه الشرب بسبب قدم الشبكة.";
    TOWNS.forEach(town -> page("المنارة", 1, lead(town), later(town), background));
    others();

    RepeatedBlock block = blockOf("تعاني");

    assertThat(block.class_()).isEqualTo(BlockClass.SELF_REPEAT);
    assertThat(block.cutOn()).isEmpty();
  }

  @Test
  void takesRowsOfRecurringReportsForBackground() {
    for (int i = 0; i < 8; i++) {
      String price = "وبلغ سعر كيلو الطماطم في سوق الجملة " + (14 + i) + " جنيها.";
      page("المنارة", 3 * i, lead(TOWNS.get(i)), price, later(TOWNS.get(i)));
    }
    others();

    assertThat(blockOf("وبلغ").class_()).isEqualTo(BlockClass.BACKGROUND);
    assertThat(blockOf("وبلغ").pages()).isEqualTo(8);
  }

  @Test
  void cutsTheListOfLatestStoriesThatMovesOnFromPageToPage() {
    List<String> all = new ArrayList<>(TOWNS);
    all.addAll(List.of("المصنع", "المسرح", "الملعب", "المكتبة"));
    for (int i = 0; i < 8; i++) {
      String town = TOWNS.get(i);
      String[] lines = new String[7];
      lines[0] = lead(town);
      lines[1] = later(town);
      for (int k = 0; k < 5; k++) {
        String place = all.get(i + k);
        lines[2 + k] = "أعلنت بلدية الساحل إغلاق طريق " + place + " ثلاثة أيام لإصلاح الجسر.";
      }
      page("المنارة", 1, lines);
    }
    others();

    assertThat(blockOf("أعلنت").class_()).isEqualTo(BlockClass.TEASER);
    // Only these four stand on five pages and more.
    assertThat(articles())
        .allSatisfy(
            article ->
                assertThat(all.subList(4, 8))
                    .noneMatch(place -> article.text().contains("إغلاق طريق " + place + " ")));
  }

  @Test
  void cutsTheTitlesOfOtherPagesBetweenParagraphs() {
    String title = "خريطة الجسور التي تحتاج إلى ترميم في الساحل";
    for (int i = 0; i < 8; i++) {
      String town = TOWNS.get(i);
      String more = "ورحب سكان " + town + " بالقرار وطالبوا بطريق يصلهم بالمستشفى.";
      page("المنارة", 9 * i, lead(town), more, later(town), title, "وزار الوزير سوق " + town + ".");
    }
    others();
    pages.set(20, titled(pages.get(20), title));

    assertThat(blockOf("خريطة").class_()).isEqualTo(BlockClass.RELATED);
    assertThat(blockOf("خريطة").cutOn()).containsExactly("المنارة");
  }

  @Test
  void seesAFooterThroughTheTitleInIt() {
    for (int i = 0; i < 8; i++) {
      String town = TOWNS.get(i);
      String title = "وزير الأشغال يتفقد " + town;
      page("المنارة", 1, lead(town), later(town), "رابط الخبر في جريدة المنارة: " + title);
      pages.set(i, titled(pages.get(i), title));
    }

    assertThat(blockOf("رابط").pages()).isEqualTo(8);
    assertThat(blockOf("رابط").class_()).isEqualTo(BlockClass.CHROME);
    assertThat(articles())
        .allSatisfy(article -> assertThat(article.text()).doesNotContain("رابط الخبر"));
  }

  @Test
  void seesAFooterThroughTheDayAndTheAddressInIt() {
    List<String> days = List.of("السبت", "الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس");
    for (int i = 0; i < 6; i++) {
      String town = TOWNS.get(i);
      String footer =
          "تصدر المنارة كل صباح، بريد قراء عدد " + days.get(i) + " a" + i + "@example.com";
      page("المنارة", i, lead(town), later(town), footer);
    }

    assertThat(blockOf("تصدر").pages()).isEqualTo(6);
    assertThat(articles()).allSatisfy(article -> assertThat(article.text()).doesNotContain("تصدر"));
  }

  @Test
  void keepsAnArticleThatSixOutletsCopy() {
    for (String outlet : TOWNS.subList(0, 6)) {
      page("صحيفة " + outlet, 1, lead("الميناء"), later("الميناء"), BACKGROUND);
    }

    assertThat(blocks())
        .isNotEmpty()
        .allSatisfy(block -> assertThat(block.class_()).isEqualTo(BlockClass.WIRE_COPY))
        .allSatisfy(block -> assertThat(block.outlet()).isNull())
        .allSatisfy(block -> assertThat(block.outlets()).isEqualTo(6));
  }

  @Test
  void keepsAnArticleThatOneOutletPublishesAgain() {
    for (int i = 0; i < 6; i++) {
      page("المنارة", 1, lead("الميناء"), later("الميناء"), BACKGROUND);
    }

    assertThat(blocks())
        .isNotEmpty()
        .allSatisfy(block -> assertThat(block.class_()).isEqualTo(BlockClass.SELF_REPEAT))
        .allSatisfy(block -> assertThat(block.cutOn()).isEmpty());
  }

  @Test
  void givesTheSameRowsWhateverTheOrderAndThePartitions() {
    TOWNS.forEach(town -> page("المنارة", 1, lead(town), later(town), BACKGROUND, FOOTER));
    TOWNS.forEach(town -> page("المرصد", 2, lead(town), later(town), BACKGROUND));
    List<RepeatedBlock> before = blocks();

    Collections.reverse(pages);
    List<RepeatedBlock> after =
        FindRepeatedBlocks.from(dataset().repartition(5), CUTTER, RULES).collectAsList().stream()
            .sorted(Comparator.comparing(RepeatedBlock::fingerprint))
            .toList();

    assertThat(after).isEqualTo(before);
  }

  @Test
  void showsTheFooterAsChromeAmongTheBlocks() {
    TOWNS.forEach(town -> page("المنارة", 1, lead(town), later(town), FOOTER));

    Dataset<RepeatedBlock> known = FindRepeatedBlocks.from(dataset(), CUTTER, RULES);
    List<Block> chrome =
        CutPages.blocks(CutPages.from(dataset(), known, CUTTER)).collectAsList().stream()
            .filter(block -> block.region() == Region.CHROME)
            .toList();

    assertThat(chrome)
        .hasSize(8)
        .allSatisfy(block -> assertThat(block.repeatedOn()).isEqualTo(8))
        .allSatisfy(block -> assertThat(block.articleNo()).isNull());
  }
}
