/** Rules about repeated and copied text: repeated blocks, copies of articles, stories. */
@NullMarked
package marsad.reuse;

import org.jspecify.annotations.NullMarked;
