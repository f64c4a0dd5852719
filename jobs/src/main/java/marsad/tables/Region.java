package marsad.tables;

/**
 * What a stretch of a page is. Headline, dateline, byline, body and caption belong to articles; of
 * these only the body is their text.
 */
public enum Region {
  /** Title of the page's own article or of an embedded one. */
  HEADLINE,
  /** Place and agencies before the lead, «عواصم (وكالات)». */
  DATELINE,
  /** Line that says when the page was published. */
  DATE,
  /** Who wrote it. */
  BYLINE,
  /** A paragraph of an article. */
  BODY,
  /** Words under a picture. */
  CAPTION,
  /** Title, and perhaps lead, of another story inside the body. */
  TEASER,
  /** Buttons to share, print, comment, follow. */
  WIDGET,
  /** Line that names the source, «المصدر: ...». */
  CREDIT,
  /** Keywords. */
  TAGS,
  /** Marker before an embedded article, «إقرأ أيضاً». */
  READ_ALSO,
  /** List of titles of other stories, with its marker. */
  RELATED,
  /** Navigation, footers and other furniture of the site. */
  CHROME
}
