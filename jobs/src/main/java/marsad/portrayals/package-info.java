/** How an outlet shows a leader in its own words: rules of plain values. */
@NullMarked
package marsad.portrayals;

import org.jspecify.annotations.NullMarked;
