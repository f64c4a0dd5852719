/** The steps of the pipeline: tables in, one table out. A step never calls a step. */
@NullMarked
package marsad.steps;

import org.jspecify.annotations.NullMarked;
