package marsad.pages;

import marsad.tables.Region;

/**
 * A line or sentence of a page with all by which repeated text is told: its fingerprint, where it
 * stands, and what stands about it. The last three are hashes, equal where the surroundings are.
 *
 * @param begin first character in the folded text of the page
 * @param end one past its last character
 * @param fingerprint hash of its letters, digits masked
 * @param region what the line is taken for without knowing other pages
 * @param isHead whether it is among the first lines of the page
 * @param isTail whether it is among the last lines of the page
 * @param before the line or sentence before it
 * @param after the line or sentence after it
 * @param story the page's other sentences, by one of them
 */
public record PageLine(
    int begin,
    int end,
    long fingerprint,
    Region region,
    boolean isHead,
    boolean isTail,
    long before,
    long after,
    long story) {}
