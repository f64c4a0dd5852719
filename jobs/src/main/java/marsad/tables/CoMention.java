package marsad.tables;

import java.time.LocalDate;
import java.util.List;

/** How often two leaders are named together, against how often each is named at all. */
@Table(
    name = "co_mentions",
    grain = "one row per period, scope, outlet (* = all) and pair of leaders (a before b)",
    ar = "صف لكل فترة ونطاق ومنفذ وزوج من القادة")
public record CoMention(
    @Column(value = "day, week (from Monday), month or all", ar = "نوع الفترة")
        PeriodType periodType,
    @Column(value = "first day of the period; 1970-01-01 for all", ar = "أول يوم من الفترة")
        LocalDate period,
    @Column(value = "how near the two are named", ar = "نطاق الاقتران") Scope scope,
    @Column(value = "outlet; * for all outlets together", ar = "المنفذ، و* للجميع") String outlet,
    @Column(value = "first leader by id", ar = "القائد الأول") String leaderA,
    @Column(value = "second leader by id", ar = "القائد الثاني") String leaderB,
    @Column(value = "articles that name both in the scope", ar = "مقالات تذكرهما معاً في النطاق")
        long articles,
    @Column(value = "articles that name the first", ar = "مقالات تذكر الأول") long articlesA,
    @Column(value = "articles that name the second", ar = "مقالات تذكر الثاني") long articlesB,
    @Column(
            value = "articles of the period and outlet, whoever they name",
            ar = "كل مقالات الفترة والمنفذ")
        long articlesTotal,
    @Column(value = "Jaccard index, 0 to 1", ar = "معامل جاكار، 0 إلى 1") double jaccard,
    @Column(value = "logDice, at most 14", ar = "لوغاريتم دايس، أقصاه 14") double logDice,
    @Column(
            value = "normalized pointwise mutual information, -1 to 1",
            ar = "المعلومات المتبادلة النقطية المطبّعة، -1 إلى 1")
        double npmi,
    @Column(
            value = "log-likelihood ratio G2, signed: negative where fewer than expected",
            ar = "نسبة الأرجحية G2 بإشارة")
        double g2,
    @Column(
            value = "at most five sentence ids that show the pair",
            ar = "خمس جمل على الأكثر شاهدة على الزوج")
        List<String> evidence) {}
