/**
 * One record is one row of one table: the record is the schema, and its annotations are the data
 * dictionary.
 */
@NullMarked
package marsad.tables;

import org.jspecify.annotations.NullMarked;
