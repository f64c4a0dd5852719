package marsad.tables;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What rose, fell, appeared or vanished: a pair's period against the periods before. */
@Table(
    name = "co_mention_changes",
    grain =
        "one row per week or month, scope, outlet (* = all) and pair named together in the period"
            + " or the one before it",
    ar = "صف لكل أسبوع أو شهر ونطاق ومنفذ وزوج، مقارنة بما قبل")
public record CoMentionChange(
    @Column(value = "week (from Monday) or month", ar = "نوع الفترة") PeriodType periodType,
    @Column(value = "first day of the period", ar = "أول يوم من الفترة") LocalDate period,
    @Column(value = "how near the two are named", ar = "نطاق الاقتران") Scope scope,
    @Column(value = "outlet; * for all outlets together", ar = "المنفذ، و* للجميع") String outlet,
    @Column(value = "first leader by id", ar = "القائد الأول") String leaderA,
    @Column(value = "second leader by id", ar = "القائد الثاني") String leaderB,
    @Column(value = "articles that name both; 0 if the pair vanished", ar = "مقالات الفترة")
        long articles,
    @Column(value = "all articles of the period and outlet", ar = "كل مقالات الفترة والمنفذ")
        long articlesTotal,
    @Column(
            value = "articles that name both in the twelve periods before",
            ar = "مقالات الفترات الاثنتي عشرة السابقة")
        long articlesBefore,
    @Column(
            value = "all articles of the outlet in the twelve periods before",
            ar = "كل مقالات الفترات السابقة")
        long articlesTotalBefore,
    @Column(
            value =
                "log-odds of naming both, now less before, drawn towards the pair's usual rate;"
                    + " above 0 = rose",
            ar = "تغيّر لوغاريتم الأرجحية عمّا قبل، موجب إن ارتفع")
        double logOdds,
    @Column(
            value = "log_odds in standard deviations; beyond 1.96 rarely chance",
            ar = "التغير بوحدات الانحراف المعياري")
        double z,
    @Column(
            value =
                "log-odds of naming both, this outlet less all others in the period; null for * and"
                    + " where there is no other",
            ar = "الفرق عن سائر المنافذ، فارغ للجميع")
        @Nullable Double outletLogOdds,
    @Column(
            value = "outlet_log_odds in standard deviations; null with it",
            ar = "الفرق عن سائر المنافذ بوحدات الانحراف المعياري")
        @Nullable Double outletZ,
    @Column(
            value =
                "rank among the pairs of period, scope and outlet, 1 = most articles; null if the"
                    + " pair vanished",
            ar = "مرتبة الزوج في الفترة")
        @Nullable Integer rank,
    @Column(
            value =
                "places gained since the period before; null where the pair is in one of the two"
                    + " only",
            ar = "المراتب المكسوبة منذ الفترة السابقة")
        @Nullable Integer rankChange,
    @Column(value = "whether no earlier period names the pair", ar = "أهو زوج جديد؟") boolean isNew,
    @Column(
            value = "whether the period before names the pair and this one does not",
            ar = "أاختفى الزوج؟")
        boolean hasVanished) {}
