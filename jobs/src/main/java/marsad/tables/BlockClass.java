package marsad.tables;

/**
 * Why a text stands on several pages. The first five are cut from articles, the others are text.
 */
public enum BlockClass {
  /** Furniture of a site: footers, disclaimers, calls to the reader. */
  CHROME,
  /** Line that names writer, outlet or agency. */
  CREDIT,
  /** Title, and perhaps lead, of another story in a box. */
  TEASER,
  /** Title in a list of other stories, or the marker over it. */
  RELATED,
  /** Keywords. */
  TAGS,
  /** Part of an article that several outlets carry. */
  WIRE_COPY,
  /** Line or paragraph that an outlet sets into one story after the other. */
  BACKGROUND,
  /** Short phrase that several outlets write in different stories. */
  SLOGAN,
  /** Part of an article that one outlet carries on several pages. */
  SELF_REPEAT;

  /** Whether blocks of the class are cut from articles. */
  public boolean isCut() {
    return switch (this) {
      case CHROME, CREDIT, TEASER, RELATED, TAGS -> true;
      case WIRE_COPY, BACKGROUND, SLOGAN, SELF_REPEAT -> false;
    };
  }
}
