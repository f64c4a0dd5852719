/** The commands, one class each. Only this package and Main print. */
@NullMarked
package marsad.cli;

import org.jspecify.annotations.NullMarked;
