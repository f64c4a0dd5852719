package marsad.tables;

/** A name behind a leader's title that the gazetteer does not know, in one article. */
@Table(
    name = "unknown_names",
    grain = "one row per article, title and unknown name behind it",
    ar = "صف لكل مقال ولقب واسم مجهول بعده")
public record UnknownName(
    @Column(value = "the article", ar = "المقال") String articleId,
    @Column(value = "first sentence that has the pair", ar = "أول جملة ورد فيها الزوج")
        String sentenceId,
    @Column(
            value = "title before the name, normalized, without clitics",
            ar = "اللقب قبل الاسم بعد التطبيع")
        String title,
    @Column(value = "the name as first written", ar = "الاسم كما كُتب أول مرة") String name,
    @Column(
            value = "the name without differences of spelling, by which articles are counted",
            ar = "الاسم بعد توحيد إملائه")
        String foldedName,
    @Column(value = "whether the title says of which country it is", ar = "أيذكر اللقب بلده؟")
        boolean hasPlace,
    @Column(value = "how often the article has the pair", ar = "عدد مرات الورود في المقال")
        long mentions) {}
