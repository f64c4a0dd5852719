/** Rules that find text which stands in several places: copies of articles, repeated blocks. */
@NullMarked
package marsad.reuse;

import org.jspecify.annotations.NullMarked;
