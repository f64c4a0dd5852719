package marsad.tables;

/** Words that an article puts between quotation marks. */
@Table(
    name = "quotations",
    grain = "one row per quotation of five words or more within a sentence",
    ar = "صف لكل اقتباس من خمس كلمات فأكثر داخل جملة")
public record Quotation(
    @Column(value = "the article", ar = "المقال") String articleId,
    @Column(value = "the sentence in which it stands", ar = "الجملة التي ورد فيها")
        String sentenceId,
    @Column(
            value = "first character inside the marks, in the text that its sentence counts in",
            ar = "أول حرف داخل علامتي التنصيص، في نص الجملة نفسه")
        int begin,
    @Column(value = "one past the last character in the same text", ar = "ما بعد آخر حرف") int end,
    @Column(value = "the words as written, without marks", ar = "الاقتباس كما كُتب") String text,
    @Column(
            value =
                "hash of how it begins, 16 hex digits: equal for wordings that differ in spelling,"
                    + " particles, endings or in where they stop",
            ar = "بصمة مطلعه، تتساوى للصيغ المتقاربة")
        String fingerprint,
    @Column(
            value = "hash of all its words, spelling differences removed, 16 hex digits",
            ar = "بصمة كلماته كلها")
        String wording) {}
