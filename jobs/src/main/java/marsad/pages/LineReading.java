package marsad.pages;

/**
 * How a line reads.
 *
 * @param words its words, counted up to 100
 * @param isSentence whether it ends like one
 * @param hasVerb whether a verb of news stands in it, or it goes on with a story
 * @param siteWords how many different words of sites speaking of themselves or to readers it has
 * @param namesSource whether an outlet, an agency or a word of credits stands in it
 * @param holdsDigit whether it has a number, as prices and results have
 * @param goesOn whether it begins like a later paragraph of a story, as no title or lead does
 * @param isOpen whether it ends with a sign that no name ends with: a colon, dots, a comma
 */
public record LineReading(
    int words,
    boolean isSentence,
    boolean hasVerb,
    int siteWords,
    boolean namesSource,
    boolean holdsDigit,
    boolean goesOn,
    boolean isOpen) {}
