package marsad.tables;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line, sentence or paragraph that stands on several pages, and why. */
@Table(
    name = "repeated_blocks",
    grain = "one row per distinct text repeated on several pages",
    ar = "صف لكل نص متكرر في عدة صفحات")
public record RepeatedBlock(
    @Column(
            value =
                "hash of the normalized text, as in blocks: numbers, days, addresses and the"
                    + " page's title masked",
            ar = "بصمة النص بعد التطبيع مع إخفاء الأرقام والأيام والعناوين كما في المقاطع")
        String fingerprint,
    @Column(
            value =
                "why it is repeated; chrome, credit, teaser, related and tags are cut from the"
                    + " articles of the outlets in cut_on",
            ar = "سبب التكرار")
        BlockClass class_,
    @Column(
            value = "begin of the text on one of the pages, at most 200 characters",
            ar = "بداية النص في إحدى الصفحات، مئتا حرف على الأكثر")
        String sampleText,
    @Column(value = "pages that hold it", ar = "عدد الصفحات التي تحويه") long pages,
    @Column(value = "outlets on whose pages it stands", ar = "عدد المنافذ") long outlets,
    @Column(
            value =
                "the outlet on whose pages it stands, the collection where pages name none; null if"
                    + " several",
            ar = "المنفذ، أو المجموعة إن لم تسمّ الصفحات منفذا، فارغ إن تعددت")
        @Nullable String outlet,
    @Column(
            value = "day of the first page; null if none is dated",
            ar = "يوم أول صفحة، فارغ إن لم تؤرخ")
        @Nullable LocalDate firstSeen,
    @Column(
            value = "day of the last page; null if none is dated",
            ar = "يوم آخر صفحة، فارغ إن لم تؤرخ")
        @Nullable LocalDate lastSeen,
    @Column(
            value =
                "about how many different stories or neighbours it stands among, up to some 270:"
                    + " few for a copied article, many for a template",
            ar = "عدد السياقات المختلفة تقريبا")
        int contexts,
    @Column(
            value =
                "outlets from whose articles it is cut for being repeated; empty if it stays text,"
                    + " or is cut for its wording alone",
            ar = "المنافذ التي يُحذف من مقالاتها لتكراره، فارغ إن بقي نصا أو حُذف للفظه وحده")
        List<String> cutOn) {
  public RepeatedBlock {
    cutOn = List.copyOf(cutOn);
  }
}
