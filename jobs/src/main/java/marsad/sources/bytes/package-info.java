/** Files of any file system as bytes and lines of text: compression, encoding, bounds. */
@NullMarked
package marsad.sources.bytes;

import org.jspecify.annotations.NullMarked;
