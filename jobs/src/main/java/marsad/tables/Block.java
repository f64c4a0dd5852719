package marsad.tables;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a page that has one function. The blocks of a page follow each other and do not
 * overlap.
 */
@Table(name = "blocks", grain = "one row per stretch of a page", ar = "صف لكل مقطع من الصفحة")
public record Block(
    @Column(value = "the page", ar = "الصفحة") String pageId,
    @Column(value = "place among the page's blocks, from 0", ar = "ترتيب المقطع في الصفحة من صفر")
        int blockNo,
    @Column(
            value = "first character in the raw page text, from 0, in UTF-16 units",
            ar = "أول حرف في نص الصفحة الخام، من صفر")
        int begin,
    @Column(value = "one past the last character in the raw page text", ar = "ما بعد آخر حرف")
        int end,
    @Column(value = "what the stretch is", ar = "وظيفة المقطع") Region region,
    @Column(
            value = "article of the page it belongs to (0 = main); null outside articles",
            ar = "رقم المقال الذي ينتمي إليه، فارغ خارج المقالات")
        @Nullable Integer articleNo,
    @Column(
            value =
                "hash of the normalized text as 16 hex digits; numbers, days, addresses and the"
                    + " page's title in a line are masked",
            ar = "بصمة النص بعد التطبيع مع إخفاء الأرقام والأيام والعناوين")
        String fingerprint,
    @Column(
            value = "pages that hold a block with the same fingerprint, this one included",
            ar = "عدد الصفحات التي فيها مقطع بالبصمة نفسها")
        long repeatedOn) {}
