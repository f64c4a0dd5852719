/** Numbers: periods and measures of association, each with its formula, range and source. */
@NullMarked
package marsad.measures;

import org.jspecify.annotations.NullMarked;
