package marsad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import marsad.pages.PageCutter;
import marsad.settings.ConfFiles;
import marsad.settings.PageRulesFile;
import marsad.spark.Datasets;
import marsad.spark.Publications;
import marsad.spark.TableChanges;
import marsad.spark.TableStore;
import marsad.steps.CutPages;
import marsad.tables.Article;
import marsad.tables.Block;
import marsad.tables.BlockClass;
import marsad.tables.Page;
import marsad.tables.Region;
import marsad.tables.RepeatedBlock;
import marsad.testing.LocalSpark;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a run does to blocks and articles that an earlier run published. */
class PageUpdatesTest {
  private static final ConfFiles CONF = ConfFiles.inJar();
  private static final PageCutter CUTTER =
      PageCutter.of(PageRulesFile.regionMarkers(CONF), PageRulesFile.outlets(CONF));
  private static final String FOOTER = "يسعدنا أن تصلكم جريدة المنارة كل صباح";

  private final SparkSession spark = LocalSpark.apart();
  private final TableStore store = new TableStore(spark);
  private final Publications publications = new Publications(spark);
  private final List<Page> pages = new ArrayList<>();

  private static Page page(String id, String outlet, String town) {
    String text =
        "زار وزير الأشغال %s أمس واطلع على أعمال الترميم قبل حلول الشتاء.\nوقال مدير %s إن الميزانية تكفي حتى نهاية العام.\n%s"
            .formatted(town, town, FOOTER);
    LocalDate day = LocalDate.of(2024, 2, 12);
    return new Page(
        id, "test", id, "test#" + id, null, outlet, null, null, day, text, "ar", 202402);
  }

  private static RepeatedBlock furniture(String fingerprint, String... outlets) {
    return new RepeatedBlock(
        fingerprint, BlockClass.CHROME, FOOTER, 9, 2, null, null, null, 9, List.of(outlets));
  }

  private Dataset<Page> pages() {
    return Datasets.of(spark, Page.class, pages);
  }

  private Dataset<RepeatedBlock> known(RepeatedBlock... blocks) {
    return Datasets.of(spark, RepeatedBlock.class, List.of(blocks));
  }

  @BeforeEach
  void publishPagesOfTwoOutlets() {
    pages.add(page("port-1", "المرفأ", "بيروت"));
    pages.add(page("port-2", "المرفأ", "صيدا"));
    pages.add(page("light-1", "المنارة", "صور"));
    publications.stage();
    store.replace(Page.class, pages(), "first");
    store.replace(RepeatedBlock.class, known(), "first");
    PageUpdates updates = new PageUpdates(spark, "first", CUTTER);
    updates.allBlocks();
    updates.allArticles();
    publications.publish("first");
    publications.stage();
  }

  /** Brings the tables to the pages and what is known of them, and looks whether that is right. */
  private String update(RepeatedBlock... known) {
    new TableChanges(spark, "second")
        .merge(Page.class, List.of("page_id"), pages(), TableChanges.Missing.DELETE);
    store.replace(RepeatedBlock.class, known(known), "second");
    PageUpdates updates = new PageUpdates(spark, "second", CUTTER);
    updates.blocks();
    String cut = updates.articles();
    updates.forget();

    assertThat(store.records(Block.class).collectAsList())
        .containsExactlyInAnyOrderElementsOf(
            CutPages.blocks(CutPages.from(pages(), known(known), CUTTER)).collectAsList());
    assertThat(store.records(Article.class).collectAsList())
        .containsExactlyInAnyOrderElementsOf(
            CutPages.articles(CutPages.from(pages(), known(known), CUTTER)).collectAsList());
    return cut;
  }

  private List<String> runs() {
    return store
        .rows(Article.class)
        .orderBy("page_id")
        .selectExpr("page_id || ' ' || run_id")
        .as(Encoders.STRING())
        .collectAsList();
  }

  private String footersFingerprint() {
    return store.records(Block.class).collectAsList().stream()
        .filter(block -> block.pageId().equals("light-1"))
        .reduce((before, last) -> last)
        .orElseThrow()
        .fingerprint();
  }

  @Test
  void onlyWhatCameIsCutAndAllBlocksAreCounted() {
    pages.add(page("port-3", "المرفأ", "طرابلس"));

    assertThat(update()).isEqualTo("1 pages");

    assertThat(runs())
        .containsExactly("light-1 first", "port-1 first", "port-2 first", "port-3 second");
    assertThat(store.records(Block.class).filter("pageId = 'port-1'").collectAsList())
        .extracting(Block::repeatedOn)
        .contains(4L);
  }

  @Test
  void pagesOfAnOutletAreCutAgainWhereItsFurnitureHasChanged() {
    assertThat(update(furniture(footersFingerprint(), "المرفأ"))).isEqualTo("2 pages");

    assertThat(runs()).containsExactly("light-1 first", "port-1 second", "port-2 second");
    assertThat(store.records(Article.class).collectAsList())
        .extracting(article -> article.text().contains(FOOTER))
        .containsExactlyInAnyOrder(true, false, false);
  }

  @Test
  void aCorrectedPageIsCutAgainAndTheArticlesOfOneThatIsGoneGo() {
    pages.set(0, page("port-1", "المرفأ", "جبيل"));
    pages.remove(2);

    assertThat(update()).isEqualTo("2 pages");

    assertThat(runs()).containsExactly("port-1 second", "port-2 first");
  }

  @Test
  void regionsOfFurnitureAreToldFromText() {
    update(furniture(footersFingerprint(), "المنارة"));

    assertThat(store.records(Block.class).filter("pageId = 'light-1'").collectAsList())
        .extracting(Block::region)
        .contains(Region.CHROME);
  }
}
