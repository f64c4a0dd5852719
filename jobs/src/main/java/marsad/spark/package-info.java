/**
 * The only place that knows Spark's inner ways: records as rows, tables in the catalogue, sessions.
 */
@NullMarked
package marsad.spark;

import org.jspecify.annotations.NullMarked;
