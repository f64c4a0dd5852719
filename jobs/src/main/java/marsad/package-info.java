/** Marsad: pages of Arabic news in, tables of leaders named together out. */
@NullMarked
package marsad;

import org.jspecify.annotations.NullMarked;
