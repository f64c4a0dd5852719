/** Rules about repeated and copied text. */
@NullMarked
package marsad.reuse;

import org.jspecify.annotations.NullMarked;
