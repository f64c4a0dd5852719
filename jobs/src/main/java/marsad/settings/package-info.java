/** Settings and rule files, read and checked before Spark starts. */
@NullMarked
package marsad.settings;

import org.jspecify.annotations.NullMarked;
