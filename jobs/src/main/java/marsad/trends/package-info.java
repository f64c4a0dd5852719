/**
 * How what is said, and how somebody is shown, changes with time: measures of one cell (period,
 * outlet), and of the series that cells make.
 *
 * <p>Copies of an article share one voice, and stories, not statements, are what is drawn anew to
 * tell how sure a number is: a hundred reports of one press conference are one event.
 */
@NullMarked
package marsad.trends;

import org.jspecify.annotations.NullMarked;
