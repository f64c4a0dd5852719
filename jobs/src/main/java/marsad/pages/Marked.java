package marsad.pages;

/**
 * A marker found on a page.
 *
 * @param kind what it announces
 * @param end place after it in the folded text
 * @param isGlued whether a letter follows without a blank
 * @param isPhrase whether it has two words or more, which hardly stand together by chance
 */
record Marked(MarkerKind kind, int end, boolean isGlued, boolean isPhrase) {}
