package marsad.tables;

import org.jspecify.annotations.Nullable;

/** What a sentence says two leaders do with each other, where a rule sees it. */
@Table(
    name = "pair_relations",
    grain = "one row per sentence, pair of leaders (a before b) and relation",
    ar = "صف لكل جملة وزوج من القادة وعلاقة")
public record PairRelation(
    @Column(value = "the article", ar = "المقال") String articleId,
    @Column(value = "the sentence", ar = "الجملة") String sentenceId,
    @Column(value = "first leader by id", ar = "القائد الأول") String leaderA,
    @Column(value = "second leader by id", ar = "القائد الثاني") String leaderB,
    @Column(
            value =
                "meet, call, negotiate, accuse, support, threaten, counterpart or list (of three or"
                    + " more)",
            ar = "العلاقة")
        RelationKind relation,
    @Column(
            value = "asserted, denied, planned or conditional",
            ar = "مثبتة أو منفية أو مزمعة أو مشروطة")
        Factuality factuality,
    @Column(
            value = "who accuses, supports or threatens; null where the relation is mutual",
            ar = "الفاعل، فارغ إن كانت متبادلة")
        @Nullable String agentId,
    @Column(value = "words that say it, as written", ar = "اللفظ الدال") String cue,
    @Column(
            value = "first character of the words, as the sentence's offsets",
            ar = "أول حرف من اللفظ")
        int begin,
    @Column(value = "one past their last character", ar = "ما بعد آخر حرف") int end) {}
