package marsad.tables;

/** The event an article tells of, as far as other articles tell it too. */
@Table(name = "stories", grain = "one row per article", ar = "صف لكل مقال")
public record ArticleStory(
    @Column(value = "the article", ar = "المقال") String articleId,
    @Column(
            value = "the article it copies, exactly or nearly; itself if it is no copy",
            ar = "المقال الذي نُسخ عنه، أو المقال نفسه إن لم يكن نسخة")
        String originalId,
    @Column(
            value = "the event: article_id of the earliest original that tells of it",
            ar = "الحدث: معرّف أسبق مقال أصلي يرويه")
        String storyId) {}
