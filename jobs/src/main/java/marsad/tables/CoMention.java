package marsad.tables;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How often two leaders are named together, against how often each is named at all. */
@Table(
    name = "co_mentions",
    grain =
        "one row per period, scope, outlet (* = all) or country of outlets, and pair of leaders (a"
            + " before b)",
    ar = "صف لكل فترة ونطاق ومنفذ أو بلد منافذ وزوج من القادة")
public record CoMention(
    @Column(value = "day, week (from Monday), month or all", ar = "نوع الفترة")
        PeriodType periodType,
    @Column(value = "first day of the period; 1970-01-01 for all", ar = "أول يوم من الفترة")
        LocalDate period,
    @Column(
            value =
                "how near the two are named: headline, sentence, quotation, window (of two"
                    + " sentences), paragraph or article",
            ar = "نطاق الاقتران")
        Scope scope,
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
    @Column(value = "first leader by id", ar = "القائد الأول") String leaderA,
    @Column(value = "second leader by id", ar = "القائد الثاني") String leaderB,
    @Column(value = "articles that name both in the scope", ar = "مقالات تذكرهما معاً في النطاق")
        long articles,
    @Column(value = "the same with copies counted once", ar = "المقالات الأصلية") long originals,
    @Column(value = "stories they tell", ar = "عدد القصص") long stories,
    @Column(value = "outlets they come from", ar = "عدد المنافذ") long outlets,
    @Column(value = "articles that name the first", ar = "مقالات تذكر الأول") long articlesA,
    @Column(value = "articles that name the second", ar = "مقالات تذكر الثاني") long articlesB,
    @Column(
            value = "articles of the period and outlet, whoever they name",
            ar = "كل مقالات الفترة والمنفذ")
        long articlesTotal,
    @Column(value = "Jaccard index, 0 to 1", ar = "معامل جاكار، 0 إلى 1") double jaccard,
    @Column(value = "logDice, 0 to 14", ar = "لوغاريتم دايس، أقصاه 14") double logDice,
    @Column(
            value = "normalized pointwise mutual information, -1 to 1",
            ar = "المعلومات المتبادلة النقطية المطبّعة، -1 إلى 1")
        double npmi,
    @Column(
            value = "log-likelihood ratio G2, signed: negative where fewer than expected",
            ar = "نسبة الأرجحية G2 بإشارة")
        double g2,
    @Column(
            value = "share of the first one's articles: articles / articles_a",
            ar = "نسبتها من مقالات الأول")
        double probBGivenA,
    @Column(
            value = "share of the second one's articles: articles / articles_b",
            ar = "نسبتها من مقالات الثاني")
        double probAGivenB,
    @Column(
            value =
                "articles weighed by distance: 1 where one sentence names both, half for every two"
                    + " sentences further apart",
            ar = "المقالات موزونة بقرب الاسمين")
        double weight,
    @Column(
            value =
                "originals to expect if chance alone put leaders together, given how many leaders"
                    + " each original names and how often each leader is named",
            ar = "العدد المتوقع بالمصادفة")
        double expected,
    @Column(
            value = "chance of so many originals or more under that null model, 0 to 1",
            ar = "احتمال هذا العدد أو أكثر بالمصادفة")
        double pValue,
    @Column(
            value =
                "p_value corrected for all pairs of leaders named in the period and outlet"
                    + " (Benjamini-Hochberg), 0 to 1",
            ar = "الاحتمال مصححاً لتعدد الاختبارات")
        double qValue,
    @Column(
            value =
                "lower end of the 90 % interval of log_dice, by bootstrap over stories; null with"
                    + " fewer than five stories, too few to resample",
            ar = "الحد الأدنى لفترة الثقة 90٪ للوغاريتم دايس، فارغ لأقل من خمس قصص")
        @Nullable Double ciLow,
    @Column(
            value = "upper end of the same interval; null with fewer than five stories",
            ar = "الحد الأعلى لفترة الثقة، فارغ لأقل من خمس قصص")
        @Nullable Double ciHigh,
    @Column(
            value =
                "whether the pair takes more of one leader's articles than chance would spread to"
                    + " it (disparity filter, 0.05)",
            ar = "أهو من العمود الفقري للشبكة؟")
        boolean inBackbone,
    @Column(
            value = "whether in all its articles one of the two had died and the other lived",
            ar = "أأحدهما متوفى والآخر حي في كل المقالات؟")
        boolean isBackground,
    @Column(
            value =
                "at most five sentence ids that show the pair, of different stories, clear first",
            ar = "خمس جمل على الأكثر شاهدة على الزوج من قصص مختلفة")
        List<String> evidence) {}
