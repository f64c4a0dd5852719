package marsad.tables;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How much a leader is named. */
@Table(
    name = "attention",
    grain = "one row per period, outlet (* = all) or country of outlets, and leader",
    ar = "صف لكل فترة ومنفذ أو بلد منافذ وقائد")
public record Attention(
    @Column(value = "day, week (from Monday), month or all", ar = "نوع الفترة")
        PeriodType periodType,
    @Column(value = "first day of the period; 1970-01-01 for all", ar = "أول يوم من الفترة")
        LocalDate period,
    @Column(
            value = "outlet; * for all outlets together; null in the rows of a country",
            ar = "المنفذ، و* للجميع، فارغ في صفوف البلدان")
        @Nullable String outlet,
    @Column(
            value =
                "country whose outlets are counted together, as in outlets, or (unknown); * in the"
                    + " rows of all outlets and of one",
            ar = "بلد المنافذ المعدودة معاً، و* في سائر الصفوف")
        String outletCountry,
    @Column(value = "the leader", ar = "القائد") String leaderId,
    @Column(value = "articles that name the leader", ar = "مقالات تذكر القائد") long articles,
    @Column(value = "the same with copies counted once", ar = "المقالات الأصلية") long originals,
    @Column(value = "stories they tell", ar = "عدد القصص") long stories,
    @Column(value = "outlets they come from", ar = "عدد المنافذ") long outlets,
    @Column(value = "mentions that count", ar = "عدد مرات الذكر") long mentions,
    @Column(
            value = "articles of the period and outlet, whoever they name",
            ar = "كل مقالات الفترة والمنفذ")
        long articlesTotal,
    @Column(
            value = "articles / articles_total: share of all articles that name the leader, 0 to 1",
            ar = "نسبة المقالات التي تذكر القائد، 0 إلى 1")
        double share) {}
