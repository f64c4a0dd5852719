package marsad.tables;

/** A sentence of an article: what every number finally leads to. */
@Table(name = "sentences", grain = "one row per sentence of an article", ar = "صف لكل جملة في مقال")
public record Sentence(
    @Column(value = "article id, hyphen, sentence number", ar = "معرّف المقال ثم رقم الجملة")
        String sentenceId,
    @Column(value = "the article", ar = "المقال") String articleId,
    @Column(
            value = "place in the article; the title is 0, the text begins at 1",
            ar = "ترتيب الجملة، العنوان صفر والنص من واحد")
        int sentenceNo,
    @Column(
            value = "paragraph of the text, from 1; 0 for the title",
            ar = "رقم الفقرة من واحد، وصفر للعنوان")
        int paragraphNo,
    @Column(
            value = "first character in the title (where is_title) or the article text, from 0",
            ar = "أول حرف في العنوان أو نص المقال")
        int begin,
    @Column(value = "one past the last character in the same text", ar = "ما بعد آخر حرف") int end,
    @Column(value = "the sentence as written", ar = "الجملة كما كُتبت") String text,
    @Column(value = "whether it is the title", ar = "أهي العنوان؟") boolean isTitle,
    @Column(value = "whether it begins inside a quotation", ar = "أتبدأ الجملة داخل اقتباس؟")
        boolean inQuote) {}
