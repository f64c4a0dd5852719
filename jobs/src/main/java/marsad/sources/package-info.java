/** Raw input of several formats, read into pages and rejects. */
@NullMarked
package marsad.sources;

import org.jspecify.annotations.NullMarked;
