package marsad.tables;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A quotation or slogan that travels from article to article. */
@Table(
    name = "quote_spread",
    grain = "one row per quotation that at least two originals carry",
    ar = "صف لكل اقتباس ورد في مقالين أصليين على الأقل")
public record QuoteSpread(
    @Column(
            value = "the quotation, as in the table quotations, which leads to its sentences",
            ar = "بصمة ألفاظ الاقتباس")
        String fingerprint,
    @Column(
            value = "the quotation as first written, without its marks",
            ar = "الاقتباس كما كُتب أول مرة")
        String sampleText,
    @Column(
            value =
                "the leader named around it, if the sentences that carry it outside the marks name"
                    + " exactly one; else null",
            ar = "القائد المذكور حوله، فارغ إن لم يكن واحداً")
        @Nullable String leaderId,
    @Column(
            value = "outlet of the first dated article; null if not known",
            ar = "أول منفذ نشره، فارغ إن لم يُعرف")
        @Nullable String firstOutlet,
    @Column(value = "first day; null if all are undated", ar = "أول يوم")
        @Nullable LocalDate firstSeen,
    @Column(value = "last day; null if all are undated", ar = "آخر يوم")
        @Nullable LocalDate lastSeen,
    @Column(value = "known outlets that carry it", ar = "عدد المنافذ") long outlets,
    @Column(value = "articles that carry it", ar = "عدد المقالات") long articles,
    @Column(value = "originals that carry it: copies count once", ar = "عدد المقالات الأصلية")
        long originals,
    @Column(value = "different wordings", ar = "عدد الصيغ المختلفة") long variants) {}
