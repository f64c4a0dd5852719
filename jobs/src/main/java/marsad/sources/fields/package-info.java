/** What the fields of an input record mean: their names, dates and language. */
@NullMarked
package marsad.sources.fields;

import org.jspecify.annotations.NullMarked;
