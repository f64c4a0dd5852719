package marsad.reuse;

/**
 * An original under a key.
 *
 * @param key as {@link StoryKeys} makes it
 * @param stretch the stretch of its day; {@link StoryDays#UNDATED} if it has none
 * @param articleId the original
 */
public record StoryPlace(long key, int stretch, String articleId) {}
