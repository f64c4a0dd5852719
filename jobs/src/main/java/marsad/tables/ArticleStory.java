package marsad.tables;

/** The story an article tells, and the article it is a copy of. */
@Table(name = "stories", grain = "one row per article", ar = "صف لكل مقال")
public record ArticleStory(
    @Column(value = "the article", ar = "المقال") String articleId,
    @Column(value = "earliest of its copies; itself if it is no copy", ar = "أقدم نسخ المقال")
        String originalId,
    @Column(value = "article_id of the earliest original of the story", ar = "أول مقال في القصة")
        String storyId) {}
