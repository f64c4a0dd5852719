package marsad.tables;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an article's wording, so that later articles can be compared with it without its
 * text.
 */
@Table(
    name = "signatures",
    grain = "one row per article that has words",
    ar = "صف لكل مقال فيه كلمات، بصمة صياغته",
    months = "published_on")
@SuppressWarnings("ArrayRecordComponent") // Signatures are never compared as values.
public record Signature(
    @Column(value = "the article", ar = "المقال") String articleId,
    @Column(
            value = "its own day; null if undated or dated by a copy",
            ar = "يوم المقال نفسه، فارغ إن لم يُعرف أو عُرف من نسخة")
        @Nullable LocalDate publishedOn,
    @Column(value = "outlet; null if not known", ar = "المنفذ، فارغ إن لم يُعرف")
        @Nullable String outlet,
    @Column(value = "words compared: those of the text, without the title", ar = "عدد كلمات النص")
        int words,
    @Column(value = "hash of all words in order", ar = "بصمة الكلمات كلها") long textHash,
    @Column(
            value =
                "sampled 64-bit hashes of runs of five words, by which texts find each other,"
                    + " packed",
            ar = "عينة من بصمات متتاليات خمس كلمات")
        byte[] anchors,
    @Column(
            value = "all words as hashes with their places, packed",
            ar = "بصمات الكلمات ومواضعها مضغوطة")
        byte[] wording) {}
