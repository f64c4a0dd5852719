/** Marsad's rules as SQL functions, for any Spark session. */
@NullMarked
package marsad.functions;

import org.jspecify.annotations.NullMarked;
