package marsad.tables;

import org.jspecify.annotations.Nullable;

/** An article that repeats an earlier one. An article with no row is its own original. */
@Table(
    name = "copies",
    grain = "one row per article that repeats an earlier one",
    ar = "صف لكل مقال يكرر مقالاً أسبق منه")
public record Copy(
    @Column(value = "the article", ar = "المقال") String articleId,
    @Column(
            value = "the article it repeats, earliest of those alike; itself no exact or near copy",
            ar = "المقال الأصل، وهو أسبق المتشابهات")
        String originalId,
    @Column(
            value = "Jaccard index of their runs of five words, 0 to 1",
            ar = "معامل جاكار لمتتاليات خمس كلمات، 0 إلى 1")
        double similarity,
    @Column(
            value = "share of the smaller article's runs that stand in the other, 0 to 1",
            ar = "نسبة ما في الأقصر من متتاليات ترد في الآخر")
        double containment,
    @Column(
            value =
                "exact (same words), near, or partial (a text of its own that holds part of the"
                    + " original)",
            ar = "مطابق أو متقارب أو جزئي")
        CopyKind kind,
    @Column(
            value = "days from original to copy; null if one is undated",
            ar = "الأيام من الأصل إلى النسخة")
        @Nullable Integer lagDays) {}
