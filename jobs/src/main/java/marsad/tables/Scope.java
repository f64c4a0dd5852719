package marsad.tables;

/** How near two leaders must be named to count as named together. */
public enum Scope {
  /** Both in the title. */
  HEADLINE,
  /** Both in one sentence; the title is one. */
  SENTENCE,
  /** Both inside one pair of quotation marks, in one sentence. */
  QUOTATION,
  /** In one sentence or two neighbouring ones of the text, over the end of a paragraph too. */
  WINDOW,
  /** Both in one paragraph; the title is one. */
  PARAGRAPH,
  /** Both in one article. */
  ARTICLE
}
