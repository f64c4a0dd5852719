package marsad.tables;

/**
 * Why a text stands on several pages. The first five are cut from articles, the others are text.
 */
public enum BlockClass {
  /** Furniture of a site: footers, disclaimers, calls to the reader. */
  CHROME,
  /** Line that names writer, outlet or agency. */
  CREDIT,
  /** Title or lead of another story, in a box or in a list of the latest below the text. */
  TEASER,
  /** Title of another page between or below the paragraphs, or the marker over such titles. */
  RELATED,
  /** Keywords. */
  TAGS,
  /** Part of a text that several outlets carry. */
  WIRE_COPY,
  /**
   * Text of one outlet that comes again after a week or more, so in other stories: context,
   * standing phrases, rows of recurring reports.
   */
  BACKGROUND,
  /**
   * At most six words that several outlets write in ever different stories for a week or more: a
   * formula, a motto, a common saying or heading.
   */
  SLOGAN,
  /**
   * Text of one outlet that comes again within a week: an article published again, or carried on in
   * the next reports of its story.
   */
  SELF_REPEAT;

  /** Whether blocks of the class are cut from articles. */
  public boolean isCut() {
    return switch (this) {
      case CHROME, CREDIT, TEASER, RELATED, TAGS -> true;
      case WIRE_COPY, BACKGROUND, SLOGAN, SELF_REPEAT -> false;
    };
  }
}
