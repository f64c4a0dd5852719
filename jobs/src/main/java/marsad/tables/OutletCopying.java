package marsad.tables;

import org.jspecify.annotations.Nullable;

/** How much of what an outlet publishes comes from one other outlet or agency. */
@Table(
    name = "outlet_copying",
    grain = "one row per month, outlet and outlet or agency that it copies",
    ar = "صف لكل شهر ومنفذ ومصدر نقل عنه")
public record OutletCopying(
    @Column(
            value = "yyyymm of the outlet's articles; 0 for undated ones",
            ar = "سنة وشهر مقالات المنفذ، صفر بلا تاريخ")
        int month,
    @Column(value = "outlet that copies", ar = "المنفذ الناقل") String outlet,
    @Column(value = "outlet or agency copied", ar = "المنفذ أو الوكالة المنقول عنها") String source,
    @Column(
            value =
                "outlet (the copy's original is the source's) or agency (credited in the article"
                    + " or in its original)",
            ar = "منفذ أو وكالة")
        SourceKind sourceKind,
    @Column(value = "articles of the outlet in the month", ar = "مقالات المنفذ في الشهر")
        long articles,
    @Column(value = "of these, taken from the source", ar = "ما نُقل منها عن المصدر") long copied,
    @Column(value = "copied / articles, 0 to 1", ar = "نسبة المنقول، 0 إلى 1") double share,
    @Column(
            value = "lower end of the share's 95 % interval (Wilson 1927)",
            ar = "الحد الأدنى لفترة الثقة 95٪")
        double ciLow,
    @Column(value = "upper end of the interval", ar = "الحد الأعلى لفترة الثقة") double ciHigh,
    @Column(
            value =
                "median days from the original to the copy; null if no copy of the row has two"
                    + " days, as where only the credit tells the agency",
            ar = "وسيط الأيام بين الأصل والنسخة، فارغ إن لم يُعرف")
        @Nullable Double medianLagDays) {}
